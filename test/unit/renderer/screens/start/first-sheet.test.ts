import type * as v from 'valibot'
import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import type { printedSheet } from '#core/record/settings'
import { firstSheetOf, START_STEPS } from '../../../../../src/renderer/screens/start/first-sheet.ts'
import { account, email, phone, settings } from '../../../../support/records.ts'

const AMAZON = account('amazon')
const SHEET: v.InferInput<typeof printedSheet> = {
  number: 1,
  sheetKind: 'account',
  printedOn: '2026-11-22T01:00:00.000Z',
  personIds: [],
  accountIds: [],
  secrets: 'blank',
}
const withSheet = (said: Partial<v.InferInput<typeof printedSheet>>) =>
  settings({ sheets: [{ ...SHEET, ...said }] })

test.each<readonly [string, readonly VaultRecord[], string | null]>([
  ['nothing is written', [], 'account'],
  ['only the key is on paper', [withSheet({ sheetKind: 'kit' })], 'account'],
  ['an address is no phone', [AMAZON, email('mail')], 'phone'],
  ['the phone is written', [AMAZON, phone('mobile')], 'sheet'],
  ['pictures are no paper', [AMAZON, phone('mobile'), withSheet({ to: 'picture' })], 'sheet'],
  ['it is printed', [AMAZON, phone('mobile'), withSheet({})], null],
  ['it is printed, and the phone was left out', [AMAZON, withSheet({ sheetKind: 'household' })], null],
])('%s', (_what, records, next) => {
  expect(firstSheetOf(records).next).toBe(next)
})

test('what is done is known at any time, in any order', () => {
  expect(firstSheetOf([phone('mobile')]).done).toEqual(new Set(['phone']))
  expect(firstSheetOf([AMAZON, phone('mobile'), withSheet({})]).done).toEqual(new Set(START_STEPS))
})
