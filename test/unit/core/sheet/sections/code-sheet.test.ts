import { expect, test } from 'vitest'
import type { RecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import type { CodesSection } from '#core/sheet/model/codes'
import { replacedSheet } from '#core/sheet/printed/numbering'
import type { SheetRequest } from '#core/sheet/request'
import { account, id, paper, person, place, settings } from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

const CODES = ['canary-1', 'canary-2', 'canary-3']
const secrets = new Map<RecordId, PrintableSecrets>([
  [
    id('a'),
    { password: 'canary-password', recoveryCodes: CODES.map((code, i) => ({ code, used: i === 0 })) },
  ],
])
const FACTS = {
  secretFacts: { recoveryCodes: { count: 3, unused: 2, changedAt: '2026-05-03T03:00:00.000Z' } },
}

function codesOf(
  choice: SheetRequest['secrets'],
  said: Parameters<typeof account>[1] = FACTS,
  more: Parameters<typeof sheetOf>[0] = [],
): CodesSection {
  const records = [account('a', { serviceId: 'google', personId: 'hanako', ...said }), ...more]
  const request = { sheetKind: 'code-sheet', secrets: choice, accountIds: [id('a')] } as const
  const [section] = sheetOf(records, request, { secrets }).sections
  if (section?.kind !== 'codes') throw new Error('no codes')
  return section
}

test('shows the unused codes in clear where that was asked for, and how many are left', () => {
  expect(codesOf('printed')).toMatchObject({
    slot: 'printed',
    codes: ['canary-2', 'canary-3'],
    count: 3,
    unused: 2,
    blankRows: 0,
    writtenOn: '2026-05-03',
  })
})

test('holds no code unless it was asked for in clear, and never the password', () => {
  for (const choice of ['blank', 'hidden'] as const)
    expect(JSON.stringify(codesOf(choice))).not.toContain('canary')
  expect(JSON.stringify(codesOf('printed'))).not.toContain('canary-password')
})

test('has a row to write on for each unused code, ten where none are on record, and none where only the count is wanted', () => {
  expect(codesOf('blank').blankRows).toBe(2)
  expect(codesOf('blank', {}).blankRows).toBe(10)
  expect(codesOf('printed', {}).blankRows).toBe(10)
  expect(codesOf('hidden')).toMatchObject({ blankRows: 0, count: 3, unused: 2 })
})

test('says where they are made anew and what is known of the codes of the service', () => {
  const { page, notes } = codesOf('blank')
  expect(page).toBe('myaccount.google.com/security')
  expect(notes).toContain('バックアップコードは8桁です。')
  expect(codesOf('blank', { ...FACTS, serviceId: 'other' })).toMatchObject({ page: null, notes: [] })
})

test('names the login ID only beside another account of the person that bears the same name', () => {
  const twin = account('b', { serviceId: 'google', personId: 'hanako' })
  expect(codesOf('blank').loginId).toBeNull()
  expect(codesOf('blank', FACTS, [twin]).loginId).toBe('a')
  expect(codesOf('blank', FACTS, [{ ...twin, personId: id('masao') }]).loginId).toBeNull()
})

test('says whose they are and on which papers they stand as well', () => {
  const note = paper('note', {
    placeId: 'safe',
    carries: [{ secret: 'recovery-codes', recordId: 'a' }],
  })
  expect(codesOf('hidden', FACTS, [person('hanako'), note, place('safe')])).toMatchObject({
    person: '佐藤 花子',
    papers: [{ title: 'note', place: 'safe' }],
  })
})

test('takes the place of the earlier code sheet of the same account, and of no other', () => {
  const printed = (number: number, accountId: string) => ({
    number,
    sheetKind: 'code-sheet' as const,
    printedOn: '2026-08-03T00:00:00.000Z',
    personIds: [],
    accountIds: [accountId],
    secrets: 'blank' as const,
  })
  const index = indexRecords([account('a'), settings({ sheets: [printed(1, 'a'), printed(2, 'b')] })])
  const replacedBy = (sheetKind: 'code-sheet' | 'household') =>
    replacedSheet({ sheetKind, accountIds: [id('a')] }, index)?.number ?? null
  expect(replacedBy('code-sheet')).toBe(1)
  expect(replacedBy('household')).toBeNull()
})
