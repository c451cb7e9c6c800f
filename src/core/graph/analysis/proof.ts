import type { Account } from '../../record/account.ts'
import type { RecordId } from '../../record/field.ts'
import { ownSecrets } from '../derive/losses.ts'
import { rowOf, type AccessMethod, type NodeId } from '../graph.ts'
import {
  MASTER_PASSWORD,
  nodeOf,
  partsOf,
  RECOVERY_KEY,
  VAULT,
  VAULT_COPY,
  VAULT_DATA,
  VAULT_FILE,
} from '../nodes.ts'
import { compareText } from '../../order.ts'
import { isReachableWithout } from '../solver/lockout.ts'
import { isReachable } from '../state.ts'
import type { Analysis } from './analysis.ts'

/** One way back to an account that needs none of its own secrets, and when it was last seen to work. */
export interface RouteProof {
  readonly method: AccessMethod
  /** The last day (YYYY-MM-DD) on which everything it needs is known to have worked; null: something has never been seen to. */
  readonly provedOn: string | null
  /** What was seen to work least lately, and so has to be tried next; null where the way needs nothing. */
  readonly weakest: NodeId | null
}

/** Belief and proof apart: what a person would lean on with the password forgotten. */
export interface AccountProof {
  /** The ways that are open today, the one proved last first. */
  readonly routes: readonly RouteProof[]
  /** When the best proved of them was last seen to work; null: none ever was. */
  readonly provedOn: string | null
}

/** The proofs of every account of an analysis. */
export function proofsOf(analysis: Analysis): ReadonlyMap<RecordId, AccountProof> {
  const provedOn = provedDays(analysis)
  return new Map(Array.from(analysis.accounts.keys(), (id) => [id, proofOf(id, analysis, provedOn)]))
}

/** Whether a proof is older than so many months on a day, or there is none. */
export function isProofOld(provedOn: string | null, today: string, months = 12): boolean {
  if (provedOn === null) return true
  const limit = new Date(`${provedOn}T00:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() + months)
  return limit.toISOString().slice(0, 10) < today
}

function proofOf(
  accountId: RecordId,
  { graph, states, losses }: Analysis,
  provedOn: (node: NodeId) => string | null,
): AccountProof {
  const node = graph.index.numberById.get(nodeOf('account', accountId))
  const own = new Set(ownSecrets(accountId))
  const methods =
    node === undefined ? [] : Array.from(rowOf(graph.index.givers, node), (row) => graph.methods[row])
  // Of what an account needs, its second factor alone may itself hang on the secrets that are forgotten.
  const isLeft = (need: NodeId) =>
    partsOf(need).kind === 'factor'
      ? isReachableWithout(graph, need, new Set([...losses, ...own]))
      : !own.has(need) && isReachable(states.get(need) ?? 'lost')
  const routes = methods.flatMap((method): readonly RouteProof[] => {
    if (method === undefined || !isReachable(method.cap)) return []
    if (!method.needs.every((need) => isLeft(need))) return []
    const days = method.needs.map((need) => ({ need, day: provedOn(need) }))
    const weakest = days.reduce<(typeof days)[number] | null>(
      (least, one) => (least === null || compareDays(one.day, least.day) < 0 ? one : least),
      null,
    )
    return [{ method, provedOn: weakest?.day ?? null, weakest: weakest?.need ?? null }]
  })
  routes.sort(
    (a, b) =>
      compareDays(b.provedOn, a.provedOn) || compareText(a.method.needs.join(), b.method.needs.join()),
  )
  return { routes, provedOn: routes[0]?.provedOn ?? null }
}

/** Orders days, "never" first. */
function compareDays(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '')
}

/**
 * When each node was last seen to work: by a date of its own, or by that of the account in which it lives. Nothing is
 * concluded from a contract that runs or a handset that lies there: a code has to have arrived.
 */
function provedDays({ index, today }: Analysis): (node: NodeId) => string | null {
  const known = new Map<NodeId, string>()
  const see = (node: NodeId, day: string | undefined) => {
    if (day === undefined || day > today) return // a date to come proves nothing
    const before = known.get(node)
    if (before === undefined || before < day) known.set(node, day)
  }
  for (const node of [VAULT, VAULT_DATA, VAULT_FILE, MASTER_PASSWORD]) known.set(node, today) // it is open
  see(RECOVERY_KEY, index.settings?.recoveryKey?.typedBackOn)
  for (const copy of index.settings?.copies ?? []) see(VAULT_COPY, copy.madeOn)
  for (const paper of index.papers) {
    see(nodeOf('paper', paper.id), paper.lastSeenOn)
    see(nodeOf('sheet', paper.id), paper.lastSeenOn)
  }
  for (const account of index.accounts) {
    see(nodeOf('account', account.id), signedInOn(account))
    for (const { deviceId, lastProvedOn } of account.factors) {
      see(nodeOf('factor', account.id), lastProvedOn)
      if (deviceId !== undefined) see(nodeOf('device', deviceId), lastProvedOn)
    }
  }
  for (const contact of index.contacts) {
    see(nodeOf('contact', contact.id), contact.lastProvedOn)
    const host = contact.medium === 'email' ? contact.hostAccountId : undefined
    if (host !== undefined) see(nodeOf('contact', contact.id), known.get(nodeOf('account', host)))
  }
  for (const account of index.accounts) {
    for (const { contactPointId, roles } of account.contacts) {
      if (!roles.includes('second-factor')) continue
      see(nodeOf('factor', account.id), known.get(nodeOf('contact', contactPointId)))
    }
  }
  return (node) => known.get(node) ?? (partsOf(node).kind === 'tie' ? today : null)
}

function signedInOn({ lastSignInOn, lastConfirmedOn }: Account): string | undefined {
  return [lastSignInOn ?? '', lastConfirmedOn ?? ''].sort(compareText).at(-1) || undefined
}
