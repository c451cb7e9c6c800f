import { attachmentDescription } from '#core/record/attachment'
import { ok, type Result } from '#core/result'
import * as v from 'valibot'
import { copyAttachment, PIECE_BYTES, type Change, type OpenVault } from '../../src/main/vault/vault.ts'
import { rowId } from '../support/bare-vaults.ts'

/*
 * Attachments, as the program puts them in and takes them over: first the content in several saves, then what describes it.
 */

type Outcome = Result<null, { readonly code: string }>

/** Puts a content in, a piece at a time, and then its description. The digit draws its identity and its bytes. */
export function addContent(vault: OpenVault, digit: string, size: number): Outcome {
  return addContentAs(vault, rowId(digit), digit.repeat(32), size)
}

/** As {@link addContent}; `att`: 32 hex digits. */
export function addContentAs(
  vault: OpenVault,
  row: ReturnType<typeof rowId>,
  att: string,
  size: number,
): Outcome {
  const begun = vault.attachments.begin(size, { att, gen: att, count: 1, hash: '0'.repeat(64) })
  if (!begun.ok) return begun
  for (let at = 0; at < size; at += PIECE_BYTES) {
    const piece = new Uint8Array(Math.min(PIECE_BYTES, size - at)).fill(Number.parseInt(att.slice(0, 2), 16))
    const appended = begun.value.append(piece)
    if (!appended.ok) return appended
  }
  const described = begun.value.finish()
  if (!described.ok) return described
  const { size: bytes, content } = described.value
  const outline = { type: 'attachment', size: bytes, content: { ...content } }
  const saved = vault.commit([{ kind: 'put', rowId: row, outline, secrets: null }])
  return saved.ok ? ok(null) : saved
}

/** Takes over what a copy has and the vault has not, contents first, and `more`, in one last save. The answer's code. */
export async function takeIn(
  vault: OpenVault,
  path: string,
  more: (copy: OpenVault) => readonly Change[],
): Promise<string> {
  const opened = vault.openSibling(path)
  if (!opened.ok) return opened.error.code
  const copy = opened.value
  try {
    const known = new Set(vault.records().map((record) => record.rowId))
    const missing = copy.records().filter((record) => !known.has(record.rowId))
    for (const { outline } of missing) {
      const described = v.safeParse(attachmentDescription, outline)
      if (!described.success) continue
      const carried = await copyAttachment(copy, vault, described.output)
      if (!carried.ok) return carried.error.code
    }
    const taken = missing.map((record): Change => {
      const secrets = copy.secretsOf(record.rowId)
      if (!secrets.ok) throw new Error(secrets.error.code)
      return { kind: 'put', rowId: record.rowId, outline: record.outline, secrets: secrets.value }
    })
    const saved = vault.commit([...taken, ...more(copy)])
    return saved.ok ? 'done' : saved.error.code
  } finally {
    copy.close()
  }
}
