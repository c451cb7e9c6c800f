import type { MediaType } from '#core/record/attachment'
import { plainTextOf } from '#core/record/plain-text'
import { LOOK_BYTES, type ByteSource } from './byte-source.ts'
import { planJpeg } from './jpeg.ts'
import { KIND_BYTES, mediaTypeOf } from './kind.ts'
import { lengthOfPieces, type Piece } from './pieces.ts'
import { planPng } from './png.ts'
import { planWebp } from './webp.ts'

/** What of a file is kept: found out before the first byte of it is, because its size stands in every chunk. */
export interface ContentPlan {
  readonly mediaType: MediaType
  readonly pieces: readonly Piece[]
  readonly size: number
  /** Whether what a camera or program wrote about itself is left out. */
  readonly metadataLeftOut: boolean
}

/**
 * Looks through a file once and says what to keep of it. HEIC, PDF and texts are kept as they are: the former hold their
 * metadata where it cannot be cut out without building them anew.
 *
 * @returns null for a file of another kind, and for one so broken that it shows nothing.
 */
export async function planContent(source: ByteSource, keepMetadata: boolean): Promise<ContentPlan | null> {
  const mediaType = mediaTypeOf(await source.at(0, KIND_BYTES)) ?? (await textTypeOf(source))
  if (mediaType === null) return null
  const planner = keepMetadata ? undefined : PLANNERS[mediaType]
  const pieces = planner === undefined ? [{ from: 0, to: source.size }] : await planner(source)
  if (pieces === null) return null
  return { mediaType, pieces, size: lengthOfPieces(pieces), metadataLeftOut: planner !== undefined }
}

/** A text says nothing at its beginning of what it is; it is one if all of it can be read, and short enough to be. */
async function textTypeOf(source: ByteSource): Promise<MediaType | null> {
  if (source.size > LOOK_BYTES) return null
  const text = plainTextOf(await source.at(0, source.size))
  // Pages and drawings are written in signs too, and are more than those.
  return text === null || /^\s*</u.test(text) ? null : 'text/plain'
}

const PLANNERS: Partial<Record<MediaType, (source: ByteSource) => Promise<readonly Piece[] | null>>> = {
  'image/jpeg': planJpeg,
  'image/png': planPng,
  'image/webp': planWebp,
}
