/** What goes from the program that renders a sheet to the one that asked: how many pages, then the PDF itself. */
export interface RenderedPdf {
  readonly pages: number
  readonly pdf: Uint8Array
}

/** How many of a sheet's things are laid out, and how many it has. */
export type LaidOut = (done: number, total: number) => void

const FIRST_LINE = /^hikae-pdf ([1-9]\d{0,4})$/u
const PROGRESS = /^hikae-laid-out (\d{1,7}) (\d{1,7})$/u
const LINE_FEED = 10

/** One line that says how far the sheet is. It may be written any number of times before the answer. */
export function encodeProgress(done: number, total: number): string {
  return `hikae-laid-out ${done} ${total}\n`
}

/** Writes the answer: one line of text, then the bytes. */
export function encodePdf({ pages, pdf }: RenderedPdf): Uint8Array {
  const first = new TextEncoder().encode(`hikae-pdf ${pages}\n`)
  const all = new Uint8Array(first.length + pdf.length)
  all.set(first)
  all.set(pdf, first.length)
  return all
}

/** Reads all that comes: what is said of the progress as soon as it is said, then the answer; null when it is none. */
export async function readPdf(
  output: AsyncIterable<Uint8Array>,
  onLaidOut: LaidOut,
): Promise<RenderedPdf | null> {
  const chunks: Uint8Array[] = []
  let head = Buffer.alloc(0)
  let isInHead = true
  for await (const chunk of output) {
    if (!isInHead) {
      chunks.push(chunk)
      continue
    }
    head = Buffer.concat([head, chunk])
    for (let said = progressIn(head); said !== null; said = progressIn(head)) {
      onLaidOut(said.done, said.total)
      head = head.subarray(said.length)
    }
    isInHead = !head.includes(LINE_FEED)
  }
  return decodePdf(Buffer.concat([head, ...chunks]))
}

function progressIn(
  head: Buffer,
): { readonly done: number; readonly total: number; readonly length: number } | null {
  const end = head.indexOf(LINE_FEED)
  const [line, done, total] = PROGRESS.exec(head.toString('latin1', 0, Math.max(end, 0))) ?? []
  return line === undefined ? null : { done: Number(done), total: Number(total), length: end + 1 }
}

function decodePdf(bytes: Uint8Array): RenderedPdf | null {
  const end = bytes.indexOf(LINE_FEED)
  const line = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)))
  const pages = FIRST_LINE.exec(line)?.[1]
  const pdf = bytes.subarray(end + 1)
  const isPdf = new TextDecoder('latin1').decode(pdf.subarray(0, 5)) === '%PDF-'
  return pages === undefined || !isPdf ? null : { pages: Number(pages), pdf }
}
