import type { Mark } from '#core/graph/analysis/mark'
import type { Condition } from '#core/organise/filter'
import type { RecordType } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { SheetRequest } from '#core/sheet/request'

/** The tabs, in the order of the cover and of Alt+1 … Alt+7. */
export const SCREENS = ['home', 'accounts', 'contacts', 'holdings', 'whatif', 'print', 'settings'] as const
export type TabScreen = (typeof SCREENS)[number]
/** These have no tab: the settings lead to services and visits (accounts to services as well), the contacts to the plans, the print screen to the papers. */
export type Screen = TabScreen | 'services' | 'plans' | 'visits' | 'papers'

/** A part of an editor to which a finding leads. */
export type EditorField =
  | 'login-ids'
  | 'contacts'
  | 'reset-routes'
  | 'factors'
  | 'password'
  | 'registered'
  | 'licences'
  | 'accounts'
  | 'service'
  | 'further'
  | 'family'
  | 'volume'
  | 'term'
  | 'proof'

/**
 * Which record is being written: an existing one, perhaps at one of its fields, a new one of a type, an account that is
 * being registered at its service meanwhile, or all contact points or accounts one after the other.
 */
export type Editor =
  | {
      readonly kind: 'edit'
      readonly recordId: RecordId
      readonly field: EditorField | null
      /** Offered for the field: the contact point to register. */
      readonly contactPointId: RecordId | null
      /** Offered for the field: a new contact point of this medium. */
      readonly medium: 'email' | 'phone' | null
    }
  | { readonly kind: 'add'; readonly type: RecordType }
  | { readonly kind: 'register' }
  | { readonly kind: 'inventory' }
  /** What the family is told, account by account. */
  | { readonly kind: 'family' }
  | { readonly kind: 'way-back'; readonly recordId: RecordId }
  /** A plan is begun for what ends, perhaps not chosen yet. */
  | { readonly kind: 'plan'; readonly endingIds: readonly RecordId[] }
  /** What may have been written down twice. */
  | { readonly kind: 'twins' }
  /** Another one takes the place of an address or number, at these accounts; null: at all that use it. */
  | {
      readonly kind: 'replace'
      readonly contactPointId: RecordId
      readonly accountIds: readonly RecordId[] | null
    }

/** Where one is in the notebook. */
export interface Place {
  readonly screen: Screen
  /** The record that is selected on the screen, if any. */
  readonly selectedId: RecordId | null
  readonly editor: Editor | null
  /** Whose facts the page about services shows; null: of the first. */
  readonly serviceId: string | null
  /** Accounts with this mark only; set from the tally of the home screen. */
  readonly markFilter: Mark | null
  /** What else the accounts are narrowed down to; all of it has to hold. */
  readonly conditions: readonly Condition[]
  /** The sheet with which the print screen begins, where something led to it; null: that of accounts. */
  readonly toPrint: SheetRequest['sheetKind'] | null
}

/** No account is left out of what is shown. */
export const NO_FILTER: Pick<Place, 'markFilter' | 'conditions'> = { markFilter: null, conditions: [] }

/** The screen on which records of a type are looked at and written. */
export function screenOf(type: RecordType): Screen {
  switch (type) {
    case 'account':
    case 'attachment': // shown on its owner's page, and most owners are accounts
      return 'accounts'
    case 'contact-point':
      return 'contacts'
    case 'settings':
      return 'settings'
    case 'correction':
      return 'services'
    case 'plan':
      return 'plans'
    case 'visit':
      return 'visits'
    case 'person':
    case 'tie':
    case 'device':
    case 'place':
    case 'paper':
    case 'licence':
      return 'holdings'
  }
}
