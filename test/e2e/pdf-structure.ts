import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says of itself besides its text. */
export interface PdfStructure {
  /** Width and height of each page, in whole points. */
  readonly pages: readonly (readonly number[])[]
  readonly isMarked: boolean
  /** The elements that are tagged, page after page. */
  readonly elements: readonly { readonly role: string; readonly alt: string }[]
  readonly outline: readonly Bookmark[]
  /** Without the day and without what every PDF has. */
  readonly info: Readonly<Record<string, unknown>>
  /** The families whose glyphs are in it: letters only, in lower case, without their weight. */
  readonly faces: readonly string[]
  readonly fontsWithoutFile: readonly string[]
  readonly fontsNotSubset: readonly string[]
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

/** Reads it as a program for reading aloud and a viewer do. */
export async function readStructure(pdf: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const { info } = await document.getMetadata()
  const marks: unknown = await document.getMarkInfo()
  const descriptors = fontDescriptors(pdf)
  return {
    pages: pages.map(({ view }) =>
      [(view[2] ?? 0) - (view[0] ?? 0), (view[3] ?? 0) - (view[1] ?? 0)].map(Math.round),
    ),
    isMarked: marks instanceof Map && marks.get('Marked') === true,
    elements: trees.flatMap(elementsIn),
    outline: await document.getOutline(),
    info: Object.fromEntries(Object.entries(info).filter(([key]) => !OF_EVERY_PDF.test(key))),
    faces: [...new Set(descriptors.map(({ name }) => familyOf(name)))],
    fontsWithoutFile: descriptors.filter(({ hasFile }) => !hasFile).map(({ name }) => name),
    fontsNotSubset: descriptors.filter(({ name }) => !/^[A-Z]{6}\+/u.test(name)).map(({ name }) => name),
  }
}

/** The families in which a letter is printed, as `faces` names them; none where its glyph says no letter, as that of a box does. */
export async function facesOf(letter: string, pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true })
    .promise
  const families: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    // Their names are known once the page is read as it would be drawn.
    await page.getOperatorList()
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || !item.str.includes(letter)) continue
      const { name } = page.commonObjs.get(item.fontName) as { readonly name: string }
      families.push(familyOf(name))
    }
  }
  return [...new Set(families)]
}

const OF_EVERY_PDF = /^(?:PDFFormatVersion|EncryptFilterName|CreationDate|ModDate|Is[A-Z]\w+)$/u

function elementsIn(node: unknown): readonly { readonly role: string; readonly alt: string }[] {
  if (typeof node !== 'object' || node === null || !('children' in node)) return []
  const { role, alt, children } = node as { role?: string; alt?: string; children: readonly unknown[] }
  const own = role === undefined || role === 'NonStruct' ? [] : [{ role, alt: alt ?? '' }]
  return [...own, ...children.flatMap(elementsIn)]
}

function fontDescriptors(pdf: Uint8Array): readonly { readonly name: string; readonly hasFile: boolean }[] {
  const source = Buffer.from(pdf).toString('latin1')
  const found = source.match(/\/Type\s*\/FontDescriptor[\s\S]*?>>/gu) ?? []
  if (found.length === 0) throw new Error('the PDF has no font')
  return found.map((descriptor) => ({
    name: /\/FontName\s*\/([^\s/>]+)/u.exec(descriptor)?.[1] ?? '',
    hasFile: /\/FontFile[23]?\s/u.test(descriptor),
  }))
}

function familyOf(name: string): string {
  return name
    .replace(/^[A-Z]{6}\+/u, '')
    .replace(/(?:ExtraLight)?-\w+$/u, '')
    .toLowerCase()
}
