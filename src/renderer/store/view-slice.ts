import type { StateCreator } from 'zustand/vanilla'
import type { NextAction, NextStep } from '#core/audit/audit'
import type { NodeId } from '#core/graph/graph'
import type { Mark } from '#core/graph/mark'
import type { Scenario } from '#core/graph/what-if'
import type { Condition } from '#core/organise/filter'
import type { AccountTable } from '#core/record/account-view'
import type { RecordType } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { plainPaper, type Paper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import type { GeneratorChoice } from './generator-choice.ts'
import { placeOfStep } from './step-place.ts'

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

export interface ViewSlice {
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
  /** How the accounts are looked at, as it was changed since the vault was opened; null: as the vault says. */
  readonly accountTable: AccountTable | null
  /** The sheet with which the print screen begins, where something led to it; null: that of accounts. */
  readonly toPrint: SheetRequest['sheetKind'] | null
  /** How sheets are set on paper: as the last one was. */
  readonly sheetPaper: Paper
  /** Grows with every Ctrl+F; the search field of the accounts takes the focus when it changes. */
  readonly searchAsked: number
  /** How a password was made last; null: not since the window opened. */
  readonly generator: GeneratorChoice | null
  /** What the what-if screen tries out. Kept while the other screens are looked at. */
  readonly scenario: Scenario
  /** Something is being written that was not saved yet. */
  readonly unsaved: boolean
  /** The window stands beside a browser, and shows the page alone. */
  readonly isBeside: boolean
  /** The page about the keyboard lies over everything. */
  readonly keysShown: boolean
  /** The page of the manual that lies over everything. */
  readonly helpPage: string | null
  /** A newcomer is led to the first paper, on every page. */
  readonly isLed: boolean
  /** Where the person wants to go while something is unsaved; the editor asks first. */
  readonly leaving: (() => void) | null
  readonly setUnsaved: (unsaved: boolean) => void
  readonly setBeside: (isBeside: boolean) => void
  readonly showKeys: (shown: boolean) => void
  readonly showHelp: (page: string | null) => void
  readonly setGenerator: (generator: GeneratorChoice) => void
  /** Goes at once, or has the editor ask when something is unsaved. */
  readonly leave: (go: () => void) => void
  readonly stay: () => void
  readonly leaveUnsaved: () => void
  readonly show: (screen: Screen) => void
  readonly select: (id: RecordId | null) => void
  /** Goes to a record's screen and selects it. */
  readonly showRecord: (type: RecordType, id: RecordId) => void
  /** Goes to what is known of a service. */
  readonly showService: (id: string | null) => void
  readonly showMark: (mark: Mark | null) => void
  /** Narrows the accounts down, in place of what they were narrowed down to before. */
  readonly narrowTo: (mark: Mark | null, conditions: readonly Condition[]) => void
  readonly setAccountTable: (table: AccountTable) => void
  readonly edit: (type: RecordType, id: RecordId, field?: EditorField) => void
  readonly add: (type: RecordType) => void
  readonly register: () => void
  /** Writes the first account, and leads on from it to the first paper. */
  readonly beginLead: () => void
  readonly setLed: (isLed: boolean) => void
  /** Goes through the contacts one by one. */
  readonly takeInventory: () => void
  /** Goes through the accounts and says of each whether the family is told. */
  readonly decideFamily: () => void
  readonly goBackIn: (accountId: RecordId) => void
  /** Goes to the print screen with a sheet, about a record where it is about one. */
  readonly openSheet: (kind: SheetRequest['sheetKind'], recordId: RecordId | null) => void
  readonly setSheetPaper: (change: Partial<Paper>) => void
  /** Begins a plan for contact points or contracts that end. */
  readonly beginPlan: (endingIds: readonly RecordId[]) => void
  /** Replaces an address or number at many accounts at once. */
  readonly replaceContact: (contactPointId: RecordId, accountIds?: readonly RecordId[]) => void
  readonly findTwins: () => void
  readonly closeEditor: () => void
  readonly openSearch: () => void
  /** Goes where a finding's next step is done. */
  readonly openStep: (step: NextStep) => void
  readonly tryScenario: (scenario: Scenario) => void
  readonly toggleLosses: (nodes: readonly NodeId[]) => void
}

const NO_FILTER: Pick<ViewSlice, 'markFilter' | 'conditions'> = { markFilter: null, conditions: [] }

/** What is looked at, and what is being written. */
export const createViewSlice: StateCreator<ViewSlice> = (set, get) => ({
  screen: 'home',
  selectedId: null,
  editor: null,
  serviceId: null,
  ...NO_FILTER,
  accountTable: null,
  toPrint: null,
  sheetPaper: plainPaper({ bindingMargin: true }),
  searchAsked: 0,
  generator: null,
  scenario: { losses: [] },
  unsaved: false,
  isBeside: false,
  keysShown: false,
  helpPage: null,
  isLed: false,
  leaving: null,
  showKeys: (keysShown) => set({ keysShown }),
  showHelp: (helpPage) => set({ helpPage }),
  setUnsaved: (unsaved) => set({ unsaved }),
  setBeside: (isBeside) => set({ isBeside }),
  setGenerator: (generator) => set({ generator }),
  leave: (go) => {
    if (get().unsaved) set({ leaving: go })
    else go()
  },
  stay: () => set({ leaving: null }),
  leaveUnsaved: () => {
    const go = get().leaving
    set({ unsaved: false, leaving: null })
    go?.()
  },
  show: (screen) =>
    get().leave(() => set({ screen, selectedId: null, editor: null, ...NO_FILTER, toPrint: null })),
  select: (selectedId) => get().leave(() => set({ selectedId, editor: null })),
  showRecord: (type, id) =>
    get().leave(() => set({ screen: screenOf(type), selectedId: id, editor: null, ...NO_FILTER })),
  showService: (serviceId) =>
    get().leave(() => set({ screen: 'services', selectedId: null, editor: null, serviceId })),
  showMark: (markFilter) =>
    get().leave(() => set({ screen: 'accounts', selectedId: null, editor: null, ...NO_FILTER, markFilter })),
  narrowTo: (markFilter, conditions) => set({ markFilter, conditions }),
  setAccountTable: (accountTable) => set({ accountTable }),
  edit: (type, id, field) =>
    get().leave(() => set({ screen: screenOf(type), selectedId: id, editor: editing(id, field ?? null) })),
  add: (type) => get().leave(() => set({ screen: screenOf(type), editor: { kind: 'add', type } })),
  beginLead: () => {
    set({ isLed: true })
    get().add('account')
  },
  setLed: (isLed) => set({ isLed }),
  register: () => get().leave(() => set({ screen: 'accounts', editor: { kind: 'register' } })),
  takeInventory: () => get().leave(() => set({ screen: 'contacts', editor: { kind: 'inventory' } })),
  decideFamily: () => get().leave(() => set({ screen: 'accounts', editor: { kind: 'family' } })),
  goBackIn: (recordId) =>
    get().leave(() =>
      set({ screen: 'accounts', selectedId: recordId, editor: { kind: 'way-back', recordId } }),
    ),
  openSheet: (toPrint, selectedId) =>
    get().leave(() => set({ screen: 'print', selectedId, editor: null, ...NO_FILTER, toPrint })),
  setSheetPaper: (change) => set({ sheetPaper: { ...get().sheetPaper, ...change } }),
  beginPlan: (endingIds) => get().leave(() => set(viewOfBegun(endingIds))),
  replaceContact: (contactPointId, accountIds) =>
    get().leave(() =>
      set({
        screen: 'contacts',
        selectedId: contactPointId,
        editor: { kind: 'replace', contactPointId, accountIds: accountIds ?? null },
        ...NO_FILTER,
      }),
    ),
  findTwins: () => get().leave(() => set({ editor: { kind: 'twins' }, ...NO_FILTER })),
  closeEditor: () => get().leave(() => set({ editor: null })),
  openSearch: () =>
    get().leave(() =>
      set({ screen: 'accounts', editor: null, ...NO_FILTER, searchAsked: get().searchAsked + 1 }),
    ),
  openStep: (step) => get().leave(() => set(viewOfStep(step))),
  tryScenario: (scenario) =>
    get().leave(() => set({ screen: 'whatif', selectedId: null, editor: null, scenario })),
  toggleLosses: (nodes) => {
    const { scenario } = get()
    const lost = new Set(scenario.losses)
    const all = nodes.every((node) => lost.has(node))
    for (const node of nodes) {
      if (all) lost.delete(node)
      else lost.add(node)
    }
    set({ scenario: { ...scenario, losses: [...lost] } })
  },
})

/** The screen on which records of a type are looked at and written. */
function screenOf(type: RecordType): Screen {
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

function viewOfBegun(endingIds: readonly RecordId[]): Partial<ViewSlice> {
  return { screen: 'plans', selectedId: null, editor: { kind: 'plan', endingIds }, ...NO_FILTER }
}

function editing(recordId: RecordId, field: EditorField | null): Editor {
  return { kind: 'edit', recordId, field, contactPointId: null, medium: null }
}

function viewOfStep({ action, recordId, contactPointId }: NextStep): Partial<ViewSlice> {
  const { screen, field } = placeOfStep(action)
  if (action === 'plan' && recordId !== null) return viewOfBegun([recordId])
  const base = { selectedId: recordId, editor: null, ...NO_FILTER }
  if (action === 'settle-twice') return { ...base, screen, editor: { kind: 'twins' } }
  if (screen === 'print') return { ...base, screen, toPrint: action === 'print-kit' ? 'kit' : null }
  if (recordId === null) return { ...base, screen: 'settings' }
  if (field === 'read') return { ...base, screen }
  const at = field === 'start' ? null : field
  const editor: Editor = { kind: 'edit', recordId, field: at, contactPointId, medium: mediumOf(action) }
  return { ...base, screen, editor }
}

function mediumOf(action: NextAction): 'email' | 'phone' | null {
  if (action === 'add-phone') return 'phone'
  return action === 'add-email' ? 'email' : null
}
