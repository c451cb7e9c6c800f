import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import { buildSheet } from '#core/sheet/build-sheet'
import { deletionSheet } from '#core/sheet/sections/deletion-certificate'
import type { Deletion } from '#core/sheet/model/certificates'
import type { SheetVault } from '#core/sheet/sections/kit'
import type { SheetModel } from '#core/sheet/model/sheet'
import { plainPaper, type Paper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import { stateOf } from '#core/visit/state'
import { hardLine, hardText } from './hard-texts.ts'
import { HIDDEN_MARK } from './paper-household.ts'
import { paperRecords, SECRET_MARK } from './paper-records.ts'
import { TODAY, visit } from './records.ts'
import { sheetRequest } from './sheets.ts'

/** How many accounts the notebooks have, for which every sheet is looked at. */
export const COUNTS = [1, 12, 200] as const

/** A kind of sheet, whether it is asked for like most of them or made where it arises. */
export type AnySheet = SheetModel['sheetKind']

interface PaperKind {
  /** What it is asked for with. */
  readonly wish?: (accountIds: readonly RecordId[]) => Partial<SheetRequest>
  /** How it is made where nobody asks a vault for it. */
  readonly make?: (on: {
    readonly language: Language
    readonly today: string
    readonly paper: Paper
  }) => SheetModel
  /** Carried along, so that it lies nowhere. */
  readonly isCarried?: true
  /** Whose secrets stand on it where it is asked for in clear. */
  readonly secretsOf?: 'accounts' | 'codes' | 'kit' | 'shares'
  /** The most pages of a hard notebook with so many accounts (docs/sheets.md). */
  readonly pagesAtMost: (accounts: number) => number
}

/** Every kind of sheet. A new kind has no place here yet, and so does not compile. */
const PAPER_KINDS: Readonly<Record<AnySheet, PaperKind>> = {
  account: {
    wish: (accountIds) => ({ accountIds }),
    secretsOf: 'accounts',
    pagesAtMost: (n) => Math.ceil(1.7 * n) + 8,
  },
  household: {
    wish: (accountIds) => ({ accountIds }),
    secretsOf: 'accounts',
    pagesAtMost: (n) => Math.ceil(1.6 * n) + 7,
  },
  'call-card': { wish: (accountIds) => ({ accountIds: accountIds.slice(0, 1) }), pagesAtMost: () => 5 },
  checklist: { wish: () => ({ planId: asRecordId('plan-0') }), pagesAtMost: (n) => Math.ceil(n / 8) + 3 },
  report: { wish: () => ({ visitId: asRecordId('visit-0') }), pagesAtMost: (n) => Math.ceil(n / 5) + 8 },
  kit: { secretsOf: 'kit', pagesAtMost: () => 4 },
  'share-card': { secretsOf: 'shares', pagesAtMost: () => 2 * SHARES },
  'wallet-card': {
    wish: () => ({ personId: asRecordId('person-0') }),
    isCarried: true,
    pagesAtMost: () => 1,
  },
  'code-sheet': {
    wish: (accountIds) => ({ accountIds: accountIds.slice(0, 1) }),
    secretsOf: 'codes',
    pagesAtMost: () => 2,
  },
  'hand-over-certificate': { pagesAtMost: () => 2 },
  'family-sheet': {
    wish: () => ({ family: { personId: asRecordId('person-0'), situation: 'died' } }),
    pagesAtMost: (n) => Math.ceil(n / 3) + 6,
  },
  'deletion-certificate': { make: (on) => deletionSheet(DELETION, on), pagesAtMost: () => 1 },
}

export const ANY_SHEET = Object.keys(PAPER_KINDS) as readonly AnySheet[]

/** The most pages that a sheet of a hard notebook may have. */
export function pagesAtMost(kind: AnySheet, accounts: number): number {
  return PAPER_KINDS[kind].pagesAtMost(accounts)
}

const DELETION: Deletion = {
  id: '0123456789abcdef',
  at: '2026-11-22T03:00:00.000Z',
  fingerprint: '4F2A 91C0 7BDE 113A',
  proof: 'copy',
  removed: { vault: 1, beside: 12, backups: 345, traces: 4 },
  remaining: { files: 2, folders: 1 },
}

const SHARES = 5
const digits = (groups: number, from: number) =>
  Array.from({ length: groups }, (_, i) => String(100_000 + ((from * 7_919 + i * 104_729) % 900_000))).join(
    ' ',
  )

/** The keys of the notebook itself, where a sheet is asked for them in clear. */
const VAULT_KEYS = {
  recoveryCode: digits(8, 1),
  shares: { threshold: 3, codes: Array.from({ length: SHARES }, (_, i) => digits(12, i + 2)) },
}

const VAULT: SheetVault = {
  title: hardLine('控え帳', 60),
  path: `/home/hanako/${hardLine('書類', 90)}/${hardLine('控え', 80)}.hikae`,
  seq: 1_234,
  savedAt: '2026-11-22T03:00:00.000Z',
  ...VAULT_KEYS,
}

const REPLACES = { number: 11, printedOn: '2025-04-01' }

/** What is worked out once for all sheets of a notebook. */
interface Notebook {
  readonly records: readonly VaultRecord[]
  readonly secrets: ReadonlyMap<RecordId, PrintableSecrets>
  readonly known: NonNullable<Parameters<typeof buildSheet>[0]['known']>
}

const notebooks = new Map<number, Notebook>()

/** The hard notebook with so many accounts, and a visit to it. */
function hardNotebook(count: number): Notebook {
  const known = notebooks.get(count)
  if (known !== undefined) return known
  const records = withVisit(paperRecords(count))
  const analysis = analyse(records, TODAY)
  const secrets = new Map(
    records.flatMap((item) =>
      (item.type === 'account' || item.type === 'licence') && item.secrets !== undefined
        ? [[item.id, item.secrets as PrintableSecrets] as const]
        : [],
    ),
  )
  const made = { records, secrets, known: { analysis, findings: auditAnalysis(records, analysis) } }
  notebooks.set(count, made)
  return made
}

/** A visit that began before the phones were registered, and left something to everybody. */
function withVisit(records: readonly VaultRecord[]): readonly VaultRecord[] {
  const before = records.map((item) =>
    item.type === 'account'
      ? {
          ...item,
          contacts: item.contacts.filter(({ contactPointId }) => !contactPointId.startsWith('mobile')),
        }
      : item,
  )
  const stateIn = (all: readonly VaultRecord[]) => {
    const analysis = analyse(all, TODAY)
    return stateOf(analysis, auditAnalysis(all, analysis))
  }
  const departure = stateIn(records)
  const at = '2026-11-22T03:00:00.000Z'
  const left = departure.findings.slice(0, 3).flatMap(({ rule, subjects }) => ({
    rule,
    subject: subjects[0] ?? 'vault',
    who: hardText('担当', 30),
    until: '2026-12-13',
    at,
  }))
  const call = visit('visit-0', {
    helper: hardText('みぬまPC支援', 60),
    agreedWith: hardText('佐藤', 30),
    purpose: hardText('点検', 200),
    consentOn: '2026-11-20',
    closedOn: TODAY,
    arrival: stateIn(before),
    departure,
    done: Array.from({ length: 6 }, (_, i) => ({ on: TODAY, what: hardText(`作業${i}`, 200) })),
    left: [...left, { what: hardText('宿題', 200), who: hardText('家族', 30), until: '2026-11-30', at }],
  })
  return [...records, call]
}

/** A sheet of the hard notebook. It is asked for without secrets unless `said` says otherwise. */
export function paperSheet(
  kind: AnySheet,
  count: number,
  language: Language,
  said: Partial<SheetRequest> = {},
): SheetModel {
  const { wish, make, isCarried = false } = PAPER_KINDS[kind]
  const paper = said.paper ?? plainPaper({ readingAid: false })
  if (kind === 'deletion-certificate' || make !== undefined) {
    if (make === undefined) throw new Error(`nothing makes a ${kind}`)
    return make({ language, today: TODAY, paper })
  }
  const { records, secrets, known } = hardNotebook(count)
  const accountIds = records.filter(({ type }) => type === 'account').map(({ id }) => id)
  const kept = isCarried ? {} : { keptAt: hardLine('電話台', 60) }
  const request = sheetRequest({ ...wish?.(accountIds), sheetKind: kind, language, ...kept, ...said, paper })
  const { recoveryCode: _code, shares: _shares, ...closed } = VAULT
  // The cards of shares are made where the shares are, and nowhere else.
  const vault = kind === 'share-card' || request.secrets === 'printed' ? VAULT : closed
  const replaces = kind === 'kit' ? null : REPLACES
  return buildSheet({ request, records, secrets, today: TODAY, number: 12, replaces, vault, known })
}

/** What stands on no sheet that was asked for without secrets. */
export const ANY_SECRET: readonly string[] = [
  SECRET_MARK,
  HIDDEN_MARK,
  VAULT_KEYS.recoveryCode,
  onPaper(VAULT_KEYS.recoveryCode),
]

/** A key as it is printed: each group with its number before it. */
function onPaper(key: string): string {
  return key
    .split(' ')
    .map((group, i) => `${i + 1} ${group}`)
    .join(' ')
}

/** What a sheet says in clear where it is asked to; nothing for one that carries no secret. */
export function secretsOn(kind: AnySheet, count: number): readonly string[] {
  const { secretsOf } = PAPER_KINDS[kind]
  if (secretsOf === undefined) return []
  switch (secretsOf) {
    case 'codes':
      return codesOf(hardNotebook(count).secrets.get(asRecordId('account-0')))
    case 'kit':
      return [onPaper(VAULT_KEYS.recoveryCode)]
    case 'shares':
      return VAULT_KEYS.shares.codes.map(onPaper)
    case 'accounts':
      return [...hardNotebook(count).secrets.values()].flatMap(
        ({ password, productKey, hiddenFields = [], ...held }) => [
          ...(password === undefined ? [] : [password]),
          ...(productKey === undefined ? [] : [productKey]),
          ...hiddenFields.map(({ value }) => value),
          ...codesOf(held),
        ],
      )
  }
}

function codesOf(held: Pick<PrintableSecrets, 'recoveryCodes'> | undefined): readonly string[] {
  return (held?.recoveryCodes ?? []).flatMap(({ code, used }) => (used === true ? [] : [code]))
}
