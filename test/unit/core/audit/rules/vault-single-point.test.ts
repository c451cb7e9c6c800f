import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, paper, settings, yen, licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('vault-single-point', records)
const noKit = settings({ recoveryKey: {} })
const noCopy = settings({ copies: [] })

test('fires where no kit was ever made: the forgotten password is the loss', () => {
  expect(found(noKit)).toMatchObject([
    {
      subject: 'vault',
      severity: 'critical',
      evidence: ['master-password'],
      nextStep: { action: 'print-kit', recordId: null },
    },
  ])
})

test('fires where there is no copy elsewhere: the file is the loss', () => {
  expect(found(noCopy)).toMatchObject([
    { evidence: ['vault-file'], nextStep: { action: 'save-copy', recordId: null } },
  ])
})

test('asks for the kit first where both are missing', () => {
  expect(found(settings({ recoveryKey: {}, copies: [] }))).toMatchObject([
    { nextStep: { action: 'print-kit' } },
  ])
})

test('fires where the kit was lost', () => {
  const kit = (status: 'kept' | 'lost') =>
    paper('kit', { paperKind: 'kit', carries: [{ secret: 'vault-recovery-key' }], status })
  expect(found(settings(), kit('lost'))).toHaveLength(1)
  expect(found(settings(), kit('kept'))).toEqual([])
})

test('is silent where a paper carries the password of the vault', () => {
  expect(found(noKit, paper('note', { carries: [{ secret: 'vault-password' }] }))).toEqual([])
})

test('counts everything in the vault as at stake', () => {
  const records = [
    noKit,
    account('a'),
    licence('office', { accountIds: ['a'], value: yen(35_000) }),
    licence('card'),
  ]
  expect(found(...records)[0]).toMatchObject({ value: [yen(35_000)], licences: ['office', 'card'] })
})

test('is silent with a kit and a copy, and about a bare document, which is no vault yet', () => {
  expect(found(settings())).toEqual([])
  expect(found(account('a'))).toEqual([])
})
