import { describe, expect, test } from 'vitest'
import { services } from '#core/catalog/catalog'
import type { Playbook } from '#core/catalog/service'
import { microsoftAccount } from '#core/catalog/services/microsoft-account'
import { guideOf } from '#core/sheet/account/guide'

describe.each(services)('$id', (service) => {
  const guides = [undefined, ...service.playbooks]
    .flatMap((playbook) => (['ja', 'en'] as const).map((language) => guideOf(service, playbook, language)))
    .filter((guide) => guide !== null)

  test('never prints a contact that has died or was not confirmed', () => {
    const current = service.contacts.filter(
      ({ deadSince, confidence }) => deadSince === undefined && confidence !== 'unverified',
    )
    for (const { support } of guides) {
      for (const { value } of support) expect(current.map((contact) => contact.value)).toContain(value)
    }
  })

  test('never prints a step that was not confirmed', () => {
    const unconfirmed = service.playbooks
      .flatMap(({ steps }) => steps)
      .filter(({ confidence }) => confidence === 'unverified')
      .flatMap(({ text }) => [text.ja, text.en])
    for (const { steps } of guides) for (const step of steps) expect(unconfirmed).not.toContain(step)
  })

  test('says of every contact when it was checked', () => {
    for (const { support } of guides) {
      for (const { checkedOn } of support) expect(checkedOn).toMatch(/^\d{4}(?:-\d{2})?$/u)
    }
  })
})

const playbook = (when: Playbook['when']) => microsoftAccount.playbooks.find((one) => one.when === when)

test('prints the steps for a forgotten password, in the language of the sheet', () => {
  const ja = guideOf(microsoftAccount, playbook('password-forgotten'), 'ja')
  const en = guideOf(microsoftAccount, playbook('password-forgotten'), 'en')
  expect(ja?.title).toBe('パスワードを忘れた')
  expect(en?.title).toBe('The password is forgotten')
  expect(ja?.steps.length).toBe(en?.steps.length)
  expect(ja?.steps.every((step) => /[ぁ-ん]/u.test(step))).toBe(true)
  expect(en?.steps.every((step) => /[a-z]/u.test(step))).toBe(true)
})

test('says what will be asked where somebody judges', () => {
  const guide = guideOf(microsoftAccount, playbook('nothing-left'), 'ja')
  expect(guide?.title).toBe('どの連絡先も使えない')
  expect(guide?.asks).toEqual(['former-passwords', 'registered-name', 'birth-date'])
})

test('puts the telephone first, with the keys to press and the month in which they were heard', () => {
  const [first] = guideOf(microsoftAccount, playbook('password-forgotten'), 'ja')?.support ?? []
  expect(first).toMatchObject({ kind: 'phone', value: '0120-54-2244', checkedOn: '2020-04' })
  expect(first?.keys.map(({ press }) => press)).toEqual(['1', '1', '1', '1', '2'])
})

test('has nothing to say about a service of which nothing is known', () => {
  const unknown = { ...microsoftAccount, playbooks: [], contacts: [], pages: [] }
  expect(guideOf(unknown, undefined, 'ja')).toBeNull()
})
