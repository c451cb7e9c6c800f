/** What goes from the program that renders a sheet to the one that asked: how many pages, then the PDF itself. */
export interface RenderedPdf {
  readonly pages: number
  readonly pdf: Uint8Array
}

const FIRST_LINE = /^hikae-pdf ([1-9]\d{0,4})$/u

/** Writes the answer: one line of text, then the bytes. */
export function encodePdf({ pages, pdf }: RenderedPdf): Uint8Array {
  const first = new TextEncoder().encode(`hikae-pdf ${pages}\n`)
  const all = new Uint8Array(first.length + pdf.length)
  all.set(first)
  all.set(pdf, first.length)
  return all
}

/** Reads the answer; null when it is not one. */
export function decodePdf(bytes: Uint8Array): RenderedPdf | null {
  const end = bytes.indexOf(10)
  const line = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)))
  const pages = FIRST_LINE.exec(line)?.[1]
  const pdf = bytes.subarray(end + 1)
  const isPdf = new TextDecoder('latin1').decode(pdf.subarray(0, 5)) === '%PDF-'
  return pages === undefined || !isPdf ? null : { pages: Number(pages), pdf }
}
