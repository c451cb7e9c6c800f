import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decodeQR } from 'qr/decode.js'

/** A rectangle on a page, in its own units. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Fewer rectangles than any QR code has: lines, frames and letters. */
const LEAST_BOXES = 100
const PIXELS_PER_MODULE = 4
const QUIET_ZONE = 4

/** What the QR codes of a PDF say, page after page: drawn again from the shapes that are in it, and read. */
export async function pdfQrCodes(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const found: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    for (const [at, operator] of fnArray.entries()) {
      if (operator !== OPS.constructPath) continue
      const boxes = boxesOf(argsArray[at])
      if (boxes.length >= LEAST_BOXES) found.push(decodeQR(pixelsOf(boxes)))
    }
  }
  return found
}

/** The bounds of each part of a path. In pdf.js: 0 x y moves, 1 x y draws a line, 2 with six values a curve, 4 closes. */
function boxesOf(args: unknown): readonly Box[] {
  const [, [path]] = args as [number, [ArrayLike<number> | null]]
  const boxes: Box[] = []
  let points: [number, number][] = []
  const end = () => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    if (points.length > 2)
      boxes.push({
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      })
    points = []
  }
  const numbers = Array.from(path ?? [])
  for (let at = 0; at < numbers.length;) {
    const kind = numbers[at] ?? 4
    if (kind === 0) end()
    const length = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2
    if (length === 2) points.push([numbers[at + 1] ?? 0, numbers[at + 2] ?? 0])
    at += 1 + length
  }
  end()
  return boxes
}

function pixelsOf(boxes: readonly Box[]) {
  const module = Math.min(...boxes.map(({ top, bottom }) => bottom - top))
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const side = Math.round((Math.max(...boxes.map((box) => box.right)) - left) / module) + 2 * QUIET_ZONE
  const width = side * PIXELS_PER_MODULE
  const data = new Uint8ClampedArray(4 * width * width).fill(255)
  const pixel = (value: number, origin: number) =>
    Math.round(((value - origin) / module + QUIET_ZONE) * PIXELS_PER_MODULE)
  for (const box of boxes) {
    for (let y = pixel(box.top, top); y < pixel(box.bottom, top); y += 1) {
      const [from, to] = [pixel(box.left, left), pixel(box.right, left)]
      for (let x = from; x < to; x += 1) data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3)
    }
  }
  return { width, height: width, data }
}
