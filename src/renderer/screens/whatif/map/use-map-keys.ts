import { useReactFlow, type Viewport } from '@xyflow/react'
import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { MapLayout, MapNode } from './map-layout.ts'
import type { MapView } from './use-map-view.ts'

/** Room kept between a node that has the focus and the edge of the map, in px: the heads of the columns lie there. */
const KEEP_IN = 56

/** The keyboard on the map: arrows go from node to node, plus, minus and 0 set the size, Esc stops choosing. */
export function useMapKeys(
  layout: MapLayout,
  view: MapView,
  box: RefObject<HTMLElement | null>,
  home: Viewport,
) {
  const { zoomIn, zoomOut, getViewport, setViewport } = useReactFlow()
  const [cursor, setCursor] = useState<string | null>(null)
  const isThere = layout.nodes.some(({ id }) => id === cursor)
  const cursorId = isThere ? cursor : (layout.nodes[0]?.id ?? null)

  const bringIntoView = (node: MapNode) => {
    const { x, y, zoom } = getViewport()
    const size = box.current?.getBoundingClientRect()
    if (size === undefined) return
    setViewport({
      x: shifted(x, node.x * zoom, node.width * zoom, size.width, 0),
      y: shifted(y, node.y * zoom, node.height * zoom, size.height, KEEP_IN),
      zoom,
    }).catch(() => undefined) // without an animation there is nothing to wait for
  }
  const goTo = (node: MapNode | null) => {
    if (node === null) return
    setCursor(node.id)
    bringIntoView(node)
    box.current
      ?.querySelector<HTMLElement>(`[data-map-node="${CSS.escape(node.id)}"]`)
      ?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // With these held down it is a key of the whole window.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = layout.nodes.find(({ id }) => id === cursorId) ?? null
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        if (here === null) return
        goTo(nextNode(here, event.key, layout, view))
        break
      case '+':
      case '=':
        void zoomIn()
        break
      case '-':
        void zoomOut()
        break
      case '0':
        void setViewport(home)
        break
      case 'Escape':
        if (view.focusId === null) return
        view.setFocusId(null)
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocus = (event: FocusEvent) => {
    const id = event.target.getAttribute('data-map-node')
    const node = layout.nodes.find((known) => known.id === id)
    if (node === undefined) return
    setCursor(node.id)
    bringIntoView(node)
  }
  return { cursorId, onKeyDown, onFocus }
}

/** Where the viewport goes on one axis so that `[start, start + length]` of the map lies within `room`. */
function shifted(offset: number, start: number, length: number, room: number, keep: number): number {
  if (start + offset < keep) return keep - start
  return start + length + offset > room - keep ? Math.max(room - keep - length - start, keep - start) : offset
}

type MapKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

/** The node that an arrow leads to: up and down in the column, across to the nearest that a line ties it to. */
function nextNode(
  here: MapNode,
  key: MapKey,
  layout: MapLayout,
  view: Pick<MapView, 'bright'>,
): MapNode | null {
  const column = layout.nodes.filter(({ kind }) => (kind === 'source') === (here.kind === 'source'))
  const place = column.findIndex(({ id }) => id === here.id)
  switch (key) {
    case 'ArrowUp':
      return column[place - 1] ?? null
    case 'ArrowDown':
      return column[place + 1] ?? null
    case 'Home':
      return column[0] ?? null
    case 'End':
      return column.at(-1) ?? null
    case 'ArrowLeft':
    case 'ArrowRight': {
      if ((key === 'ArrowLeft') === (here.kind === 'source')) return null
      const others = layout.nodes.filter((node) => (node.kind === 'source') !== (here.kind === 'source'))
      const tied = new Set(
        layout.edges.flatMap(({ from, to }) => (from === here.id ? [to] : to === here.id ? [from] : [])),
      )
      const near = others.filter(({ id }) => tied.has(id) && view.bright?.has(id) !== false)
      return nearest(here, near.length > 0 ? near : others)
    }
  }
}

function nearest(here: MapNode, nodes: readonly MapNode[]): MapNode | null {
  const middle = (node: MapNode) => node.y + node.height / 2
  const distance = (node: MapNode) => Math.abs(middle(node) - middle(here))
  return nodes.reduce<MapNode | null>(
    (best, node) => (best === null || distance(node) < distance(best) ? node : best),
    null,
  )
}
