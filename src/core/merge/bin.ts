import { compareText } from '../order.ts'
import type { FieldSets, Present } from './field-sets.ts'
import { asBinned, type Binned } from './state.ts'

/** The versions that a deletion has to know of: all but those that are deletions themselves. */
export function presentIds({ fields }: FieldSets): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const [field, { present }] of fields) {
    for (const version of present) if (field !== 'bin' || !isDeletion(version)) ids.add(version.id)
  }
  return ids
}

/** Every version of a record, replaced ones too: what a removal for good knew. */
export function knownIds({ fields }: FieldSets): readonly string[] {
  const ids = new Set<string>()
  for (const { present, former } of fields.values()) {
    for (const { id } of present) ids.add(id)
    for (const { id } of former) ids.add(id)
  }
  return [...ids].sort(compareText)
}

/** The versions, not in any deletion's knowledge, because of which a deleted record has to be settled; newest first. */
export function unknownToBin({ fields }: FieldSets): readonly Present[] {
  const deletions = (fields.get('bin')?.present ?? []).flatMap(({ value }) => asBinned(value) ?? [])
  const known = new Set(deletions.flatMap(({ knew }: Binned) => knew))
  const unknown: Present[] = []
  for (const [field, { present }] of fields) {
    for (const version of present) {
      if ((field !== 'bin' || !isDeletion(version)) && !known.has(version.id)) unknown.push(version)
    }
  }
  return unknown.sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id))
}

/**
 * Whether a record was deleted in one copy and changed or brought back in another. A record that nobody deleted, or that
 * was brought back by somebody who knew of its deletion, has no such dispute.
 */
export function hasBinDispute(sets: FieldSets): boolean {
  const deletions = (sets.fields.get('bin')?.present ?? []).filter(isDeletion)
  return deletions.length > 0 && unknownToBin(sets).length > 0
}

function isDeletion({ value }: Present): boolean {
  return asBinned(value) !== null
}
