import {
  getDocument as open,
  PasswordException,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
// It says where it is by a global of its own. In a worker it would need a policy of the page (Trusted Types) that allows scripts by address.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

export { PasswordException }

/*
 * The library reads its tables by address, which the policy of the window refuses (`connect-src 'none'`): they are modules of the
 * program, each read when a PDF needs it.
 */

type Load = () => Promise<string>

/** How the letters of a font are numbered that is not in the file, by file name. */
const CMAPS = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?inline',
  import: 'default',
})
/** What stands in for the fonts that every reader of PDF has to have. */
const FONTS = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?inline',
  import: 'default',
})

/** Opens a PDF. It is read in this window: nothing in it is run, fetched or followed. */
export function getDocument(data: Uint8Array<ArrayBuffer>): PDFDocumentLoadingTask {
  return open({
    data,
    BinaryDataFactory: TablesOfTheProgram,
    // Decoders of scans, in plain JavaScript: the policy refuses WebAssembly.
    useWasm: false,
    wasmUrl: new URL('pdf/', document.baseURI).href,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  })
}

const TABLES: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  cMapUrl: byFileName(CMAPS),
  standardFontDataUrl: byFileName(FONTS),
}

/** What the library makes with `new`, for want of an address to fetch from. */
function TablesOfTheProgram() {
  return { fetch: readTable }
}

async function readTable({ kind, filename }: { readonly kind: string; readonly filename: string }) {
  const load = TABLES[kind]?.[filename]
  if (load === undefined) throw new Error(`no ${kind} for ${filename}`)
  const address = await load()
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
}

function byFileName(modules: Readonly<Record<string, Load>>): Readonly<Record<string, Load>> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1), load]),
  )
}
