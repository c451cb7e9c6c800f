import type { Account } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import { indexRecords, type RecordIndex } from '../../record/record-index.ts'
import type { PrintedSheet } from '../../record/settings.ts'
import { contactEntries } from '../account/contacts.ts'
import { kindOf } from '../kinds.ts'
import { dayOfInstant, nextSheetNumber } from '../printed/numbering.ts'
import { sheetsInForce } from '../printed/print-log.ts'
import { SHORT, SHOWN_FORM, showing, type Shown, type ShownRequest } from './fingerprint.ts'

/** Why a paper no longer tells the truth about an account. `ended`: an address or number on it has come to its end since. */
export type PaperChange = 'changed' | 'ended' | 'new' | 'closed' | 'gone'

/** What a paper no longer says, or not yet. */
export interface ChangedAccount {
  readonly accountId: RecordId
  readonly how: PaperChange
}

/** One sheet against the notebook. */
export interface PaperCheck {
  readonly sheet: PrintedSheet
  readonly isCurrent: boolean
  /** Empty also where what changed is of no account: then only `isCurrent` says so. */
  readonly changed: readonly ChangedAccount[]
}

/** Whether the papers that are kept still say what the notebook says. */
export interface PaperState {
  readonly status: 'none' | 'current' | 'outdated'
  /** Every sheet in force, the newest first. */
  readonly papers: readonly PaperCheck[]
  readonly nextNumber: number
}

/** Compares the sheets in force with what is recorded, on a day (YYYY-MM-DD). */
export function paperStateOf(records: readonly VaultRecord[], today: string): PaperState {
  const index = indexRecords(records)
  const papers = sheetsInForce(index)
    .filter((sheet) => kindOf(sheet).staysCurrent)
    .map(paperChecker(records, today))
  const isCurrent = papers.every((paper) => paper.isCurrent)
  return {
    status: papers.length === 0 ? 'none' : isCurrent ? 'current' : 'outdated',
    papers,
    nextNumber: nextSheetNumber(index.settings),
  }
}

/** Compares sheets with what is recorded, on a day (YYYY-MM-DD): good for as many sheets as there are. */
export function paperChecker(
  records: readonly VaultRecord[],
  today: string,
): (sheet: PrintedSheet) => PaperCheck {
  const index = indexRecords(records)
  let look: ((request: ShownRequest) => Shown) | null = null
  return (sheet) => {
    const shown = sheet.shown
    if (shown?.form !== SHOWN_FORM) return checked(sheet, changedByDays(sheet, index, today))
    look ??= showing(records)
    const now = look(askedFor(sheet))
    const changed = changedByDigests(sheet, shown.accounts, now, index, today)
    return checked(sheet, changed, (shown.rest ?? null) === now.rest)
  }
}

/** What is asked for to see what a sheet of its kind would show now. */
function askedFor(sheet: PrintedSheet): ShownRequest {
  const { sheetKind, accountIds, family, pictures = false } = sheet
  const [personId] = kindOf(sheet).of === 'person' ? sheet.personIds : []
  return {
    ...{ sheetKind, accountIds, pictures },
    ...(personId === undefined ? {} : { personId }),
    ...(family === undefined ? {} : { family }),
  }
}

function checked(sheet: PrintedSheet, changed: PaperCheck['changed'], isRestSame = true): PaperCheck {
  return { sheet, isCurrent: changed.length === 0 && isRestSame, changed }
}

function changedByDigests(
  sheet: PrintedSheet,
  digests: string,
  now: Shown,
  index: RecordIndex,
  today: string,
): readonly ChangedAccount[] {
  const isSame = (id: RecordId, i: number) =>
    digests.slice(i * SHORT, (i + 1) * SHORT) === now.accounts.get(id)
  const left = new Set<RecordId>([...sheet.accountIds, ...(sheet.leftOut ?? [])])
  const isWholeNotebook = (sheet.leftOut ?? []).length === 0
  return [
    ...changedOn(sheet, index, today, isSame),
    ...releasedSince(sheet, now),
    ...addedTo(sheet, index, ({ id, personId }) => {
      // A sheet for some of the people misses nothing of the others.
      const isTheirs = isWholeNotebook || personId === undefined || sheet.personIds.includes(personId)
      return !left.has(id) && isTheirs
    }),
  ]
}

/** What a sheet from before there were digests misses, as far as days tell. */
function changedByDays(sheet: PrintedSheet, index: RecordIndex, today: string): readonly ChangedAccount[] {
  const isLater = (instant: string | undefined) =>
    instant !== undefined && Date.parse(instant) > Date.parse(sheet.printedOn)
  const isSame = (id: RecordId) => {
    const account = index.byId.get(id)
    const contacts = account?.type === 'account' ? account.contacts : []
    return ![
      account,
      ...contacts.map(({ contactPointId }) => index.contactById.get(contactPointId)),
      ...index.licencesOf(id),
    ].some((record) => isLater(record?.updatedAt))
  }
  const known = new Set<RecordId>(sheet.accountIds)
  return [
    ...changedOn(sheet, index, today, isSame),
    ...addedTo(sheet, index, ({ id, createdAt }) => !known.has(id) && isLater(createdAt)),
  ]
}

function changedOn(
  sheet: PrintedSheet,
  index: RecordIndex,
  today: string,
  isSame: (id: RecordId, i: number) => boolean,
): readonly ChangedAccount[] {
  return sheet.accountIds.flatMap((accountId, i): readonly ChangedAccount[] => {
    const account = index.byId.get(accountId)
    if (account?.type !== 'account') return [{ accountId, how: 'gone' }]
    if (!isSame(accountId, i)) return [{ accountId, how: account.state === 'closed' ? 'closed' : 'changed' }]
    return hasEnded(account, index, sheet, today) ? [{ accountId, how: 'ended' }] : []
  })
}

/** A paper for the family is to have every account that is released to its reader. */
function releasedSince({ sheetKind, accountIds }: PrintedSheet, now: Shown): readonly ChangedAccount[] {
  if (kindOf({ sheetKind }).of !== 'family') return []
  const known = new Set<RecordId>(accountIds)
  return [...now.accounts.keys()]
    .filter((id) => !known.has(id))
    .map((accountId) => ({ accountId, how: 'new' }))
}

/** A household sheet is to have every account in use. */
function addedTo(
  sheet: PrintedSheet,
  index: RecordIndex,
  isNew: (account: Account) => boolean,
): readonly ChangedAccount[] {
  if (sheet.sheetKind !== 'household') return []
  return index.accounts
    .filter((account) => account.state !== 'closed' && isNew(account))
    .map(({ id }) => ({ accountId: id, how: 'new' }))
}

/** Whether an address or number on the paper ended after it was printed: the paper says when, but not what to do then. */
function hasEnded(account: Account, index: RecordIndex, sheet: PrintedSheet, today: string): boolean {
  const printedOn = dayOfInstant(sheet.printedOn)
  return contactEntries(account, index, today).some(
    ({ endsOn }) => endsOn !== null && endsOn > printedOn && endsOn <= today,
  )
}
