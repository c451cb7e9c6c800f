import type { Analysis } from '#core/graph/analysis/analysis'
import type { NodeId } from '#core/graph/graph'
import type { Mark } from '#core/graph/analysis/mark'
import { nodeOf, partsOf } from '#core/graph/nodes'
import { waysIn, type WayIn } from '#core/graph/analysis/ways-in'
import type { RecordId } from '#core/record/field'

/** How the accounts of the map stand together. */
export const GROUPINGS = ['none', 'contact', 'person', 'mark'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** From so many accounts on, they are grouped and the groups are closed until somebody opens them. */
export const GROUPED_FROM = 25

/** What the lines of the map are made of: memoised by the analysis, so a what-if never touches it. */
export interface MapContent {
  readonly ways: readonly WayIn[]
  readonly waysByAccount: ReadonlyMap<RecordId, readonly WayIn[]>
  readonly waysBySource: ReadonlyMap<NodeId, readonly WayIn[]>
  /** The left column: every contact point, and all else that leads into an account. */
  readonly sources: readonly NodeId[]
}

/** Accounts that stand together; `of` says what they have in common. */
export interface MapGroup {
  readonly key: string
  readonly of:
    | { readonly kind: 'all' }
    | { readonly kind: 'source'; readonly source: NodeId | null }
    | { readonly kind: 'person'; readonly personId: RecordId | null }
    | { readonly kind: 'mark'; readonly mark: Mark }
  readonly accountIds: readonly RecordId[]
}

const MARKS: readonly Mark[] = ['lost', 'fragile', 'unknown', 'safe']

/** The lines of a map; accounts that are closed are not on it. */
export function mapContent(analysis: Analysis): MapContent {
  const { graph, index } = analysis
  const ways = waysIn(graph, analysis.accounts.keys()).map(withOneMemory)
  const contacts = index.contacts.map(({ id }) => nodeOf('contact', id))
  const waysBySource = groupBy(ways, ({ source }) => source)
  return {
    ways,
    waysByAccount: groupBy(ways, ({ accountId }) => accountId),
    waysBySource,
    sources: [...new Set([...contacts, ...waysBySource.keys()])],
  }
}

/** Everything known by heart is one thing on the map: the memory. */
export const MEMORY = 'memory' as NodeId // no record stands behind it, so it has no colon

function withOneMemory(way: WayIn): WayIn {
  return partsOf(way.source).kind === 'memory' ? { ...way, source: MEMORY } : way
}

/** Whether a source would draw a line to nearly everything; its lines are shown only while one looks at it. */
export function isQuiet(source: NodeId): boolean {
  const { kind } = partsOf(source)
  return kind === 'vault' || kind === 'memory'
}

/** The groups of the accounts in `shown`, in the order in which they stand below each other; none is empty. */
export function groupsOf(
  grouping: Grouping,
  analysis: Analysis,
  content: MapContent,
  shown: (accountId: RecordId) => boolean = () => true,
): readonly MapGroup[] {
  const ids = [...analysis.accounts.keys()].filter(shown)
  return candidates(grouping, analysis, content)
    .map(({ key, of, has }) => ({ key, of, accountIds: ids.filter(has) }))
    .filter(({ accountIds }) => accountIds.length > 0)
}

interface Candidate extends Omit<MapGroup, 'accountIds'> {
  readonly has: (accountId: RecordId) => boolean
}

function candidates(grouping: Grouping, analysis: Analysis, content: MapContent): readonly Candidate[] {
  switch (grouping) {
    case 'none':
      return [{ key: 'all', of: { kind: 'all' }, has: () => true }]
    case 'contact': {
      const mainOf = new Map([...analysis.accounts.keys()].map((id) => [id, mainSource(id, content)]))
      return [...content.sources, null].map((source) => ({
        key: source ?? 'nothing',
        of: { kind: 'source', source },
        has: (id) => mainOf.get(id) === source,
      }))
    }
    case 'person': {
      const people = analysis.index.people.map(({ id }): RecordId | null => id)
      const ownerOf = (id: RecordId) => analysis.accounts.get(id)?.account.personId ?? null
      return [...people, null].map((personId) => ({
        key: personId ?? 'nobody',
        of: { kind: 'person', personId },
        has: (id) => ownerOf(id) === personId,
      }))
    }
    case 'mark':
      return MARKS.map((mark) => ({
        key: mark,
        of: { kind: 'mark', mark },
        has: (id) => analysis.accounts.get(id)?.mark === mark,
      }))
  }
}

/** What an account mainly hangs on: its first contact point, else whatever else leads into it but vault and memory. */
function mainSource(accountId: RecordId, content: MapContent): NodeId | null {
  const ways = (content.waysByAccount.get(accountId) ?? []).filter(({ source }) => !isQuiet(source))
  const contact = ways.find(({ source, role }) => role === 'way' && partsOf(source).kind === 'contact')
  return (contact ?? ways[0])?.source ?? null
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [item])
    else members.push(item)
  }
  return groups
}
