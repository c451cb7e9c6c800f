import * as v from 'valibot'
import { common, day, line, recordId, type RecordId } from './field.ts'

/** The kinds of file that can be kept. A window shows the first four as pictures, and the last as text. */
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'text/plain',
] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** A window hands over the whole of a dropped file at once: no more than this. What may be kept is less. */
export const MOST_DROPPED_BYTES = 40 * 1024 * 1024

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`, 'u')))

/**
 * Where the vault file holds the content: the id of its chunks, their generation, their number, and BLAKE2b-256 of the
 * whole. Made by the vault; no window can change it.
 */
export const attachmentContent = v.object({
  att: hex(16),
  gen: hex(16),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: hex(32),
})
export type AttachmentContent = v.InferOutput<typeof attachmentContent>

const size = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The part of an attachment that the vault itself has to understand. */
export const attachmentDescription = v.looseObject({
  type: v.literal('attachment'),
  /** Bytes of the content. */
  size,
  content: attachmentContent,
})

/**
 * A photo or scan that belongs to another record and lives and dies with it. Describes the content, which stands outside
 * the record; so it is no part of hikae-json, where a description would come without what it describes.
 */
export const attachment = v.looseObject({
  ...common,
  ...attachmentDescription.entries,
  /** What it shows: an account, licence, paper, device, contact point … Never settings or another attachment. */
  ownerId: recordId,
  name: line,
  mediaType: v.picklist(MEDIA_TYPES),
  /** The day of the picture or paper, as its owner says. */
  takenOn: v.optional(day),
})
export type Attachment = v.InferOutput<typeof attachment>

/** Whether it is a picture that a window, and so a sheet, can show. */
export function isShowable({ mediaType }: Pick<Attachment, 'mediaType'>): boolean {
  return mediaType !== 'application/pdf' && mediaType !== 'text/plain'
}

/** The attachments that belong to these records, and so are deleted and brought back with them. */
export function attachmentsOf(
  records: readonly { readonly type: string; readonly id: RecordId; readonly ownerId?: unknown }[],
  ownerIds: readonly RecordId[],
): readonly RecordId[] {
  const owners = new Set<unknown>(ownerIds)
  return records
    .filter(({ type, ownerId }) => type === 'attachment' && owners.has(ownerId))
    .map(({ id }) => id)
}
