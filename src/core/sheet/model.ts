import type { Finding } from '../audit/audit.ts'
import type { RecoveryQuestion, SupportContact } from '../catalog/service.ts'
import type { Mark } from '../graph/mark.ts'
import type { PlanStep } from '../graph/plan-steps.ts'
import type { Language } from '../language.ts'
import type { MediaType } from '../record/attachment.ts'
import type { Account, ContactRole, TOLD_KINDS } from '../record/account.ts'
import type { Attempt } from '../record/attempt.ts'
import type { ContactPoint, MailKind, PhoneKind } from '../record/contact-point.ts'
import type { VaultRecord } from '../record/document.ts'
import type { Money, RecordId } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'
import type { PrintedSheet } from '../record/settings.ts'
import type { VisitDeed } from '../record/visit.ts'
import type { NamedFinding } from '../visit/compare.ts'
import type { FamilySection } from './family-model.ts'
import type { Paper } from './paper.ts'
import type { DeletionSection } from './deletion-certificate.ts'
import type { HandOverSection } from './hand-over-certificate.ts'
import type { SheetRequest } from './request.ts'

/*
 * What a sheet says, as data: no sentence, no layout. Texts that come out of the catalogue are in the sheet's language
 * already. A secret stands in here only where the request asked for it in clear.
 */

export interface SheetModel {
  /** A deletion is certified without a vault, so that no vault asks for it. */
  readonly sheetKind: SheetRequest['sheetKind'] | 'deletion-certificate'
  readonly language: Language
  readonly secrets: SheetRequest['secrets']
  /** 号: counts the sheets of this vault; null where there is no vault any more. */
  readonly number: number | null
  /** By which the paper is known later; null where no notebook keeps a log of it. */
  readonly identity: SheetIdentity | null
  /** The day of printing, YYYY-MM-DD. */
  readonly madeOn: string
  /** The earlier sheet that this one makes worthless, so that it can be destroyed. */
  readonly replaces: ReplacedSheet | null
  readonly keptAt: string | null
  readonly paper: Paper
  readonly vaultTitle: string
  /** How the names of people are read; empty unless readings are wanted over them. */
  readonly readings: readonly NameReading[]
  readonly sections: readonly SheetSection[]
  /** The records that the findings name, without their secrets and notes: what putting a finding into words takes. */
  readonly mentioned: readonly VaultRecord[]
}

/** A sheet of a vault, which counts its sheets. */
export interface NumberedSheet extends SheetModel {
  readonly sheetKind: SheetRequest['sheetKind']
  readonly number: number
}

/** A name as it is written, and its reading (よみ). */
export interface NameReading {
  readonly name: string
  readonly reading: string
}

/** What the log keeps of what a sheet showed: enough to see later what changed since. */
export interface SheetIdentity extends Pick<PrintedSheet, 'shown' | 'leftOut'> {
  /** Stands at the foot of every page: `23CD-FH89`. Null for what shows keys alone. */
  readonly checkCode: string | null
  readonly accountIds: readonly RecordId[]
}

export interface ReplacedSheet {
  readonly number: number
  /** YYYY-MM-DD. */
  readonly printedOn: string
}

/** A section begins on a new page: it can be handed to the person it is about. */
export type SheetSection =
  | AccountsSection
  | WalletSection
  | CodesSection
  | KitSection
  | FormatSection
  | ShareSection
  | CallSection
  | ChecklistSection
  | ReportSection
  | HandOverSection
  | DeletionSection
  | FamilySection

export interface AccountsSection {
  readonly kind: 'accounts'
  /** Whose accounts these are; null when that is not recorded. */
  readonly person: string | null
  /** One line per account, on household sheets only. */
  readonly overview: readonly OverviewRow[] | null
  readonly accounts: readonly AccountEntry[]
}

export interface OverviewRow {
  readonly accountId: RecordId
  readonly name: string
  readonly mark: Mark
  readonly loginId: string | null
  readonly contacts: readonly ContactEntry[]
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
}

/** All that the sheet says of one account. */
export interface AccountEntry {
  readonly accountId: RecordId
  readonly name: string
  readonly mark: Mark
  readonly state: Account['state']
  readonly loginIds: readonly string[]
  readonly mails: readonly ContactEntry[]
  readonly phones: readonly ContactEntry[]
  /** Mails and phones are all that the service has on file; else something may be missing here. */
  readonly routesComplete: boolean
  readonly twoStep: Account['twoStep']
  readonly factors: readonly FactorEntry[]
  /** Names of the accounts through which one signs in here. */
  readonly signInWith: readonly string[]
  readonly registeredName: { readonly text: string; readonly script: Script | null } | null
  readonly birthDate: string | null
  readonly postalCode: string | null
  readonly createdOn: string | null
  readonly password: SecretSlot
  /** Where else the password stands. */
  readonly passwordPapers: readonly PaperEntry[]
  readonly codes: CodesEntry | null
  /** Fields that their owner named, in that order; what is not written is left out. */
  readonly customFields: readonly CustomFieldEntry[]
  readonly bound: readonly BoundEntry[]
  readonly guide: Guide | null
  /** What one should know of the service, in its own words. */
  readonly warnings: readonly string[]
  /** What to know and do before it is closed; null unless its owner means to close it. */
  readonly closing: ClosingEntry | null
  /** The first finding about the account or what is bound to it. */
  readonly weakSpot: Finding | null
  /** Its photos and papers, and those of what is bound to it; none unless the request wants them. */
  readonly pictures: readonly PictureEntry[]
}

/** A photo or scan. Its content is no part of the model: whoever shows the sheet gets it apart, one at a time. */
export interface PictureEntry {
  readonly attachmentId: RecordId
  readonly name: string
  readonly mediaType: MediaType
}

export type Script = 'kanji' | 'kana' | 'romaji'

/** `lasting` ○, `ending` △ with a contract or event, `gone` ×, `unknown` ？ */
export type Standing = 'lasting' | 'ending' | 'gone' | 'unknown'

export interface ContactEntry {
  readonly what:
    | { readonly medium: 'email'; readonly kind: MailKind }
    | { readonly medium: 'phone'; readonly kind: PhoneKind }
  /** As one types or dials it at home. */
  readonly value: string
  readonly label: string | null
  readonly roles: readonly ContactRole[]
  readonly sameAsLogin: boolean
  readonly standing: Standing
  /** The first day on which it no longer receives anything, where that is known. */
  readonly endsOn: string | null
}

export interface FactorEntry {
  readonly kind: Account['factors'][number]['kind']
  readonly device: string | null
}

/**
 * What stands where a secret belongs. `blank`: room to write. `hidden`: it exists, with the tail by which its owner
 * tells it. `printed`: in clear. `withheld`: will be printed in clear, but this model does not hold it (a preview).
 */
export type SecretSlot =
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'hidden'; readonly tail: string | null }
  | { readonly kind: 'printed'; readonly value: string }
  | { readonly kind: 'withheld' }

export interface CodesEntry {
  readonly slot: 'counted' | 'withheld' | 'printed'
  /** How many there are, and how many of them are unused; null when that is not known. */
  readonly count: number | null
  readonly unused: number | null
  /** In clear, unused ones only; empty unless `slot` is `printed`. */
  readonly codes: readonly string[]
  readonly papers: readonly PaperEntry[]
}

export interface PaperEntry {
  readonly title: string
  readonly place: string | null
}

/** A field that its owner named. */
export type CustomFieldEntry = { readonly fieldId: RecordId; readonly name: string } & (
  | { readonly kind: 'text' | 'date' | 'email' | 'phone'; readonly value: string }
  | { readonly kind: 'hidden'; readonly slot: SecretSlot }
)

/** Something of value bound to the account. */
export interface BoundEntry {
  readonly licenceId: RecordId
  readonly title: string
  readonly kind: Licence['licenceKind']
  readonly value: Money | null
  readonly keepsake: string | null
  readonly keyUse: NonNullable<Licence['keyUse']> | null
  readonly seats: number | null
  readonly endsOn: string | null
  readonly renews: boolean
  readonly key: SecretSlot
  readonly volume: VolumeEntry | null
}

export interface VolumeEntry {
  readonly licenceNumber: string | null
  readonly authorizationNumber: string | null
  readonly agreementNumber: string | null
  readonly companyName: string | null
  readonly companyAddress: string | null
  readonly agreementMail: string | null
}

/** The way back in, from the catalogue. */
export interface Guide {
  readonly title: string
  /** The page to begin with, without `https://`. */
  readonly page: string | null
  readonly steps: readonly string[]
  readonly support: readonly SupportEntry[]
  /** What the recovery form or the desk will ask for. */
  readonly asks: readonly RecoveryQuestion[]
}

export interface ClosingEntry {
  /** The day on which it is to be closed. */
  readonly on: string
  readonly facts: readonly string[]
  /** To be ticked off one by one. */
  readonly tasks: readonly string[]
  /** What the account holds, about which something has to be decided. */
  readonly held: readonly string[]
  /** How it is closed, in order. */
  readonly steps: readonly string[]
}

export interface SupportEntry {
  readonly kind: SupportContact['kind']
  readonly value: string
  readonly label: string
  readonly hours: string | null
  readonly cannot: string | null
  readonly keys: readonly { readonly press: string; readonly for: string }[]
  /** YYYY or YYYY-MM: when the contact, and the keys where there are any, were checked. */
  readonly checkedOn: string
}

/** What one person carries along for the day on which the phone or the bag is gone. Names are cut to what it has room for. */
export interface WalletSection {
  readonly kind: 'wallet'
  readonly personId: RecordId | null
  readonly person: string | null
  /** Who may act for the person; without a number there is room to write one. */
  readonly helpers: readonly { readonly name: string; readonly phone: string | null }[]
  /** The mobile numbers to be stopped. */
  readonly lines: readonly WalletLine[]
  /** Whom else to call: services that stop what can be paid with the phone. */
  readonly lossLines: readonly { readonly name: string; readonly line: SupportEntry }[]
  /** The first things to do, in order. */
  readonly steps: readonly WalletStep[]
  /** The sheet in the drawer, with its place where the card is to tell it; null when none was printed. */
  readonly drawer: (ReplacedSheet & { readonly tellsPlace: boolean; readonly place: string | null }) | null
}

export interface WalletLine {
  /** As one says it at home. */
  readonly number: string
  readonly carrier: string | null
  readonly loss: SupportEntry | null
  /** To how many accounts a code comes by this number. */
  readonly codes: number
}

/**
 * `line`: have it stopped, and the same number put on a new SIM; by it codes come to so many accounts. `mailbox`: sign in from
 * elsewhere, because the codes of so many others come there. `wait`: these open only with the new SIM, or sooner by a paper.
 * `open`: everything on record opens without the phone.
 */
export type WalletStep =
  | { readonly kind: 'line'; readonly codes: number }
  | { readonly kind: 'mailbox'; readonly account: string; readonly codes: number }
  | { readonly kind: 'wait'; readonly accounts: readonly string[]; readonly more: number }
  | { readonly kind: 'open' }

/** The backup codes of one account. */
export interface CodesSection extends CodesEntry {
  readonly kind: 'codes'
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  /** Only where another account of the person bears the same name. */
  readonly loginId: string | null
  /** Rows to write codes into. */
  readonly blankRows: number
  /** The day on which the codes were written into the notebook, YYYY-MM-DD. */
  readonly writtenOn: string | null
  /** Where codes are made anew, without `https://`. */
  readonly page: string | null
  /** What is known of the codes of this service, in its own words. */
  readonly notes: readonly string[]
}

/** The emergency kit of the vault itself. */
export interface KitSection {
  readonly kind: 'kit'
  readonly people: readonly string[]
  readonly fileName: string
  readonly folder: string
  readonly seq: number
  /** YYYY-MM-DD. */
  readonly savedOn: string
  /** Eight groups of six digits; null where cells to write into belong. */
  readonly recoveryCode: readonly string[] | null
  /** The digits of the recovery key, to be drawn as a QR code beside it; null where they are not at hand or masked. */
  readonly qr: string | null
  /** Where copies of the file lie, and since when. */
  readonly copies: readonly { readonly where: string; readonly madeOn: string }[]
}

/** How the file of a vault is opened by other programs. */
export interface FormatSection {
  readonly kind: 'format'
  readonly parts: readonly FormatPart[]
}

/** One step, with its formulas in the notation of the format's description. */
export interface FormatPart {
  readonly name: 'container' | 'recovery' | 'password' | 'unwrap' | 'records' | 'attachments' | 'shares'
  readonly lines: readonly string[]
}

/** The card of one keeper of a share. */
export interface ShareSection {
  readonly kind: 'share'
  /** From 1. */
  readonly number: number
  readonly count: number
  /** How many of the cards open the vault together. */
  readonly threshold: number
  /** Twelve groups of six digits. */
  readonly code: readonly string[]
  /** The same digits, to be drawn as a QR code. */
  readonly qr: string
}

/** What a call about one account takes. */
export interface CallSection {
  readonly kind: 'call'
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  /** Telephones first. Empty where nobody is known to turn to. */
  readonly support: readonly SupportEntry[]
  readonly ready: readonly ReadyEntry[]
  /** What was asked for and is not answered. */
  readonly waiting: readonly {
    readonly route: Attempt['route']
    readonly askedOn: string
    /** The last day to wait; null where nobody knows. */
    readonly until: string | null
    readonly isRunning: boolean
  }[]
  /** Until when an answer comes to what is asked for on the day of printing. */
  readonly dues: readonly { readonly subject: string; readonly on: string; readonly isFirm: boolean }[]
  /** The newest lines of the log. */
  readonly tried: readonly (Pick<Attempt, 'on' | 'route' | 'what'> & { readonly note: string | null })[]
}

/** `told.…`: what the service was told besides. */
export type ReadyItem =
  | 'login'
  | 'mail'
  | 'phone'
  | 'company'
  | 'company-address'
  | 'device'
  | `told.${(typeof TOLD_KINDS)[number]}`
  | RecoveryQuestion

/** Something to have at hand. Without answers there is room to write one. */
export interface ReadyEntry {
  readonly item: ReadyItem
  readonly answers: readonly string[]
  /** The script in which the service has a name. */
  readonly script: Script | null
}

/** What to do before something ends, to be ticked off. */
export interface ChecklistSection {
  readonly kind: 'checklist'
  readonly planId: RecordId
  /** Nothing ends: what stands in `endings` is replaced at these accounts. */
  readonly isReplacement: boolean
  /** Contracts, addresses and numbers that end, each with the first day without it where that is known. */
  readonly endings: readonly { readonly name: string; readonly endsOn: string | null }[]
  /** The first of these days. */
  readonly endsOn: string | null
  /** What takes over; a value of null is still to be chosen. */
  readonly successors: readonly { readonly medium: ContactPoint['medium']; readonly value: string | null }[]
  readonly bridges: readonly BridgeEntry[]
  /** What would be out of reach if nothing more were done. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** In the safe order. */
  readonly accounts: readonly ChecklistAccount[]
  /** What is done last. */
  readonly ends: readonly ChecklistStep[]
}

/** An address that its operator goes on carrying for a while, on application. */
export interface BridgeEntry {
  readonly address: string
  readonly name: string
  /** Several where one may choose; empty where nobody knows. */
  readonly fees: readonly { readonly yen: number; readonly per: 'month' | 'year' }[]
  /** Whether it is applied for before or after the contract ends. */
  readonly when: 'before' | 'after'
  readonly applyBy: { readonly day: string; readonly isFirm: boolean } | null
  readonly appliedOn: string | null
  /** Even so it ends on this day. */
  readonly endsOn: string | null
  /** YYYY or YYYY-MM. */
  readonly checkedOn: string
  readonly needs: readonly string[]
  readonly traps: readonly string[]
}

export interface ChecklistAccount {
  readonly accountId: RecordId
  readonly name: string
  readonly person: string | null
  readonly loginId: string | null
  /** Where contacts are changed, without `https://`. */
  readonly page: string | null
  /** What takes over hangs on this account: nothing below is begun before it is done. */
  readonly carries: boolean
  /** With the password forgotten, what ends is the only way back. */
  readonly onlyWay: boolean
  /** What takes over cannot serve here. */
  readonly unsuitable: boolean
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  readonly steps: readonly ChecklistStep[]
}

export interface ChecklistStep {
  readonly action: PlanStep['action']
  /** What ends, as written or dialled. */
  readonly goes: string
  /** What kind of contact point has to take its place; null where none has. */
  readonly medium: ContactPoint['medium'] | null
  /** What takes its place; null: not chosen yet, cannot serve here, or nothing does. */
  readonly comes: string | null
  readonly isDone: boolean
  readonly doneOn: string | null
}

/** What came of a visit: how the notebook was found, how it was left, what was done and what is left to whom. */
export interface ReportSection {
  readonly kind: 'report'
  readonly visitId: RecordId
  /** The people of the notebook. */
  readonly people: readonly string[]
  readonly begunOn: string
  /** Null while the visit is going on: then everything is as on the day of printing. */
  readonly closedOn: string | null
  readonly helper: string
  readonly agreedWith: string
  /** What the work was for, and since when the owner agrees to it; null where nobody wrote it. */
  readonly consent: { readonly purpose: string; readonly consentOn: string } | null
  /** Accounts by their mark. */
  readonly marks: readonly { readonly mark: Mark; readonly before: number; readonly after: number }[]
  readonly atStakeBefore: readonly Money[]
  readonly atStakeAfter: readonly Money[]
  readonly fixed: readonly ReportSubject[]
  readonly done: readonly VisitDeed[]
  /** What somebody took on, the first day first. */
  readonly given: readonly ReportTask[]
  /** What nobody took on yet. */
  readonly open: readonly ReportSubject[]
}

/** Findings about one record, or the vault. */
export interface ReportSubject {
  readonly subject: NamedFinding['subject']
  /** Which of the accounts that bear the same name, from 1, as the notebook lists them; null where it is the only one. */
  readonly nth: number | null
  /** What is bound to it. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** Null for what is no account; `before` or `after` null: it was not there. */
  readonly mark: { readonly before: Mark | null; readonly after: Mark | null } | null
  readonly findings: readonly ReportFinding[]
}

export interface ReportFinding {
  readonly finding: NamedFinding
  /** It was not there on arrival. */
  readonly isNew: boolean
}

export interface ReportTask {
  readonly who: string
  readonly until: string
  readonly task: { readonly what: string } | ReportSubject
}
