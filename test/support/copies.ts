import { fc } from '@fast-check/vitest'
import type { VaultRecord } from '#core/record/document'
import { mergeStates } from '#core/merge/merge-states'
import { moveToBin, stampEdit } from '#core/merge/stamp'
import { isBinned, type Stamp, type StoredState } from '#core/merge/state'
import { contentOf, publicRecord, withField, type Content } from '#core/merge/stored-content'
import { account } from './records.ts'

/** What happens to one record in one of several copies of a vault. `minute`: by that copy's clock, right or wrong. */
export type CopyStep =
  | {
      readonly kind: 'set'
      readonly copy: number
      readonly minute: number
      readonly field: string
      readonly value: unknown
    }
  | { readonly kind: 'delete' | 'restore'; readonly copy: number; readonly minute: number }
  | { readonly kind: 'take-in'; readonly copy: number; readonly from: number }

const COPIES = 3

const anyCopy = fc.nat({ max: COPIES - 1 })
/** Few minutes, so that changes of the same instant and clocks that go wrong are common. */
const anyMinute = fc.nat({ max: 5 })
const anyText = fc.constantFrom('a', 'b', 'c', undefined)
const anyField = fc.oneof(
  fc.tuple(fc.constantFrom('label', 'note', 'secrets.password', 'secrets.hiddenNote'), anyText),
  fc.tuple(fc.constant('state'), fc.constantFrom('in-use', 'closed')),
  fc.tuple(fc.constant('tags'), fc.option(fc.subarray(['x', 'y', 'z']), { nil: undefined })),
  fc.tuple(fc.constant('lastConfirmedOn'), fc.constantFrom('2026-01-01', '2026-02-02', undefined)),
)

export const anyCopyStep: fc.Arbitrary<CopyStep> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(anyCopy, anyMinute, anyField)
      .map(([copy, minute, [field, value]]) => ({ kind: 'set' as const, copy, minute, field, value })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'restore' as const),
      copy: anyCopy,
      minute: anyMinute,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('take-in' as const), copy: anyCopy, from: anyCopy }),
  },
)

/** Draws ids that are unique in one test, in an order that has nothing to do with time. */
export function counting(): () => string {
  let count = 0
  return () => ((++count * 0x9e3779b1) >>> 0).toString(16).padStart(16, '0')
}

export function stampAt(minute: number, newId: () => string): Stamp {
  return { at: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(), newId }
}

/** The record from which all copies descend. */
export function ancestor(newId: () => string): StoredState {
  const content = { record: account('shop', { label: 'first' }), secrets: { password: 'first' } }
  return stampEdit(null, content, stampAt(0, newId))
}

/** An edit of one field, as a window makes it: of what the person sees. */
export function setField(state: StoredState, field: string, value: unknown, stamp: Stamp): StoredState {
  return stampEdit(state, withField(seenContent(state), field, value), stamp)
}

/** The copies after the steps. */
export function copiesAfter(
  start: StoredState,
  steps: readonly CopyStep[],
  newId: () => string,
): readonly StoredState[] {
  const copies = Array.from({ length: COPIES }, () => start)
  for (const step of steps) {
    const state = copies[step.copy]
    if (state === undefined) throw new Error('no such copy')
    copies[step.copy] = afterStep(state, step, copies, newId)
  }
  return copies
}

function afterStep(
  state: StoredState,
  step: CopyStep,
  copies: readonly StoredState[],
  newId: () => string,
): StoredState {
  switch (step.kind) {
    case 'set':
      return isBinned(state.record)
        ? state
        : setField(state, step.field, step.value, stampAt(step.minute, newId))
    case 'delete':
      return isBinned(state.record) ? state : moveToBin(state, stampAt(step.minute, newId))
    case 'restore':
      return isBinned(state.record)
        ? stampEdit(state, seenContent(state), stampAt(step.minute, newId))
        : state
    case 'take-in':
      return mergeStates(state, copies[step.from] ?? state)
  }
}

function seenContent(state: StoredState): Content {
  return { ...contentOf(state), record: publicRecord(state.record) }
}

/** The record without its dates, for comparing what a person sees. */
export function seen(record: VaultRecord): object {
  const { createdAt, updatedAt, ...rest } = publicRecord(record)
  return rest
}
