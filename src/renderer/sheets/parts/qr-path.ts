import { encodeQR } from 'qr'

/** Light modules around a QR code, without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4

/** A QR code as one path of an SVG. */
export interface QrDrawing {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number
  readonly path: string
}

/** Draws digits as a QR code with error correction M: a fold or a stain over a seventh of it does no harm. */
export function qrDrawing(digits: string): QrDrawing {
  const rows = encodeQR(digits, 'raw', { ecc: 'medium', encoding: 'numeric', border: QUIET_ZONE })
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
  return { size: rows.length, path: path.join('') }
}

/** The dark runs of a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [x: number, width: number])[] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
