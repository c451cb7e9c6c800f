import type { PDFDocumentProxy } from 'pdfjs-dist'
import { fail, ok, type Result } from '#core/result'

/** One page of a PDF, drawn. */
export interface DrawnPage {
  /** PNG. */
  readonly picture: Blob
  /** What stands on it, for whoever cannot see it; empty where the page is itself a picture. */
  readonly words: string
}

/** A PDF that is open. */
export interface OpenPdf {
  readonly pages: number
  /** @param page - From 1. Resolves with null when it cannot be drawn. */
  readonly draw: (page: number) => Promise<DrawnPage | null>
  readonly close: () => void
}

/** `locked`: it asks for a password of its own. */
type PdfFault = 'broken' | 'locked'

/** Points of the longer side of a drawn page: enough to read small print when it is enlarged. */
const LONGER_SIDE = 2_400

/** Opens a PDF. Reading it needs a large library, which is loaded for the first one. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenPdf, PdfFault>> {
  const { getDocument, PasswordException } = await import('./pdf-library.ts')
  const loading = getDocument(bytes)
  try {
    const document = await loading.promise
    return ok({
      pages: document.numPages,
      draw: (page) => draw(document, page).catch(() => null),
      close: () => void loading.destroy(),
    })
  } catch (error) {
    void loading.destroy()
    return fail(error instanceof PasswordException ? 'locked' : 'broken')
  }
}

async function draw(document: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: LONGER_SIDE / Math.max(width, height) })
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  const { items } = await page.getTextContent()
  page.cleanup()
  if (picture === null) throw new Error('the page could not be made a picture')
  return {
    picture,
    words: items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .trim(),
  }
}
