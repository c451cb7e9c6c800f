import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { logOf, printedFrom } from '../../../../support/printed.ts'
import { account, id, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('sheet-outdated', records)

const home = [account('a'), account('b'), account('c')]
const changed = [account('a', { loginIds: ['new'] }), account('b', { loginIds: ['new'] }), account('c')]

test('names the accounts that changed since the papers in force were printed', () => {
  const hers = printedFrom(home, 1, { accountIds: [id('a')] })
  const his = printedFrom(home, 2, { accountIds: [id('b'), id('c')] })
  expect(found(logOf(hers, his), ...changed)).toMatchObject([
    {
      subject: 'vault',
      severity: 'notice',
      involves: ['a', 'b'],
      nextStep: { action: 'print-again', recordId: null },
    },
  ])
})

test('an account that was deleted makes the paper old, and is not named', () => {
  expect(found(logOf(printedFrom(home, 1)), ...home.slice(1))).toMatchObject([{ involves: [] }])
})

test('is silent where every paper agrees, and where none was printed', () => {
  expect(found(logOf(printedFrom(home, 1)), ...home)).toEqual([])
  expect(found(settings(), ...changed)).toEqual([])
})
