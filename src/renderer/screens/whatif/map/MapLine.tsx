import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { isReachable } from '#core/graph/state'
import styles from './Map.module.css'
import { useMapFacts, type MapFacts } from './MapContext.tsx'
import type { MapEdge } from './map-layout.ts'
import { isQuiet } from './map-rows.ts'

type LineProps = EdgeProps<Edge<{ readonly edge: MapEdge }, 'line'>>

/** A line of the map: how it is drawn says whether the way holds. Constant, as React Flow wants it. */
export const edgeTypes = { line: memo(MapLine) }

function MapLine({ sourceX, sourceY, targetX, targetY, data }: LineProps) {
  const map = useMapFacts()
  if (data === undefined) return null
  const { edge } = data
  const isOfFocus = map.focusId === edge.from || map.focusId === edge.to
  if (isQuiet(edge.source) && !isOfFocus) return null
  const isDim = map.bright !== null && !(map.bright.has(edge.from) && map.bright.has(edge.to))
  const bend = (targetX - sourceX) * 0.5
  const path = `M${sourceX} ${sourceY}C${sourceX + bend} ${sourceY} ${targetX - bend} ${targetY} ${targetX} ${targetY}`
  const kind = kindOf(edge, map)
  // A line to a whole group is faint, but for the one that the group is named after.
  const isOne = !edge.to.startsWith('group:') || edge.to === `group:${edge.source}`
  const names = [styles.line, styles[kind], isDim && styles.dimLine, !isOne && !isOfFocus && styles.many]
  return (
    <BaseEdge
      path={path}
      className={names.filter((name) => typeof name === 'string').join(' ')}
      interactionWidth={0}
    />
  )
}

function kindOf(edge: MapEdge, { facts, content }: MapFacts): 'live' | 'last' | 'cut' {
  if (facts.sourceFate(edge.source) !== 'here') return 'cut'
  const [accountId] = edge.accountIds
  if (accountId === undefined || edge.to.startsWith('group:')) return 'live'
  const outlook = facts.outlookOf(accountId)
  if (outlook === null || !isReachable(outlook.stateAfter)) return 'live'
  // The last way: the only thing that is left for the day on which the password is forgotten.
  const left = (content.waysByAccount.get(accountId) ?? []).filter(
    ({ source, role }) => role === 'way' && !isQuiet(source) && facts.sourceFate(source) === 'here',
  )
  return left.length === 1 && left[0]?.source === edge.source ? 'last' : 'live'
}
