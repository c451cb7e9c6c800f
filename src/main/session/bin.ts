import type { BinEntry } from '#contract'
import { purge, stampEdit } from '#core/merge/stamp'
import { binOf, isBinned, isTombstone, type Stamp } from '#core/merge/state'
import { contentOf, withField } from '#core/merge/stored-content'
import { attachmentsOf } from '#core/record/attachment'
import { detach } from '#core/record/detach'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import type { RowBook, Step } from './row-book.ts'
import type { EditFailure } from './write-failure.ts'

/** What was deleted, newest first. */
export function binEntries(book: RowBook): readonly BinEntry[] {
  const entries: BinEntry[] = []
  for (const [id, outline] of book.outlines()) {
    const record = book.binned(id)
    const bin = isTombstone(outline) ? null : binOf(outline)
    // What was deleted with its owner comes back with it.
    const isOwned = record?.type === 'attachment' && book.record(record.ownerId) === null
    if (record !== null && !isOwned) entries.push({ record, deletedAt: bin?.at ?? record.updatedAt ?? '' })
  }
  return entries.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : 0))
}

/** Takes records out of the bin, with the attachments that were deleted with them. What pointed to them points to them again, since the stored pointers stayed. */
export function planBinRestore(
  ids: readonly RecordId[],
  book: RowBook,
  stamp: Stamp,
): Result<readonly Step[], EditFailure> {
  const steps: Step[] = []
  for (const id of withOwnAttachments(
    ids,
    book,
    (deletedAt, ownerDeletedAt) => deletedAt === ownerDeletedAt,
  )) {
    const before = book.stateOf(id)
    if (!before.ok) return before
    const { value } = before
    if (value === null || isTombstone(value) || !isBinned(value.record))
      return fail({ code: 'E_UNKNOWN_RECORD' })
    const after = stampEdit(value, withField(contentOf(value), 'bin', undefined), stamp)
    steps.push({ id, before: value, after })
  }
  return ok(steps)
}

/**
 * Removes records of the bin for good, with their attachments, secrets and former values: what stays is which versions there were, so
 * that a copy which still has them does not bring them back. Pointers to them are taken out of all other records.
 */
export function planPurge(
  ids: readonly RecordId[],
  book: RowBook,
  stamp: Stamp,
): Result<readonly Step[], EditFailure> {
  const gone = withOwnAttachments(ids, book, () => true)
  const steps: Step[] = []
  for (const [id, outline] of book.outlines()) {
    if (isTombstone(outline)) continue
    if (!gone.has(id)) {
      const step = detached(id, outline, gone, book, stamp)
      if (step !== null) steps.push(step)
      continue
    }
    if (!isBinned(outline) && outline.type !== 'attachment') return fail({ code: 'E_UNKNOWN_RECORD' })
    // A damaged secret part is no reason to keep it.
    const stored = book.stateOf(id)
    const before =
      stored.ok && stored.value !== null && !isTombstone(stored.value)
        ? stored.value
        : { record: outline, secrets: null }
    steps.push({ id, before, after: purge(before, stamp.at) })
  }
  const isEveryOneThere = [...gone].every((id) => steps.some((step) => step.id === id))
  return isEveryOneThere ? ok(steps) : fail({ code: 'E_UNKNOWN_RECORD' })
}

/** The records, and attachments of theirs of which `isMeant` says so, by when they and their owner were deleted. */
function withOwnAttachments(
  ids: readonly RecordId[],
  book: RowBook,
  isMeant: (deletedAt: string | undefined, ownerDeletedAt: string | undefined) => boolean,
): ReadonlySet<RecordId> {
  const outlines = book.outlines()
  const deletedAt = (id: RecordId): string | undefined => {
    const outline = outlines.get(id)
    return outline === undefined || isTombstone(outline) ? undefined : binOf(outline)?.at
  }
  const owned = attachmentsOf([...outlines.values()], ids).filter((id) => {
    const outline = outlines.get(id)
    return outline?.type === 'attachment' && isMeant(deletedAt(id), deletedAt(outline.ownerId))
  })
  return new Set([...ids, ...owned])
}

/** A record without its pointers to what goes; null when it has none, or cannot be read. */
function detached(
  id: RecordId,
  outline: VaultRecord,
  gone: ReadonlySet<RecordId>,
  book: RowBook,
  stamp: Stamp,
): Step | null {
  if (detach(outline, gone) === outline) return null
  const before = book.stateOf(id)
  if (!before.ok || before.value === null || isTombstone(before.value)) return null
  const content = contentOf(before.value)
  const after = stampEdit(before.value, { ...content, record: detach(content.record, gone) }, stamp)
  return { id, before: before.value, after }
}
