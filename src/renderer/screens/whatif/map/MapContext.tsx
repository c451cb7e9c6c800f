import { createContext, use } from 'react'
import type { ScenarioFacts } from '../use-scenario.ts'
import type { MapContent } from './map-rows.ts'

/** What the parts of the map are told beside their places: it changes with every switch, the places do not. */
export interface MapFacts {
  readonly content: MapContent
  readonly facts: ScenarioFacts
  /** The node that is looked at. */
  readonly focusId: string | null
  /** The node that the Tab key comes to. */
  readonly cursorId: string | null
  /** Nodes that stand out; the others are dimmed. Null: all stand out. */
  readonly bright: ReadonlySet<string> | null
  readonly choose: (id: string) => void
  readonly toggleGroup: (key: string) => void
}

const MapContext = createContext<MapFacts | null>(null)

export const MapProvider = MapContext

/** What the map shows now. */
export function useMapFacts(): MapFacts {
  const facts = use(MapContext)
  if (facts === null) throw new Error('used outside of the map')
  return facts
}
