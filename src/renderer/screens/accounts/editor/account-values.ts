import type { Account, ContactRole, FACTOR_KINDS, TOLD_KINDS } from '#core/record/account'
import type { CustomFieldKind } from '#core/record/custom-field'
import type { Licence } from '#core/record/licence'
import type { FamilyWish } from '#core/record/release'
import type { PersonValues } from '../../records/choice.ts'

export type FactorKind = (typeof FACTOR_KINDS)[number]

/** Rows of a list that is being written have a key of their own: what they hold may be equal, or empty. */
interface Row {
  readonly key: string
}

export interface LoginRow extends Row {
  readonly value: string
}

/** An address or number at the account: one on record, or (`NEW`) one that is typed here. */
export interface ContactRow extends Row {
  readonly contactPointId: string
  readonly value: string
  readonly roles: readonly ContactRole[]
}

export interface FactorRow extends Row {
  /** Where it stands in the record; null for one that is new. */
  readonly position: number | null
  readonly kind: FactorKind
  readonly deviceId: string
  readonly newDevice: string
  readonly lastProvedOn: string
}

/** Something bound to the account that is written along with it. Its key is typed into a secret field of its own. */
export interface LicenceRow extends Row {
  readonly title: string
  readonly licenceKind: Licence['licenceKind']
  readonly keyUse: NonNullable<Licence['keyUse']> | ''
  readonly amount: string
  readonly currency: string
  readonly keepsake: string
}

/** A row of a list of secrets; its secrets themselves are in fields of their own. */
export interface SecretRow extends Row {
  readonly until: string
  readonly used: boolean
}

/** Something else that the service was told. */
export interface ToldRow extends Row {
  /** Where it stands in the record; null for one that is new. */
  readonly position: number | null
  readonly what: (typeof TOLD_KINDS)[number]
  readonly said: string
  readonly need: 'required' | 'voluntary' | ''
}

/** A field of one's own; its key is its id in the record. What is hidden is in a secret field under that key. */
export interface CustomFieldRow extends Row {
  readonly name: string
  readonly kind: CustomFieldKind
  readonly value: string
  /** Days before its day, or '' for never. */
  readonly remindDays: string
  /** It was hidden when the editor was opened, so that the vault may hold its value. */
  readonly wasHidden: boolean
}

/** The papers that carry a secret of the account, and one that is written along with it. */
export interface PaperChoice {
  readonly paperIds: readonly string[]
  readonly newTitle: string
  readonly newPlaceId: string
}

/** An account as its editor holds it: texts as typed, '' for what is not known. Secrets are never in it. */
export interface AccountValues extends PersonValues {
  readonly serviceId: string
  readonly serviceName: string
  readonly serviceReading: string
  readonly label: string
  readonly url: string
  readonly loginIds: readonly LoginRow[]
  readonly contacts: readonly ContactRow[]
  readonly resetRoutes: 'complete' | 'unknown'
  readonly passwordInMemory: boolean
  /** '' where nobody asks for it to be changed. */
  readonly passwordDays: string
  readonly passwordPaper: PaperChoice
  readonly codesPaper: PaperChoice
  /** Secrets that are to be taken out of the vault. */
  readonly dropped: readonly ('password' | 'totp' | 'hiddenNote')[]
  /** Lists of secrets that are being written; null for one that was not opened. */
  readonly formerPasswords: readonly SecretRow[] | null
  readonly recoveryCodes: readonly SecretRow[] | null
  readonly securityQuestions: readonly SecretRow[] | null
  readonly twoStep: Account['twoStep']
  readonly factors: readonly FactorRow[]
  readonly signInWith: readonly string[]
  readonly kanji: string
  readonly kana: string
  readonly romaji: string
  readonly script: 'kanji' | 'kana' | 'romaji' | ''
  readonly registeredBirthDate: string
  readonly registeredPostalCode: string
  readonly alsoTold: readonly ToldRow[]
  readonly createdOn: string
  readonly lastSignInOn: string
  readonly lastConfirmedOn: string
  /** '' for as the notebook has it for all. */
  readonly reviewMonths: string
  readonly state: Account['state']
  readonly closingOn: string
  /** Whether the family is told of it. */
  readonly release: 'no' | 'all' | 'some'
  readonly readerIds: readonly string[]
  readonly wish: FamilyWish
  readonly handToId: string
  readonly familyNote: string
  readonly childAccount: boolean
  readonly guardianIds: readonly string[]
  readonly customFields: readonly CustomFieldRow[]
  readonly tags: readonly string[]
  readonly note: string
  readonly licenceIds: readonly string[]
  readonly newLicences: readonly LicenceRow[]
}
