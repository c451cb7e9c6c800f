import { isSameContent } from '#core/merge/content'
import { factIn, valuesOf } from '#core/merge/field-sets'
import { moveToBin, purge, stampEdit } from '#core/merge/stamp'
import { isBinned, isTombstone, type Stamp, type StoredState } from '#core/merge/state'
import { contentOf, withField, type Content } from '#core/merge/stored-content'
import type { RowState, Step } from './row-book.ts'

/**
 * A record with what one edit did to it taken back, or done again: a change like any other, with a version of its own, so
 * that other copies see it. What was changed since and is no part of the edit stays.
 *
 * @param current - As it stands; null when it has no row.
 */
export function turned(
  current: RowState | null,
  { before, after }: Step,
  to: 'before' | 'after',
  stamp: Stamp,
): RowState {
  const [from, target] = to === 'before' ? [after, before] : [before, after]
  if (target === null || isTombstone(target)) {
    if (current === null || isTombstone(current)) return current ?? purge(recordOf(from), stamp.at)
    // What an edit added goes to the bin; only what another copy removed for good is removed for good again.
    return target === null || to === 'before' ? moveToBin(current, stamp) : purge(current, stamp.at)
  }
  return withDifference(current, from, target, stamp)
}

function withDifference(
  current: RowState | null,
  from: RowState | null,
  target: StoredState,
  stamp: Stamp,
): StoredState {
  const id = stamp.newId()
  const once: Stamp = { at: stamp.at, newId: () => id }
  const wasBinned = from !== null && !isTombstone(from) && isBinned(from.record)
  const becomesBinned = isBinned(target.record) && !wasBinned
  const content = contentWith(current, from, target)
  const isMoved = becomesBinned || wasBinned || from === null || isTombstone(from)
  const stamped = stampEdit(current, isMoved ? withField(content, 'bin', undefined) : content, once)
  return isBinned(target.record) && isMoved ? moveToBin(stamped, once) : stamped
}

/** What the record says now, but for the fields in which the two states differ. */
function contentWith(current: RowState | null, from: RowState | null, target: StoredState): Content {
  if (current === null || isTombstone(current)) return contentOf(target)
  const fromValues = from === null || isTombstone(from) ? new Map() : valuesOf(from.record, from.secrets)
  const values = valuesOf(target.record, target.secrets)
  let content = contentOf(current)
  for (const field of new Set([...fromValues.keys(), ...values.keys()] as readonly string[])) {
    const value = values.get(field)
    if (field === 'bin' || isSameContent(fromValues.get(field), value)) continue
    content = withField(content, field, value, factIn(target.record, field))
  }
  return content
}

function recordOf(state: RowState | null): StoredState {
  if (state === null || isTombstone(state)) throw new Error('an edit changed a record')
  return state
}
