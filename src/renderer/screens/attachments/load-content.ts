import type { Api } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'

/**
 * Fetches a content piece by piece. `onProgress` hears how much of it is there, from 0 to 1; `isWanted` is asked between two
 * pieces, and null answered when it is no longer so.
 */
export async function loadContent(
  api: Api,
  id: RecordId,
  isWanted: () => boolean,
  onProgress: (part: number) => void = () => undefined,
): Promise<Result<Blob | null, Failure>> {
  const pieces: BlobPart[] = []
  for (let offset = 0; ;) {
    const piece = await api.attachments.read({ id, offset })
    if (!isWanted()) return ok(null)
    if (!piece.ok) return fail(piece.error)
    const { bytes, size, mediaType } = piece.value
    pieces.push(new Uint8Array(bytes))
    offset += bytes.length
    onProgress(size === 0 ? 1 : offset / size)
    if (offset >= size) return ok(new Blob(pieces, { type: mediaType }))
  }
}
