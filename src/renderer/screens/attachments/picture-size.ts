/** Width and height, in points of the screen or of the picture. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How much larger than the whole picture in its frame; 1 shows the whole. */
export const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8] as const

/** The next larger or smaller zoom; the same at either end. */
export function nextZoom(zoom: number, direction: 'larger' | 'smaller'): number {
  const next =
    direction === 'larger' ? ZOOMS.find((step) => step > zoom) : ZOOMS.findLast((step) => step < zoom)
  return next ?? zoom
}

/** A picture as it stands in its frame. */
export interface Placed {
  /** What it takes up, turned. */
  readonly box: Size
  /** The picture itself before it is turned about its middle. */
  readonly picture: Size
}

/**
 * Fits a picture into a room and enlarges it from there. The whole is never shown larger than it is.
 *
 * @param quarterTurns - To the right; four are none.
 */
export function placePicture(natural: Size, room: Size, quarterTurns: number, zoom: number): Placed {
  const isAcross = quarterTurns % 2 !== 0
  const turned = isAcross ? { width: natural.height, height: natural.width } : natural
  const fit = Math.min(1, room.width / turned.width, room.height / turned.height)
  const times = ({ width, height }: Size) => ({
    // Whole points, rounded down: half a point too much would bring bars.
    width: Math.floor(width * fit * zoom),
    height: Math.floor(height * fit * zoom),
  })
  return { box: times(turned), picture: times(natural) }
}
