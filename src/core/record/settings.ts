import * as v from 'valibot'
import { accountTable, savedFilter } from './account-view.ts'
import { common, day, instant, line, recordId, reviewMonths } from './field.ts'
import { familyChoice } from './release.ts'

/** So many leaked passwords are kept; those that were seen most often. */
export const LEAKS_KEPT = 5_000

const folder = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))

/**
 * Sheets that can be asked for at any time, in the order in which they are offered. `account`: some accounts, `household`: all of
 * them with an overview, `wallet-card`: what one person carries along, `code-sheet`: the backup codes of an account, `call-card`:
 * what to have at hand for a call about an account, `checklist`: what to do before something ends, `report`: what came of a
 * visit, `hand-over-certificate`: that the vault went over to its owner, `family-sheet`: what the others can reach when
 * somebody is ill or dies, `kit`: the emergency kit of the vault.
 */
export const SHEETS_TO_CHOOSE = [
  'account',
  'household',
  'wallet-card',
  'code-sheet',
  'call-card',
  'checklist',
  'report',
  'hand-over-certificate',
  'family-sheet',
  'kit',
] as const

/** All sheets. `share-card`: the cards of a family's shares, printed where the shares are made and nowhere else. */
export const SHEET_KINDS = [...SHEETS_TO_CHOOSE, 'share-card'] as const

/** What a printed sheet was: its number, day, content and place; the next one replaces it. */
export const printedSheet = v.looseObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sheetKind: v.picklist(SHEET_KINDS),
  printedOn: v.pipe(v.string(), v.isoTimestamp()),
  personIds: v.array(recordId),
  accountIds: v.array(recordId),
  /** The plan of a checklist. */
  planId: v.optional(recordId),
  /** The visit of a report. */
  visitId: v.optional(recordId),
  /** The hand-over of a certificate, by its instant. */
  handOverAt: v.optional(instant),
  /** What a paper for the family is about. */
  family: v.optional(v.looseObject(familyChoice)),
  secrets: v.picklist(['blank', 'hidden', 'printed']),
  /** How it left the notebook, where that is known. A picture is no paper: nothing is kept in a drawer. */
  to: v.optional(v.picklist(['paper', 'pdf', 'picture'])),
  keptAt: v.optional(line),
  replaces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Whether photos and papers are on it. */
  pictures: v.optional(v.boolean()),
  /** Of a household sheet: accounts in use that were left out on purpose, so that they are not missed later. */
  leftOut: v.optional(v.array(recordId)),
  /** By which the paper is known, as it stands at its foot: `23CD-FH89`. */
  checkCode: v.optional(line),
  /** Digests of what it shows, by which it is seen what changed since. */
  shown: v.optional(
    v.looseObject({
      /** How the digests were made: only those of one form can be compared. */
      form: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** Eight hex digits for each of `accountIds`, in their order. */
      accounts: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{8})*$/u)),
      /** The same for what it shows besides. */
      rest: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u))),
    }),
  ),
  /** The day on which the paper was destroyed. */
  destroyedOn: v.optional(day),
  /** The instant at which it was last noted that the paper is destroyed, or is not; of two copies, the later one counts. */
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
})
export type PrintedSheet = v.InferOutput<typeof printedSheet>

/** Where automatic backups go from one installation, and how the last drill there ended. */
export const backupPlaces = v.looseObject({
  /** The first 8 hex digits of the installation's writer id: a path means something on one computer only. */
  installation: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/u)),
  /** The folder chosen in place of the program's own. */
  first: v.optional(folder),
  /** Another disk, a stick, or a folder that is copied elsewhere. */
  second: v.optional(folder),
  lastDrill: v.optional(
    v.looseObject({
      at: v.pipe(v.string(), v.isoTimestamp()),
      /** File names of the backups that could not be read to the end. */
      damaged: v.array(line),
    }),
  ),
})
export type BackupPlaces = v.InferOutput<typeof backupPlaces>

/** A finding that the person leaves as it is, and until when. */
const ignoredFinding = v.looseObject({
  rule: line,
  /** The record it is about, or `vault`. */
  subject: line,
  reason: line,
  /** The instant at which it was last decided; of two copies, the later decision counts. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The first day on which it is asked again; the day of the decision itself where it was taken back. */
  until: day,
})
export type IgnoredFinding = v.InferOutput<typeof ignoredFinding>

/** A reminder that was put off, or is done (`until` far away). */
const reminderMark = v.looseObject({
  /** Its key: what it is about, and its day. */
  reminder: line,
  /** The instant of putting it off; of two copies, the later one counts. */
  at: instant,
  /** The first day on which it is said again. */
  until: day,
})
export type ReminderMark = v.InferOutput<typeof reminderMark>

/** Two records of which the person says that they are not one and the same, although they look like it. */
const differentPair = v.looseObject({ first: recordId, second: recordId })

/** That the vault went over to its owner: from then on only the owner's keys open it. */
const handOver = v.looseObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** To whom, as it was typed. */
  to: line,
  /** By which the vault is known on paper. */
  fingerprint: line,
  /** By whom, as it was typed. */
  by: v.optional(line),
  /** How many accounts stood in it. */
  accounts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The instant at which the owner opened the file with the new password. */
  provedAt: v.optional(instant),
})
export type HandOver = v.InferOutput<typeof handOver>

/** What a list of leaked passwords said when the passwords were looked up in it. */
const leakCheck = v.looseObject({
  at: instant,
  /** How many passwords were looked up. */
  checked: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Accounts whose password is in the list: how often it was seen, and since when it is theirs, where that is known (`secretFacts`). */
  seen: v.pipe(
    v.array(
      v.looseObject({
        accountId: recordId,
        changedAt: v.optional(instant),
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    v.maxLength(LEAKS_KEPT),
  ),
})
export type LeakCheck = v.InferOutput<typeof leakCheck>

/** The one record about the vault itself: its title, its own ways back, what was printed from it. */
export const settings = v.looseObject({
  type: v.literal('settings'),
  ...common,
  title: line,
  weave: v.optional(v.picklist(['plain', 'stripe', 'check'])),
  /** Minutes without input until the vault locks itself. */
  autoLockMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  /** Seconds until a copied secret is cleared from the clipboard. */
  clipboardSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(300))),
  recoveryKey: v.optional(
    v.looseObject({
      /** The day on which the emergency kit was printed or saved. */
      kitMadeOn: v.optional(day),
      /** The day on which the recovery key was typed back from the paper: proof that it can be read. */
      typedBackOn: v.optional(day),
    }),
  ),
  /** Copies of the vault file in other places. */
  copies: v.array(v.looseObject({ where: line, madeOn: day })),
  /** Automatic backups, by installation. */
  backups: v.optional(v.array(backupPlaces)),
  sheets: v.array(printedSheet),
  handOvers: v.optional(v.pipe(v.array(handOver), v.maxLength(1_000))),
  /** Findings that are left as they are, one entry each. */
  ignored: v.optional(v.pipe(v.array(ignoredFinding), v.maxLength(2_000))),
  /** Ways to narrow down the accounts that were given a name, and those that were given up. */
  savedFilters: v.optional(v.pipe(v.array(savedFilter), v.maxLength(1_000))),
  /** How the accounts were looked at last. */
  accountTable: v.optional(accountTable),
  /** After how many months an account is to be looked at again that says nothing of its own; 0: not at all. */
  reviewMonths: v.optional(reviewMonths),
  reminders: v.optional(v.pipe(v.array(reminderMark), v.maxLength(10_000))),
  different: v.optional(v.pipe(v.array(differentPair), v.maxLength(2_000))),
  leakCheck: v.optional(leakCheck),
})
export type VaultSettings = v.InferOutput<typeof settings>

/** What counts where a vault says nothing: minutes without input until it locks, seconds until a copied secret is cleared. */
export const USUAL_AUTO_LOCK_MINUTES = 5
export const USUAL_CLIPBOARD_SECONDS = 30
/** And months after which an account is to be looked at again. */
export const USUAL_REVIEW_MONTHS = 12
