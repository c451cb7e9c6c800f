import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('volume-mail-mismatch', records)

const agreement = (agreementMail: string) =>
  licence('open', {
    licenceKind: 'volume-licence',
    accountIds: ['work'],
    volume: { agreementMail, administrators: [{ name: '佐藤' }, { name: '鈴木' }] },
  })
const work = account('work', {
  serviceId: 'microsoft-volume-licensing',
  loginIds: ['sato@example.co.jp'],
  contacts: { mail: ['login'] },
})
const mail = email('mail', { value: 'sato@example.co.jp', mailKind: 'work' })

test('fires where the agreement names another address', () => {
  expect(found(agreement('soumu@example.co.jp'), work, mail)).toMatchObject([
    { subject: 'open', severity: 'warning', nextStep: { action: 'record-agreement-mail' } },
  ])
})

test('is silent where they agree, case aside', () => {
  expect(found(agreement('Sato@example.co.jp'), work, mail)).toEqual([])
})

test('says so where the address on the agreement is dead', () => {
  const dead = email('mail', { value: 'sato@example.co.jp', status: 'dead' })
  expect(found(agreement('sato@example.co.jp'), work, dead)).toMatchObject([{ variant: 'dead' }])
})

test('is silent where no registered address is known: there is nothing to compare', () => {
  expect(found(agreement('soumu@example.co.jp'))).toEqual([])
})
