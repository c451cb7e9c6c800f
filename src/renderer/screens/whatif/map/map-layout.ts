import type { NodeId } from '#core/graph/graph'
import type { RecordId } from '#core/record/field'
import { isQuiet, type MapContent, type MapGroup } from './map-rows.ts'

/** Lengths in px: of one rem as the person has set it, and of the room that the map has. */
export interface MapMeasure {
  readonly rem: number
  readonly width: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Something drawn on the map. `id` names it among all others. */
export type MapNode = Box & { readonly id: string } & (
    | { readonly kind: 'source'; readonly source: NodeId }
    | { readonly kind: 'group'; readonly group: MapGroup; readonly isOpen: boolean }
    | { readonly kind: 'account'; readonly accountId: RecordId }
  )

/** A line from a source to an account, or to a closed group that holds such accounts. */
export interface MapEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly source: NodeId
  readonly accountIds: readonly RecordId[]
}

/** Where the columns begin and the accounts end, in px. */
export interface MapColumns {
  readonly source: number
  readonly account: number
  readonly accountEnd: number
  readonly bound: number
  readonly end: number
}

export interface MapLayout {
  readonly nodes: readonly MapNode[]
  readonly edges: readonly MapEdge[]
  readonly columns: MapColumns
  readonly height: number
}

/** All in rem. */
const LEAST_WIDTH = 38
/** From this width on, everything of an account stands on one line; Map.module.css knows the same figure. */
const ROOMY_FROM = 64
const ROOMY = {
  row: 2.5,
  rowStep: 2.8,
  sourceShare: 0.27,
  accountFrom: 0.42,
  accountTo: 0.755,
  gap: 1.6,
} as const
const NARROW = {
  row: 3,
  rowStep: 3.35,
  sourceShare: 0.3,
  accountFrom: 0.41,
  accountTo: 0.76,
  gap: 1.2,
} as const
const GROUP = 3
const GROUP_STEP = 3.4
const SOURCE = 3
const SOURCE_STEP = 3.45
/** How often the two columns are put in order by each other; more changes nothing that one would see. */
const SWEEPS = 4

interface Row {
  readonly id: string
  readonly height: number
  readonly step: number
  readonly accountIds: readonly RecordId[]
  readonly node:
    | { readonly kind: 'group'; readonly group: MapGroup; readonly isOpen: boolean }
    | { readonly kind: 'account'; readonly accountId: RecordId }
}

/** The id of an account's node on the map. */
export function accountNodeId(accountId: RecordId): string {
  return `account:${accountId}`
}

/** The id of a source's node on the map; an account through which one signs in stands in both columns. */
export function sourceNodeId(source: NodeId): string {
  return `from:${source}`
}

/**
 * Puts the map into two columns so that lines are short and cross little: each column in turn is ordered by the mean
 * position of what its members are tied to in the other one (the barycentre method of Sugiyama and others, 1981). Groups
 * keep their order, accounts move within their group.
 */
export function layOut(
  groups: readonly MapGroup[],
  openGroups: ReadonlySet<string>,
  content: MapContent,
  { rem, width }: MapMeasure,
): MapLayout {
  const shown = new Set(groups.flatMap(({ accountIds }) => accountIds))
  const linesTo = (accountId: RecordId) =>
    (content.waysByAccount.get(accountId) ?? []).flatMap(({ source }) => (isQuiet(source) ? [] : [source]))
  const linesFrom = (source: NodeId) =>
    (content.waysBySource.get(source) ?? []).flatMap(({ accountId }) =>
      shown.has(accountId) ? [accountId] : [],
    )

  let sources: readonly NodeId[] = content.sources.filter(
    (source) => linesFrom(source).length > 0 || isAlone(source, content),
  )
  let ordered = groups
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const placeOfSource = positions(sources)
    ordered = ordered.map((group) => ({
      ...group,
      accountIds: sortByMean(group.accountIds, (id) => linesTo(id), placeOfSource),
    }))
    const placeOfAccount = positions(ordered.flatMap(({ accountIds }) => accountIds))
    // A quiet source has lines to nearly everything, which says nothing about its place: it stays below.
    sources = sortByMean(sources, (source) => (isQuiet(source) ? [] : linesFrom(source)), placeOfAccount)
  }

  const mapWidth = Math.max(width, LEAST_WIDTH * rem)
  const form = mapWidth >= ROOMY_FROM * rem ? ROOMY : NARROW
  const rows = ordered.flatMap((group) => rowsOf(group, openGroups, form, rem))
  const columns = {
    source: 0,
    account: Math.round(mapWidth * form.accountFrom),
    accountEnd: Math.round(mapWidth * form.accountTo),
    bound: Math.round(mapWidth * form.accountTo + form.gap * rem),
    end: mapWidth,
  }
  const rowBoxes = stack(rows)
  const middleByAccount = new Map(
    rows.flatMap((row, i) => row.accountIds.map((id) => [id, (rowBoxes[i] ?? 0) + row.height / 2] as const)),
  )
  const rowsHeight = rows.reduce((sum, { step }) => sum + step, 0)
  const height = Math.max(rowsHeight, sources.length * SOURCE_STEP * rem)
  const wanted = sources.map((source) =>
    isQuiet(source) ? null : mean(linesFrom(source).flatMap((id) => middleByAccount.get(id) ?? [])),
  )
  const tops = seats(
    wanted.map((middle) => (middle === null ? null : middle - (SOURCE * rem) / 2)),
    SOURCE_STEP * rem,
    height,
  )
  const nodes: MapNode[] = [
    ...sources.map((source, i): MapNode => ({
      id: sourceNodeId(source),
      kind: 'source',
      source,
      x: 0,
      y: tops[i] ?? 0,
      width: Math.round(mapWidth * form.sourceShare),
      height: SOURCE * rem,
    })),
    ...rows.map((row, i): MapNode => ({
      ...row.node,
      id: row.id,
      x: columns.account,
      y: rowBoxes[i] ?? 0,
      width: mapWidth - columns.account,
      height: row.height,
    })),
  ]
  return { nodes, edges: edgesOf(rows, sources, content), columns, height }
}

/** A contact point to which nothing leads stays on the map; anything else without lines has no business there. */
function isAlone(source: NodeId, content: MapContent): boolean {
  return (content.waysBySource.get(source) ?? []).length === 0
}

function rowsOf(
  group: MapGroup,
  openGroups: ReadonlySet<string>,
  form: { readonly row: number; readonly rowStep: number },
  rem: number,
): readonly Row[] {
  const isOpen = group.of.kind === 'all' || openGroups.has(group.key)
  const accounts = group.accountIds.map((accountId): Row => ({
    id: accountNodeId(accountId),
    height: form.row * rem,
    step: form.rowStep * rem,
    accountIds: [accountId],
    node: { kind: 'account', accountId },
  }))
  if (group.of.kind === 'all') return accounts
  const head: Row = {
    id: `group:${group.key}`,
    height: GROUP * rem,
    step: GROUP_STEP * rem,
    accountIds: isOpen ? [] : group.accountIds,
    node: { kind: 'group', group, isOpen },
  }
  return isOpen ? [head, ...accounts] : [head]
}

function edgesOf(rows: readonly Row[], sources: readonly NodeId[], content: MapContent): readonly MapEdge[] {
  const known = new Set(sources)
  return rows.flatMap((row) => {
    const bySource = new Map<NodeId, RecordId[]>()
    for (const accountId of row.accountIds) {
      for (const { source } of content.waysByAccount.get(accountId) ?? []) {
        if (!known.has(source)) continue
        const members = bySource.get(source)
        if (members === undefined) bySource.set(source, [accountId])
        else members.push(accountId)
      }
    }
    return [...bySource].map(([source, accountIds]): MapEdge => ({
      id: `${source}>${row.id}`,
      from: sourceNodeId(source),
      to: row.id,
      source,
      accountIds,
    }))
  })
}

function stack(rows: readonly Row[]): readonly number[] {
  let y = 0
  return rows.map(({ step }) => {
    const top = y
    y += step
    return top
  })
}

/** How much longer than its boxes a column may be for them to be spread over all of it. */
const LOOSELY = 1.6

/** Where the boxes of the left column stand: evenly where that fills the column, else near what they are tied to. */
function seats(wanted: readonly (number | null)[], step: number, height: number): readonly number[] {
  if (wanted.length * step * LOOSELY < height) return spread(wanted, step, height - step)
  return wanted.map((_, i) => (i * height) / wanted.length)
}

/**
 * Places boxes of one height in order, none over another, as near as possible to where they want to be: the least sum of
 * squared distances, by pooling neighbours that get in each other's way.
 */
function spread(wanted: readonly (number | null)[], step: number, lowest: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = []
  for (const [i, top] of wanted.entries()) {
    const last = blocks.at(-1)
    // Boxes that want nothing follow the one above.
    if (top === null && last !== undefined) {
      last.sum += last.sum / last.count
      last.count += 1
      continue
    }
    blocks.push({ sum: (top ?? 0) - i * step, count: 1 })
    for (let own = blocks.at(-1), above = blocks.at(-2); own !== undefined && above !== undefined;) {
      if (above.sum / above.count <= own.sum / own.count) break
      above.sum += own.sum
      above.count += own.count
      blocks.pop()
      own = above
      above = blocks.at(-2)
    }
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  // The order is kept when all are moved into bounds: each may be as low as leaves room for those below.
  const room = Math.max(lowest - (starts.length - 1) * step, 0)
  return starts.map((start, i) => Math.min(Math.max(start, 0), room) + i * step)
}

function positions<T>(items: readonly T[]): ReadonlyMap<T, number> {
  return new Map(items.map((item, i) => [item, i]))
}

/** Those tied to nothing come last, as they stood. */
function sortByMean<T, U>(
  items: readonly T[],
  tiedTo: (item: T) => readonly U[],
  placeOf: ReadonlyMap<U, number>,
): readonly T[] {
  return items
    .map((item) => ({
      item,
      place: mean(tiedTo(item).flatMap((other) => placeOf.get(other) ?? [])) ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ item }) => item)
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
