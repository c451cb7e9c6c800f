import type { Route } from '../catalog/service.ts'
import type { Account } from '../record/account.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { getsSms, resetContacts } from './derive-account.ts'
import { serviceOf } from './derive.ts'
import { createGraph, nodeId, type AccessGraph, type AccessMethod, type NodeId } from './graph.ts'
import { nodeOf, VAULT } from './nodes.ts'
import { statesOf, type Losses } from './solve.ts'
import { isReachable } from './state.ts'
import { way } from './way.ts'

/** One change to the records. `contactPointId` null: a new number or address that hangs on nothing lost. */
export type FixKind =
  | {
      readonly kind: 'add-reset-contact'
      readonly medium: 'email' | 'phone'
      readonly contactPointId: RecordId | null
    }
  | { readonly kind: 'keep-password-in-vault' }
  | { readonly kind: 'write-password-on-paper' }

export interface Fix {
  readonly change: FixKind
  /** The accounts that it keeps within reach in the scenario, each by itself. */
  readonly accountIds: readonly RecordId[]
}

interface Candidate {
  readonly change: FixKind
  readonly methods: readonly AccessMethod[]
}

/**
 * The single changes that would have kept accounts within reach. Each candidate is added to the graph and the scenario
 * run again, so what is reported is proved; adding a way never lowers anything, as the solver is monotone.
 */
export function findFixes(
  accounts: readonly Account[],
  index: RecordIndex,
  graph: AccessGraph,
  losses: Losses,
): readonly Fix[] {
  const accountsByChange = new Map<string, { readonly change: FixKind; readonly ids: RecordId[] }>()
  for (const account of accounts) {
    for (const { change, methods } of candidatesFor(account, index)) {
      const changed = createGraph({
        methods: [...graph.methods, ...methods],
        held: [...graph.held, ...newLeaves(methods)],
      })
      if (!isReachable(statesOf(changed, losses).get(nodeOf('account', account.id)) ?? 'lost')) continue
      const key = JSON.stringify(change)
      const entry = accountsByChange.get(key) ?? { change, ids: [] }
      entry.ids.push(account.id)
      accountsByChange.set(key, entry)
    }
  }
  return [...accountsByChange.values()]
    .map(({ change, ids }) => ({ change, accountIds: ids }))
    .sort((a, b) => b.accountIds.length - a.accountIds.length)
}

const NEW = 'new:'

function newLeaves(methods: readonly AccessMethod[]): readonly NodeId[] {
  return methods.flatMap((method) => method.needs.filter((need) => need.startsWith(NEW)))
}

function* candidatesFor(account: Account, index: RecordIndex): Generator<Candidate> {
  const service = serviceOf(account)
  const factor = (route: Route) =>
    route.asksSecondFactor && account.twoStep === 'on' ? [nodeOf('factor', account.id)] : []
  const own = new Set(resetContacts(account, index).map((contact) => contact.id))
  for (const medium of ['email', 'phone'] as const) {
    const route = service.routes.find(
      ({ kind }) => kind === (medium === 'email' ? 'reset-email' : 'reset-sms'),
    )
    if (route === undefined || account.state !== 'in-use') continue
    const add = (contact: NodeId, contactPointId: RecordId | null): Candidate => ({
      change: { kind: 'add-reset-contact', medium, contactPointId },
      methods: [way(nodeOf('account', account.id), [contact, ...factor(route)], route.kind, route.cap)],
    })
    for (const contact of index.contacts) {
      const fits = medium === 'email' ? contact.medium === 'email' : getsSms(contact)
      const theirs = contact.personId === undefined || contact.personId === account.personId
      if (fits && theirs && !own.has(contact.id)) yield add(nodeOf('contact', contact.id), contact.id)
    }
    yield add(nodeId(`${NEW}${medium}`), null)
  }
  const password = nodeOf('password', account.id)
  if (account.secretFacts?.password === undefined) {
    yield { change: { kind: 'keep-password-in-vault' }, methods: [way(password, [VAULT], 'vault')] }
  }
  yield {
    change: { kind: 'write-password-on-paper' },
    methods: [way(password, [nodeId(`${NEW}paper`)], 'paper')],
  }
}
