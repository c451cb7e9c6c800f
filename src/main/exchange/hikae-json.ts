import { parseDocument, type DocumentFailure, type VaultDocument } from '#core/record/document'
import type { Result } from '#core/result'
import { readTextFile, type FileUnreadable } from './read-text-file.ts'
import { writeFileWhole, type WriteFailure } from './write-file.ts'

/*
 * The format `hikae-json`: the interchange document of core/record, as one UTF-8 JSON text. Nothing is changed on the
 * way out, not even what a spreadsheet would take for a formula, because a password may begin with `=`.
 * Reference: docs/hikae-json.schema.json.
 */

/** Reads and checks a document file: all of it is sound, or nothing is returned. */
export async function readDocumentFile(
  path: string,
): Promise<Result<VaultDocument, FileUnreadable | DocumentFailure>> {
  const text = await readTextFile(path)
  return text.ok ? parseDocument(text.value) : text
}

/** Writes a document to a new file that only its owner may read; see {@link writeFileWhole}. */
export function writeDocumentFile(
  path: string,
  document: VaultDocument,
  options: { readonly overwrite?: boolean } = {},
): Promise<Result<null, WriteFailure>> {
  return writeFileWhole(path, formatDocument(document), options)
}

/** The document as text: two spaces deep, so that people can read it and line-based tools can compare it. */
export function formatDocument(document: VaultDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
