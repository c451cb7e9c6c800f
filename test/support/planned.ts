import type { ByteSource } from '../../src/main/picture/byte-source.ts'
import { planContent, type ContentPlan } from '../../src/main/picture/plan.ts'

/** A file that is in memory, given out as a real one is. */
function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    at: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + Math.min(length, 65_536))),
  }
}

/** What is kept of a file, put together. */
export async function planned(
  bytes: Uint8Array,
  { keepMetadata = false }: { readonly keepMetadata?: boolean } = {},
): Promise<(ContentPlan & { readonly content: Buffer }) | null> {
  const plan = await planContent(memorySource(bytes), keepMetadata)
  if (plan === null) return null
  const content = Buffer.concat(
    plan.pieces.map((piece) => ('bytes' in piece ? piece.bytes : bytes.subarray(piece.from, piece.to))),
  )
  if (content.length !== plan.size) throw new Error('the pieces are not as long as the plan says')
  return { ...plan, content }
}
