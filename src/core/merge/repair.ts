import * as v from 'valibot'
import { record as recordSchema } from '../record/document.ts'
import { contentText } from './content.ts'
import { compareVersions, fieldSetsOf, type FieldSet, type FieldSets, type Present } from './field-sets.ts'
import { foldFields } from './fold.ts'
import { kindOf } from './resolve.ts'
import type { StoredState } from './state.ts'

/** Fields on which the schema of all others depends. */
const SHAPES = ['type', 'medium'] as const

/**
 * Fields of which the newest versions do not fit together (an address became a number in one copy, and was changed as an
 * address in the other), with versions in force that do. Nothing is lost: what is newer, but does not fit, waits to be
 * settled. As a last resort the versions of one whole copy are in force.
 */
export function withValidChoice(sets: FieldSets, states: readonly [StoredState, StoredState]): FieldSets {
  for (const shape of shapesOf(sets)) {
    const fitting = withFittingFields(withInForce(sets, shape))
    if (fitting !== null) return fitting
  }
  const [first, second] = states
  const whole = contentText(first) < contentText(second) ? second : first
  const inForce = new Map<string, string>()
  for (const [field, { present }] of fieldSetsOf(whole).fields)
    if (present[0]) inForce.set(field, present[0].id)
  return withInForce(sets, inForce)
}

/** Every choice of a type and a medium, newest first. */
function shapesOf({ fields }: FieldSets): readonly ReadonlyMap<string, string>[] {
  const [types, media] = SHAPES.map((field) => fields.get(field)?.present ?? [])
  return (types ?? []).flatMap((type) =>
    media === undefined || media.length === 0
      ? [new Map([['type', type.id]])]
      : media.map(
          (medium) =>
            new Map([
              ['type', type.id],
              ['medium', medium.id],
            ]),
        ),
  )
}

/** Goes on to the next version of each field that does not fit, until all do; null when one has no more. */
function withFittingFields(sets: FieldSets): FieldSets | null {
  const tried = new Map<string, number>()
  let current = sets
  for (;;) {
    const folded = foldFields(current, { type: 'person', id: sets.id, name: '' }).record
    const parsed = v.safeParse(recordSchema, folded)
    if (parsed.success) return current
    const field = String(parsed.issues[0].path?.[0]?.key)
    const candidates = (sets.fields.get(field)?.present ?? []).toSorted(compareVersions)
    const next = (tried.get(field) ?? 0) + 1
    const candidate = candidates[next]
    if (candidate === undefined || kindOf(field) !== 'choice' || SHAPES.some((shape) => shape === field))
      return null
    tried.set(field, next)
    current = withInForce(current, new Map([[field, candidate.id]]))
  }
}

function withInForce(sets: FieldSets, inForce: ReadonlyMap<string, string>): FieldSets {
  const fields = new Map<string, FieldSet>(sets.fields)
  for (const [field, id] of inForce) {
    const set = fields.get(field)
    if (set !== undefined) fields.set(field, { ...set, present: inFront(set.present, id) })
  }
  return { ...sets, fields }
}

function inFront(present: readonly Present[], id: string): readonly Present[] {
  const sorted = present.toSorted(compareVersions)
  const chosen = sorted.find((version) => version.id === id)
  return chosen === undefined ? sorted : [chosen, ...sorted.filter((version) => version !== chosen)]
}
