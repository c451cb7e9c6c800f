import type { Finding } from '../../audit/audit.ts'
import type { RecoveryQuestion } from '../../catalog/service.ts'
import type { Mark } from '../../graph/analysis/mark.ts'
import type { Account, ContactRole } from '../../record/account.ts'
import type { MediaType } from '../../record/attachment.ts'
import type { MailKind, PhoneKind } from '../../record/contact-point.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { Licence } from '../../record/licence.ts'
import type { CodesEntry, PaperEntry, Script, SecretSlot, SupportEntry } from './entries.ts'

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
