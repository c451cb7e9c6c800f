import type { SheetModel } from '#core/sheet/model/sheet'

/** What goes from the program that renders a sheet to the one that asked: one PDF, or a PNG for each page. */
export interface RenderedSheet {
  readonly pages: number
  readonly files: readonly Uint8Array[]
}

/** What goes the other way. */
export interface RenderWish {
  readonly model: SheetModel
  readonly as: 'pdf' | 'pictures'
}

/** How many of a sheet's things are laid out, and how many it has. */
export type LaidOut = (done: number, total: number) => void

const FIRST_LINE = /^hikae-sheet ([1-9]\d{0,4})((?: \d{1,10})+)$/u
/** How a PDF and a PNG begin. */
const BEGINNINGS = ['%PDF-', '\u0089PNG']
const PROGRESS = /^hikae-laid-out (\d{1,7}) (\d{1,7})$/u
const LINE_FEED = 10

/** One line that says how far the sheet is. It may be written any number of times before the answer. */
export function encodeProgress(done: number, total: number): string {
  return `hikae-laid-out ${done} ${total}\n`
}

/** Writes the answer: one line of text with the lengths of the files, then the files. */
export function encodeSheet({ pages, files }: RenderedSheet): Uint8Array {
  const lengths = files.map((file) => file.length).join(' ')
  return Buffer.concat([new TextEncoder().encode(`hikae-sheet ${pages} ${lengths}\n`), ...files])
}

/** Reads all that comes: what is said of the progress as soon as it is said, then the answer; null when it is none. */
export async function readSheet(
  output: AsyncIterable<Uint8Array>,
  onLaidOut: LaidOut,
): Promise<RenderedSheet | null> {
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
  return decodeSheet(Buffer.concat([head, ...chunks]))
}

function progressIn(
  head: Buffer,
): { readonly done: number; readonly total: number; readonly length: number } | null {
  const end = head.indexOf(LINE_FEED)
  const [line, done, total] = PROGRESS.exec(head.toString('latin1', 0, Math.max(end, 0))) ?? []
  return line === undefined ? null : { done: Number(done), total: Number(total), length: end + 1 }
}

function decodeSheet(bytes: Buffer): RenderedSheet | null {
  const end = bytes.indexOf(LINE_FEED)
  const [, pages, lengths] = FIRST_LINE.exec(bytes.toString('latin1', 0, Math.max(end, 0))) ?? []
  let at = end + 1
  const files = (lengths?.trim().split(' ') ?? []).map((length) => {
    at += Number(length)
    return bytes.subarray(at - Number(length), at)
  })
  const areWhole =
    at === bytes.length && files.every((file) => BEGINNINGS.some((said) => beginsWith(file, said)))
  return pages === undefined || !areWhole ? null : { pages: Number(pages), files }
}

function beginsWith(file: Buffer, said: string): boolean {
  return file.toString('latin1', 0, said.length) === said
}
