import { compareText } from '../order.ts'
import type { RecordSecrets } from '../record/stored-secrets.ts'
import { hasBinDispute, knownIds, presentIds } from './bin.ts'
import { withinBounds } from './bounds.ts'
import { isSameContent } from './content.ts'
import { factFor, factIn, fieldSetsOf, valuesOf, type FieldSet, type FieldSets } from './field-sets.ts'
import { foldFields, shownValue } from './fold.ts'
import { keepsFormerValues } from './resolve.ts'
import {
  asBinned,
  isTombstone,
  type Binned,
  type Stamp,
  type StoredState,
  type Tombstone,
  type Version,
} from './state.ts'
import { contentOf, withField, type Content } from './stored-content.ts'

/**
 * A record after an edit: each field that says something else gets a new version, and what it said before joins the
 * former values. Every version of a changed field is replaced, also those that waited to be settled. A record of which
 * `after` does not say that it is in the bin is not in it.
 */
export function stampEdit(before: StoredState | Tombstone | null, after: Content, stamp: Stamp): StoredState {
  return replaceFields(before, after, stamp, (value, shown) => !isSameContent(value, shown))
}

/** As {@link stampEdit}; `isReplaced` says for which fields a new version replaces all that are there. */
export function replaceFields(
  before: StoredState | Tombstone | null,
  after: Content,
  { at, newId }: Stamp,
  isReplaced: (value: unknown, shown: unknown, field: string) => boolean,
): StoredState {
  const version: Version = { id: newId(), at }
  const values = valuesOf(after.record, after.secrets)
  const sets =
    before === null ? null : isTombstone(before) ? setsOfTombstone(before, version) : fieldSetsOf(before)
  const fields = new Map<string, FieldSet>(sets?.fields)
  const { record } = after
  const isKnownToBin = sets !== null && !hasBinDispute(sets)
  for (const field of new Set([...fields.keys(), ...values.keys()])) {
    const set = fields.get(field) ?? { present: [], former: [] }
    const value = values.get(field)
    const said = factIn(record, field)
    fields.set(
      field,
      isReplaced(value, shownValue(field, set), field)
        ? {
            present: [{ ...version, value, fact: factFor(field, value, said) }],
            former: [...set.former, ...replaced(field, set, at, after.secrets)],
          }
        : withFact(set, said),
    )
  }
  if (isKnownToBin) letBinKnow(fields, version)
  const createdAt = sets?.createdAt ?? record.createdAt
  const common = sets?.common ?? version
  return foldFields(withinBounds({ id: record.id, createdAt, updatedAt: at, common, fields }), record)
}

/** A change of a record in the bin, by somebody who sees that it is there, does not take it out again. */
function letBinKnow(fields: Map<string, FieldSet>, version: Version): void {
  const set = fields.get('bin')
  const bin = asBinned(set?.present[0]?.value)
  if (set === undefined || bin === null || set.present[0]?.id === version.id) return
  if (![...fields.values()].some(({ present }) => present[0]?.id === version.id)) return
  const value: Binned = { ...bin, knew: [...bin.knew, version.id].sort(compareText) }
  fields.set('bin', {
    present: [{ ...version, value, fact: undefined }],
    former: [...set.former, ...replaced('bin', set, version.at, null)],
  })
}

/** Moves a record to the bin. */
export function moveToBin(before: StoredState, stamp: Stamp): StoredState {
  const bin: Binned = { at: stamp.at, knew: [...presentIds(fieldSetsOf(before))].sort(compareText) }
  return stampEdit(before, withField(contentOf(before), 'bin', bin), stamp)
}

/** What is left of a record that is removed for good. */
export function purge(before: StoredState, at: string): Tombstone {
  return { type: 'purged', id: before.record.id, at, knew: knownIds(fieldSetsOf(before)) }
}

/** The version by which a removal for good counts as a deletion, where the record comes back. */
export function versionOfPurge({ at }: Tombstone): Version {
  return { id: `p@${at}`, at }
}

/** A record that is made anew in the place of one that was removed: whoever makes it knows of the removal. */
function setsOfTombstone(gone: Tombstone, common: Version): FieldSets {
  const removal = { ...versionOfPurge(gone), until: common.at, value: undefined }
  const fields = new Map([['bin', { present: [], former: [removal] }]])
  return { id: gone.id, createdAt: undefined, updatedAt: undefined, common, fields }
}

function replaced(field: string, { present }: FieldSet, until: string, secrets: RecordSecrets | null) {
  return present.map(({ id, at, value }) => {
    const isKept =
      keepsFormerValues(field) && !(field === 'secrets.password' && isFormerPassword(value, secrets))
    return { id, at, until, value: isKept ? value : undefined }
  })
}

/** A replaced password joins the former passwords, where the person sees it; once is enough. */
function isFormerPassword(value: unknown, secrets: RecordSecrets | null): boolean {
  return secrets?.formerPasswords?.some((former) => former.value === value) === true
}

function withFact(set: FieldSet, fact: FieldSet['present'][number]['fact']): FieldSet {
  const [winner, ...others] = set.present
  if (winner === undefined || fact === undefined) return set
  return { ...set, present: [{ ...winner, fact }, ...others] }
}
