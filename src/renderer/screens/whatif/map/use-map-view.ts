import { useMemo, useState } from 'react'
import type { Analysis } from '#core/graph/analysis/analysis'
import type { NodeId } from '#core/graph/graph'
import { partsOf } from '#core/graph/nodes'
import type { RecordId } from '#core/record/field'
import { queryMatcher } from '#core/search/match'
import { NO_SEARCHABLE_TEXT, searchableText, type SearchableText } from '#core/search/searchable-text'
import type { ScenarioFacts } from '../use-scenario.ts'
import { accountNodeId, sourceNodeId } from './map-layout.ts'
import {
  GROUPED_FROM,
  groupsOf,
  mapContent,
  type Grouping,
  type MapContent,
  type MapGroup,
} from './map-rows.ts'

/** How the map is looked at. Nothing here changes the records or the scenario. */
export interface MapView {
  readonly content: MapContent
  readonly groups: readonly MapGroup[]
  readonly openGroups: ReadonlySet<string>
  readonly grouping: Grouping
  readonly setGrouping: (grouping: Grouping) => void
  readonly toggleGroup: (key: string) => void
  readonly onlyChanged: boolean
  readonly setOnlyChanged: (only: boolean) => void
  readonly query: string
  readonly setQuery: (query: string) => void
  /** How many accounts the query finds, by themselves or by what leads into them; null without a query. */
  readonly foundCount: number | null
  readonly focusId: string | null
  readonly setFocusId: (id: string | null) => void
  /** Nodes that stand out: what is looked at with what it is tied to. */
  readonly bright: ReadonlySet<string> | null
}

/** Keeps what the person does with the map, and what follows from it. */
export function useMapView(facts: ScenarioFacts): MapView {
  const { before } = facts
  const content = useMemo(() => mapContent(before), [before])
  const [chosenGrouping, setGrouping] = useState<Grouping | null>(null)
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set())
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [query, setQuery] = useState('')
  const [focusId, setFocusId] = useState<string | null>(null)
  const grouping = chosenGrouping ?? (before.accounts.size < GROUPED_FROM ? 'none' : 'contact')

  const search = useMemo(() => searchTexts(before, content), [before, content])
  const found = useMemo(() => {
    if (query.trim() === '') return null
    const isFound = queryMatcher(query)
    return new Set([...search].flatMap(([id, text]) => (isFound(text) ? [id] : [])))
  }, [query, search])
  const groups = useMemo(() => {
    const isShown = (id: RecordId) => {
      const fate = facts.outlookOf(id)?.fate
      return (!onlyChanged || fate === 'falls' || fate === 'weaker') && found?.has(id) !== false
    }
    return groupsOf(grouping, before, content, isShown)
  }, [grouping, before, content, onlyChanged, found, facts])
  // What was searched for is not hidden in a closed group; nor is the account that is looked at.
  const open = useMemo(() => {
    const isWanted = ({ accountIds }: MapGroup) =>
      found !== null || accountIds.some((id) => accountNodeId(id) === focusId)
    const holding = groups.filter(isWanted).map(({ key }) => key)
    return holding.length === 0 ? openGroups : new Set([...openGroups, ...holding])
  }, [groups, found, focusId, openGroups])
  const bright = useMemo(
    () => (focusId === null ? null : neighbours(focusId, content, groups, open)),
    [focusId, content, groups, open],
  )
  return {
    content,
    groups,
    openGroups: open,
    grouping,
    setGrouping,
    toggleGroup: (key) =>
      setOpenGroups((known) => {
        const next = new Set(known)
        if (!next.delete(key)) next.add(key)
        return next
      }),
    onlyChanged,
    setOnlyChanged,
    query,
    setQuery,
    foundCount: found?.size ?? null,
    focusId,
    setFocusId,
    bright,
  }
}

/** What each account is found by: its own words, and those of everything that leads into it. */
function searchTexts(
  { index, accounts }: Analysis,
  content: MapContent,
): ReadonlyMap<RecordId, SearchableText> {
  const textOf = (source: NodeId) => {
    const { recordId } = partsOf(source)
    const record = recordId === null ? undefined : index.byId.get(recordId)
    return record === undefined ? NO_SEARCHABLE_TEXT : searchableText(record, index)
  }
  return new Map(
    Array.from(accounts.values(), ({ account }) => {
      const sources = (content.waysByAccount.get(account.id) ?? []).map(({ source }) => textOf(source))
      const texts = [searchableText(account, index), ...sources]
      const all = {
        text: texts.map(({ text }) => text).join('\n'),
        digits: texts.map(({ digits }) => digits).join('\n'),
      }
      return [account.id, all] as const
    }),
  )
}

/** A node and everything that a line ties it to; an account in a closed group is there as its group. */
function neighbours(
  focusId: string,
  content: MapContent,
  groups: readonly MapGroup[],
  open: ReadonlySet<string>,
): ReadonlySet<string> {
  const seats = new Map<RecordId, string>()
  for (const { key, of, accountIds } of groups) {
    const isOpen = of.kind === 'all' || open.has(key)
    for (const id of accountIds) seats.set(id, isOpen ? accountNodeId(id) : `group:${key}`)
  }
  const ends = content.ways.flatMap(({ source, accountId }) => {
    const seat = seats.get(accountId)
    return seat === undefined ? [] : [[sourceNodeId(source), seat] as const]
  })
  const tied = ends.flatMap(([from, to]) => (from === focusId ? [to] : to === focusId ? [from] : []))
  return new Set([focusId, ...tied])
}

/** The record or thing that a node of the map stands for. */
export function nodeOfMap(id: string): NodeId | null {
  if (id.startsWith('from:')) return id.slice('from:'.length) as NodeId // made by sourceNodeId out of a node's own name
  return id.startsWith('account:') ? (id as NodeId) : null // and an account's node is called as in the graph
}
