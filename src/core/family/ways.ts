import { classifyPhone } from '../catalog/classify-phone.ts'
import { at, rowOf, type AccessGraph, type AccessMethod, type NodeId } from '../graph/graph.ts'
import { nodeOf, partsOf } from '../graph/nodes.ts'
import type { Solution } from '../graph/solver/solve.ts'
import { REACHABLE_LEVEL } from '../graph/state.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'

/** What stands in the notebook or on a paper: the password, or codes that serve in its place or beside it. */
type Written = 'password' | 'codes'

/** One thing that a way takes. */
export type Means =
  | { readonly kind: 'notebook'; readonly what: Written }
  | { readonly kind: 'paper'; readonly what: Written; readonly title: string; readonly place: string | null }
  /** A code arrives there. `accountId`: of the account in which the mailbox lives. */
  | { readonly kind: 'mail'; readonly value: string; readonly accountId: RecordId | null }
  /** A code arrives there. `sim`: the handset that stays locked, so that its SIM has to go into another one. */
  | {
      readonly kind: 'phone'
      readonly value: string
      readonly label: string | null
      readonly sim: string | null
    }
  | { readonly kind: 'device'; readonly title: string }
  | { readonly kind: 'account'; readonly accountId: RecordId }

/** A way by which the others get into an account: all of it is needed. */
export interface Way {
  /** What kind of way it is, as the graph labels it. */
  readonly label: string
  readonly means: readonly Means[]
  readonly isSlow: boolean
}

/** What an account is opened with, in words for which nothing else is needed. */
export interface WaysContext {
  readonly graph: AccessGraph
  readonly solution: Solution
  readonly index: RecordIndex
  readonly lockedHandsets: ReadonlyMap<RecordId, string>
}

/** Of ways that serve the same end a sheet names so many. */
const SHOWN = 3

/** The ways that are left into an account, the plainest first. */
export function waysLeft(accountId: RecordId, context: WaysContext): readonly Way[] {
  const { graph, solution } = context
  const target = graph.index.numberById.get(nodeOf('account', accountId))
  if (target === undefined) return []
  const ways = open(target).flatMap(({ number, method }) =>
    alternatives(number).map((means): Way => ({
      label: method.label ?? '',
      means: distinct(means),
      isSlow: at(graph.index.cap, number) === REACHABLE_LEVEL,
    })),
  )
  const byMeans = new Map(ways.map((way) => [JSON.stringify(way.means), way]))
  return [...byMeans.values()].sort((a, b) => burden(a) - burden(b)).slice(0, SHOWN)

  /** The methods that give a node and stand, without those that lead through the account itself. */
  function open(node: number): readonly { readonly number: number; readonly method: AccessMethod }[] {
    return [...rowOf(graph.index.givers, node)].flatMap((number) => {
      const method = graph.methods[number]
      const stands =
        at(graph.index.cap, number) >= REACHABLE_LEVEL &&
        [...rowOf(graph.index.needs, number)].every(
          (need) => at(solution.level, need) >= REACHABLE_LEVEL && !hangsOn(need, target as number),
        )
      return method === undefined || !stands ? [] : [{ number, method }]
    })
  }

  /** What a method takes; the password may be had in several ways. */
  function alternatives(number: number): readonly (readonly Means[])[] {
    let lists: readonly (readonly Means[])[] = [[]]
    for (const need of rowOf(graph.index.needs, number)) {
      const isPassword = partsOf(idOf(need)).kind === 'password'
      const choices = isPassword
        ? open(need).map((way) => meansOfMethod(way.number, 'password'))
        : [meansOf(need, 'codes')]
      lists = lists.flatMap((list) => choices.map((choice) => [...list, ...choice]))
    }
    return lists
  }

  function meansOfMethod(number: number, what: Written): readonly Means[] {
    return [...rowOf(graph.index.needs, number)].flatMap((need) => meansOf(need, what))
  }

  function meansOf(node: number, what: Written): readonly Means[] {
    const known = namedMeans(idOf(node), what, context)
    if (known !== null) return known
    const method = at(solution.via, node)
    return method < 0 ? [] : meansOfMethod(method, what)
  }

  /** Whether the best way to a node leads through another one. */
  function hangsOn(node: number, other: number): boolean {
    if (node === other) return true
    const method = at(solution.via, node)
    return method >= 0 && [...rowOf(graph.index.needs, method)].some((need) => hangsOn(need, other))
  }

  function idOf(node: number): NodeId {
    return graph.index.idByNumber[node] as NodeId // `node` is a position of the same index
  }
}

/** What people know by name; null for what stands between. */
function namedMeans(
  node: NodeId,
  what: Written,
  { index, lockedHandsets }: WaysContext,
): readonly Means[] | null {
  const { kind, recordId } = partsOf(node)
  if (kind === 'vault') return [{ kind: 'notebook', what }]
  const record = recordId === null ? undefined : index.byId.get(recordId)
  if (kind === 'tie' || kind === 'place') return []
  if (kind === 'account' && record !== undefined) return [{ kind: 'account', accountId: record.id }]
  switch (record?.type) {
    case 'paper': {
      const place = index.places.find(({ id }) => id === record.placeId)?.title ?? null
      return [{ kind: 'paper', what, title: record.title, place }]
    }
    case 'device':
      return [{ kind: 'device', title: record.title }]
    case 'contact-point':
      return record.medium === 'email'
        ? [{ kind: 'mail', value: record.value, accountId: record.hostAccountId ?? null }]
        : [
            {
              kind: 'phone',
              value: classifyPhone(record.value).national,
              label: record.label ?? null,
              sim: lockedHandsets.get(record.id) ?? null,
            },
          ]
    default:
      return null
  }
}

/** What is at hand comes before what has to be waited for, and one thing before two. */
function burden({ means, isSlow }: Way): number {
  const costs: Readonly<Record<Means['kind'], number>> = {
    paper: 1,
    device: 2,
    notebook: 3,
    mail: 4,
    phone: 4,
    account: 5,
  }
  return means.reduce((sum, { kind }) => sum + costs[kind], isSlow ? 20 : 0)
}

function distinct(means: readonly Means[]): readonly Means[] {
  return [...new Map(means.map((one) => [JSON.stringify(one), one])).values()]
}
