import type { StateCreator } from 'zustand/vanilla'
import type { NextStep } from '#core/audit/audit'
import type { NodeId } from '#core/graph/graph'
import type { Mark } from '#core/graph/analysis/mark'
import type { Scenario } from '#core/graph/what-if/what-if'
import type { Condition } from '#core/organise/filter'
import type { AccountTable } from '#core/record/account-view'
import type { RecordType } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { SheetRequest } from '#core/sheet/request'
import type { LeavingSlice } from './leaving-slice.ts'
import { NO_FILTER, screenOf, type Editor, type EditorField, type Place, type Screen } from './places.ts'
import { placeOfPlan, placeOfStep } from './step-place.ts'

export interface ViewSlice extends Place {
  /** How the accounts are looked at, as it was changed since the vault was opened; null: as the vault says. */
  readonly accountTable: AccountTable | null
  /** Grows with every Ctrl+F; the search field of the accounts takes the focus when it changes. */
  readonly searchAsked: number
  /** What the what-if screen tries out. Kept while the other screens are looked at. */
  readonly scenario: Scenario
  /** A newcomer is led to the first paper, on every page. */
  readonly isLed: boolean
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

/** What is looked at, and what is being written. */
export const createViewSlice: StateCreator<ViewSlice & LeavingSlice, [], [], ViewSlice> = (set, get) => ({
  screen: 'home',
  selectedId: null,
  editor: null,
  serviceId: null,
  ...NO_FILTER,
  accountTable: null,
  toPrint: null,
  searchAsked: 0,
  scenario: { losses: [] },
  isLed: false,
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
  beginPlan: (endingIds) => get().leave(() => set(placeOfPlan(endingIds))),
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
  openStep: (step) => get().leave(() => set(placeOfStep(step))),
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

function editing(recordId: RecordId, field: EditorField | null): Editor {
  return { kind: 'edit', recordId, field, contactPointId: null, medium: null }
}
