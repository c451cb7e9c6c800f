import { expect, test } from 'vitest'
import type { PrintedSheet } from '#core/record/settings'
import { checkPaper } from '#core/sheet/check/check-paper'
import { logOf, printedBefore, printedFrom } from '../../../../support/printed.ts'
import { account, TODAY } from '../../../../support/records.ts'

const home = [account('a')]
const changed = [account('a', { loginIds: ['new'] })]
const seven = printedFrom(home, 7)

const check = (sheets: readonly PrintedSheet[], number: number, code: string, records = home) =>
  checkPaper([logOf(...sheets), ...records], { number, code }, TODAY)

test('a paper that still says what is recorded is current, however its code is typed', () => {
  const code = seven.checkCode ?? ''
  expect(check([seven], 7, code.toLowerCase().replace('-', '　'))).toEqual({ is: 'current', sheet: seven })
})

test('names the accounts that changed', () => {
  const changes = [{ accountId: 'a', how: 'changed' }]
  expect(check([seven], 7, seven.checkCode ?? '', changed)).toMatchObject({
    is: 'outdated',
    changed: changes,
  })
})

test('tells the number of the sheet that took its place', () => {
  const eight = printedFrom(changed, 8, { replaces: 7 })
  expect(check([seven, eight], 7, seven.checkCode ?? '', changed)).toMatchObject({
    is: 'replaced',
    by: { number: 8 },
  })
})

test('a paper that was noted as destroyed is none to rely on', () => {
  const gone = { ...seven, destroyedOn: '2026-11-01' }
  expect(check([gone], 7, seven.checkCode ?? '')).toMatchObject({ is: 'destroyed', on: '2026-11-01' })
})

test('a paper for a day is known, and not compared', () => {
  const card = printedFrom(home, 9, { sheetKind: 'call-card' })
  expect(check([card], 9, card.checkCode ?? '', changed)).toMatchObject({ is: 'for-a-day' })
})

test('a paper that is put away is not called one for a day', () => {
  const report = printedFrom(home, 9, { sheetKind: 'report' })
  expect(check([report], 9, report.checkCode ?? '', changed)).toMatchObject({ is: 'put-away' })
})

test('tells a paper of another notebook, and a code that is none', () => {
  expect(check([seven], 8, seven.checkCode ?? '')).toEqual({ is: 'unknown', isNumberKnown: false })
  expect(check([seven], 7, '2222-2222')).toEqual({ is: 'unknown', isNumberKnown: true })
  expect(check([printedBefore(7, ['a'])], 7, '2222-2222')).toEqual({ is: 'unknown', isNumberKnown: true })
  expect(check([seven], 7, '2222')).toEqual({ is: 'unreadable' })
})

test('of two papers with one number, made on two computers, the code tells which one it is', () => {
  const other = printedFrom([account('b')], 7, { printedOn: '2026-08-05T00:00:00.000Z' })
  const both = [account('a'), account('b', { loginIds: ['new'] })]
  expect(check([seven, other], 7, seven.checkCode ?? '', both)).toMatchObject({ is: 'current' })
  expect(check([seven, other], 7, other.checkCode ?? '', both)).toMatchObject({ is: 'outdated' })
})
