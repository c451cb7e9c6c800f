import type { Language } from '#core/language'
import { asRecordId, type RecordId } from '#core/record/field'
import type { SHEET_KINDS } from '#core/record/settings'
import { buildSheet } from '#core/sheet/build-sheet'
import { deletionSheet } from '#core/sheet/sections/deletion-certificate'
import { identityOf } from '#core/sheet/check/fingerprint'
import type { SheetModel } from '#core/sheet/model/sheet'
import { plainPaper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import { TODAY } from './records.ts'
import { sampleRecords, visitedRecords } from './sample-records.ts'
import { sheetRequest } from './sheets.ts'

/*
 * Every kind of sheet of the founding story, always the same: the pictures of docs/sheets.md.
 */

/** What a sheet is asked for with. The codes, the kit and the cards of shares show what they are for: invented letters. */
const WISHES: Readonly<Record<(typeof SHEET_KINDS)[number], Partial<SheetRequest>>> = {
  account: { accountIds: [asRecordId('hanako-microsoft')] },
  household: {},
  'wallet-card': { personId: asRecordId('hanako') },
  'code-sheet': { accountIds: [asRecordId('hanako-google')], secrets: 'printed' },
  'call-card': { accountIds: [asRecordId('hanako-amazon')] },
  checklist: { planId: asRecordId('move') },
  report: { visitId: asRecordId('call') },
  'hand-over-certificate': {},
  'family-sheet': { family: { personId: asRecordId('hanako'), situation: 'died' } },
  kit: { secrets: 'printed' },
  'share-card': { secrets: 'printed' },
}

const CODES: PrintableSecrets['recoveryCodes'] = Array.from({ length: 10 }, (_, i) => ({
  code: `${digits(1, i + 20).slice(0, 4)} ${digits(1, i + 40).slice(0, 4)}`,
  used: i < 2,
}))
const SECRETS: ReadonlyMap<RecordId, PrintableSecrets> = new Map([
  [asRecordId('hanako-google'), { recoveryCodes: CODES }],
])

const KEPT_AT = { ja: '電話台の引き出し', en: 'Drawer of the telephone table' } as const
const TITLES = { ja: '佐藤家の控え', en: 'The Satos' } as const

export const SAMPLE_SHEETS = [
  ...(Object.keys(WISHES) as (keyof typeof WISHES)[]),
  'deletion-certificate',
] as const
export type SampleSheet = (typeof SAMPLE_SHEETS)[number]

/** Which pages of a sheet with so many have a picture: the first, and where another looks different, that one too. */
export function picturedPages(kind: SampleSheet, pages: number): readonly number[] {
  // The last page of the kit is the one for an engineer.
  if (kind === 'kit') return [1, pages]
  return kind === 'household' && pages > 1 ? [1, 2] : [1]
}

/** A sheet of the founding story, number 12 of its notebook, made on the day of the tests. */
export function sampleSheet(kind: SampleSheet, language: Language): SheetModel {
  const paper = plainPaper()
  if (kind === 'deletion-certificate') return deletionSheet(DELETION, { language, today: TODAY, paper })
  const records = kind === 'report' ? visitedRecords(language) : sampleRecords(language)
  const accountIds = records.filter(({ type }) => type === 'account').map(({ id }) => id)
  const kept = kind === 'wallet-card' ? {} : { keptAt: KEPT_AT[language] }
  const request = sheetRequest({ accountIds, sheetKind: kind, language, paper, ...kept, ...WISHES[kind] })
  return buildSheet({
    request,
    records,
    secrets: SECRETS,
    today: TODAY,
    number: 12,
    replaces: null,
    identity: identityOf(request, records),
    vault: {
      title: TITLES[language],
      path: '/home/hanako/Documents/sato.hikae',
      seq: 128,
      savedAt: '2026-11-22T03:00:00.000Z',
      shareSplit: null,
      recoveryCode: digits(8, 1),
      ...(kind === 'share-card'
        ? { shares: { threshold: 2, codes: Array.from({ length: 3 }, (_, i) => digits(12, i + 2)) } }
        : {}),
    },
  })
}

const DELETION = {
  id: '0123456789abcdef',
  at: '2026-11-22T03:00:00.000Z',
  fingerprint: '4F2A 91C0 7BDE 113A',
  proof: 'copy',
  removed: { vault: 1, beside: 2, backups: 12, traces: 4 },
  remaining: { files: 0, folders: 0 },
} as const

/** Groups of six digits that mean nothing. */
function digits(groups: number, from: number): string {
  return Array.from({ length: groups }, (_, i) =>
    String(100_000 + ((from * 379_721 + i * 604_729) % 900_000)),
  ).join(' ')
}
