import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { serviceById, services } from '#core/catalog/catalog'
import { correctionsOf, ownServiceById } from '#core/catalog/corrections'
import { currentContacts } from '#core/catalog/contacts'
import { duesAfter } from '#core/catalog/clocks'
import {
  clockKey,
  closingKey,
  contactKey,
  inactivityKey,
  licenceKey,
  routeKey,
  trapKey,
} from '#core/catalog/fact-keys'
import { leanable, mayDriveDate } from '#core/catalog/provenance'
import type { Service } from '#core/catalog/service'
import { deriveGraph } from '#core/graph/derive/derive'
import { correction, type Correction } from '#core/record/correction'
import { account } from '../../../support/records.ts'

/*
 * What the person knows better about a service stands in the place of the catalogue's fact, marked as theirs, for as long as
 * it is on record.
 */

function says(serviceId: string, fact: string, more: Partial<Correction> = {}): Correction {
  return v.parse(correction, {
    type: 'correction',
    id: `c-${fact.replace(/[^a-z-]/gu, '')}`,
    serviceId,
    fact,
    holds: true,
    seenOn: '2026-11-22',
    ...more,
  })
}

function own(id: string, ...corrections: readonly Correction[]): Service {
  const service = ownServiceById(id, corrections)
  if (service === undefined) throw new Error(`no service ${id}`)
  return service
}

const routesOf = ({ routes }: Service) => routes.map(({ kind }) => kind)

test('without corrections a service is the one of the catalogue itself', () => {
  expect(ownServiceById('google', [])).toBe(serviceById('google'))
  expect(own('google', says('line', 'uses-sms'))).toBe(serviceById('google'))
  expect(ownServiceById('nowhere', [says('nowhere', 'uses-sms')])).toBeUndefined()
})

test('a way that is not there any more is gone, and the other facts stay', () => {
  const google = own('google', says('google', 'route:reset-sms', { holds: false }))
  expect(routesOf(google)).not.toContain('reset-sms')
  expect(routesOf(google)).toContain('reset-email')
  expect(google.traps).toEqual(serviceById('google')?.traps)
})

test('a way that the catalogue does not know is there, and nothing is promised where somebody judges', () => {
  const line = own(
    'line',
    says('line', 'route:passkey'),
    says('line', 'route:support', { id: says('line', 'x').id }),
  )
  expect(line.routes.find(({ kind }) => kind === 'passkey')).toMatchObject({ cap: 'now', confidence: 'own' })
  expect(line.routes.find(({ kind }) => kind === 'support')).toMatchObject({ cap: 'appeal' })
})

test('how long a slow way takes is counted once the person has seen it', () => {
  const docomo = own('docomo', says('docomo', 'route:shop-counter', { value: 3 }))
  const counter = docomo.routes.find(({ kind }) => kind === 'shop-counter')
  expect(counter).toMatchObject({ cap: 'slow', days: 3, confidence: 'own' })
  expect(counter && mayDriveDate(counter)).toBe(true)
  expect(serviceById('docomo')?.routes.find(({ kind }) => kind === 'shop-counter')?.days).toBeUndefined()
})

test('what nobody could confirm becomes a fact when the person has seen it, with its day and where', () => {
  const before = serviceById('yahoo-japan')?.traps.find((trap) => !leanable(trap))
  if (before === undefined) throw new Error('no question left to answer')
  const yahoo = own('yahoo-japan', says('yahoo-japan', trapKey(before), { note: '設定の画面で見た' }))
  const after = yahoo.traps.find(({ text }) => text.ja === before.text.ja)
  expect(after).toMatchObject({ source: '設定の画面で見た', confidence: 'own', checkedOn: '2026-11-22' })
  expect(after && leanable(after)).toBe(true)
})

test('a limit of disuse that the person corrected is counted, and its date is sure', () => {
  const key = 'inactivity:account'
  const x = own('x', says('x', key, { value: 365 }))
  expect(duesAfter(x, 'last-used', '2026-11-22').map(({ on, firm }) => [on, firm])).toEqual([
    ['2027-11-22', true],
  ])
  expect(own('x', says('x', key, { holds: false })).inactivity).toEqual([])
})

test('a number that the person has called and found dead is never offered', () => {
  const dead = says('microsoft-account', 'contact:0120-54-2244', { holds: false })
  const values = currentContacts(own('microsoft-account', dead)).map(({ value }) => value)
  expect(values).not.toContain('0120-54-2244')
  expect(values).toContain('account.live.com/acsr')
})

test.each([
  ['uses-sms', (service: Service) => service.usesSms.value],
  ['two-step', (service: Service) => service.offersTwoStep.value],
  ['one-number', (service: Service) => service.oneNumber?.value],
  ['sms-ending', (service: Service) => service.smsEnding?.value],
])('%s is what the person says: yes or no', (key, valueOf) => {
  for (const holds of [true, false])
    expect(valueOf(own('google', says('google', key, { holds })))).toBe(holds)
})

test('how many addresses a service keeps can be changed, found out, and taken off', () => {
  expect(own('amazon-co-jp', says('amazon-co-jp', 'max-emails', { value: 2 })).maxEmails?.value).toBe(2)
  expect(own('amazon-co-jp', says('amazon-co-jp', 'max-emails')).maxEmails?.value).toBe(1)
  expect(own('amazon-co-jp', says('amazon-co-jp', 'max-emails', { holds: false })).maxEmails).toBeUndefined()
  expect(own('google', says('google', 'max-emails')).maxEmails).toBeUndefined()
})

test('of two corrections of one fact the one seen last is in force, in every copy', () => {
  const first = says('google', 'uses-sms', { holds: true, seenOn: '2026-01-01' })
  const last = { ...first, id: says('google', 'later').id, holds: false, seenOn: '2026-11-01' }
  for (const both of [
    [first, last],
    [last, first],
  ])
    expect(correctionsOf('google', both).get('uses-sms')).toBe(last)
})

test('taken back, the catalogue counts again: the graph follows the correction and only it', () => {
  const mine = account('a', { serviceId: 'line' })
  const labels = (corrections: readonly Correction[]) =>
    deriveGraph([mine, ...corrections]).methods.flatMap(({ gives, label }) =>
      gives === 'account:a' ? [label] : [],
    )
  const added = says('line', 'route:support')
  expect(labels([])).not.toContain('support')
  expect(labels([added])).toContain('support')
  expect(mayDriveDate({ source: '', confidence: 'own', checkedOn: '2026' })).toBe(true)
})

describe.each(services)('$id', (service) => {
  test('no two facts have one key, so a correction says of one of them', () => {
    const keys = [
      ...service.routes.map(routeKey),
      ...service.inactivity.map(inactivityKey),
      ...service.contacts.map(contactKey),
      ...service.licenceKinds.map(licenceKey),
      ...service.traps.map(trapKey),
      ...(service.clocks ?? []).map(clockKey),
      ...(service.closing ?? []).map(closingKey),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every sentence is short enough to be named in a correction', () => {
    for (const key of [...service.traps.map(trapKey), ...(service.closing ?? []).map(closingKey)])
      expect(v.safeParse(correction.entries.fact, key).success).toBe(true)
  })
})
