import * as v from 'valibot'
import type { Bounds } from './placement.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))

/** Where a window stood and how large it was; nothing about what it showed. */
export const windowState = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  isMaximized: v.boolean(),
})
export type WindowState = Readonly<v.InferOutput<typeof windowState>>

/** So much of a window's top edge has to lie on a screen to be taken hold of, in px. */
const HOLD = { width: 160, height: 32 } as const

/**
 * Where a window goes that stood there before: as it was where a screen still shows it, otherwise (a screen was unplugged) null.
 * It is never larger than its screen.
 *
 * @param workAreas - Of all screens: without task bar and menu.
 */
export function fittingBounds({ bounds }: WindowState, workAreas: readonly Bounds[]): Bounds | null {
  const top = { ...bounds, height: HOLD.height }
  const area = workAreas.find((candidate) => {
    const { width, height } = overlap(top, candidate)
    return width >= Math.min(HOLD.width, bounds.width) && height >= HOLD.height / 2
  })
  if (area === undefined) return null
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  return { ...bounds, width, height }
}

function overlap(a: Bounds, b: Bounds): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  }
}
