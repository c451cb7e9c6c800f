import { useReactFlow } from '@xyflow/react'
import type { RefObject, WheelEvent } from 'react'

interface Extent {
  /** Where the map begins and ends from top to bottom, in px of its own. */
  readonly top: number
  readonly bottom: number
}

/** Less than this is no way to go on, in px. */
const NOTHING = 1

/**
 * The wheel moves the map until there is no more of it in that direction, and then the page: otherwise whoever has the pointer on the
 * map would never come to what stands below it.
 */
export function useWheelBeyond(box: RefObject<HTMLElement | null>, { top, bottom }: Extent) {
  const { getViewport } = useReactFlow()
  return (event: WheelEvent) => {
    const { y, zoom } = getViewport()
    const height = box.current?.clientHeight ?? 0
    const above = -top * zoom - y
    const below = bottom * zoom + y - height
    if ((event.deltaY < 0 ? above : below) < NOTHING) event.stopPropagation()
  }
}
