import type { RecordId } from '#core/record/field'
import type { CarriedSecret, Paper } from '#core/record/holding'
import { checkNewName, chosen, chosenPerson, type PersonValues } from '../records/choice.ts'
import { checkDay, checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { idOrNone, textOrNone, withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** One secret that stands on the paper. `recordId` is '' for a key of this vault, and until one is chosen. */
export interface CarriedRow {
  /** Names the row: what it holds may stand twice. */
  readonly key: string
  readonly secret: CarriedSecret['secret']
  readonly recordId: string
}

/** A paper as its editor holds it. */
export interface PaperValues extends PersonValues {
  readonly title: string
  readonly paperKind: Paper['paperKind']
  readonly placeId: string
  readonly newPlace: string
  readonly carries: readonly CarriedRow[]
  readonly status: Paper['status']
  readonly endsOn: string
  readonly lastSeenOn: string
  readonly note: string
}

/** The type of record to which a secret on a paper belongs; null for a key of this vault. */
export function ownerTypeOf(secret: CarriedSecret['secret']): 'account' | 'licence' | null {
  switch (secret) {
    case 'password':
    case 'recovery-codes':
      return 'account'
    case 'product-key':
      return 'licence'
    case 'vault-recovery-key':
    case 'vault-password':
      return null
  }
}

/** What the editor of a paper starts with. `newKey` names the rows; `onlyPerson`: whose a new one is taken to be, or ''. */
export function paperToValues(paper: Paper | null, onlyPerson: string, newKey: () => string): PaperValues {
  return {
    title: paper?.title ?? '',
    paperKind: paper?.paperKind ?? 'note',
    personId: paper === null ? onlyPerson : (paper.personId ?? ''),
    newPerson: '',
    placeId: paper?.placeId ?? '',
    newPlace: '',
    carries: (paper?.carries ?? []).map((carried) => ({
      key: newKey(),
      secret: carried.secret,
      recordId: 'recordId' in carried ? carried.recordId : '',
    })),
    status: paper?.status ?? 'kept',
    endsOn: paper?.endsOn ?? '',
    lastSeenOn: paper?.lastSeenOn ?? '',
    note: paper?.note ?? '',
  }
}

export function checkPaper(values: PaperValues): Issues {
  return [
    ...checkRequired('title', values.title),
    ...checkNewName('newPerson', values.personId, values.newPerson),
    ...checkNewName('newPlace', values.placeId, values.newPlace),
    ...values.carries.flatMap(({ key, secret, recordId }) =>
      ownerTypeOf(secret) === null ? [] : checkRequired(key, recordId),
    ),
    ...checkDay('endsOn', values.endsOn),
    ...checkDay('lastSeenOn', values.lastSeenOn),
    ...checkNote('note', values.note),
  ]
}

/** The edit that saves a paper, with the person and place that are written along with it. */
export function paperEdit(values: PaperValues, base: Paper | null, newId: () => RecordId): RecordEdit {
  const person = chosenPerson(values, newId)
  const place = chosen(values.placeId, values.newPlace, newId, (id, title) => ({
    type: 'place',
    id,
    title,
    placeKind: 'home',
  }))
  const record = withFields<Paper>(
    base ?? { type: 'paper', id: newId(), title: '', paperKind: 'note', carries: [], status: 'kept' },
    {
      title: values.title.trim(),
      paperKind: values.paperKind,
      personId: person.id,
      placeId: place.id,
      carries: [...carriedOf(values.carries)],
      status: values.status,
      endsOn: textOrNone(values.endsOn),
      lastSeenOn: textOrNone(values.lastSeenOn),
      note: values.note === '' ? undefined : values.note,
    },
  )
  return recordEdit(record, base, { put: [...person.put, ...place.put] })
}

/** What stands on the paper, each thing once. */
function carriedOf(rows: readonly CarriedRow[]): readonly CarriedSecret[] {
  const seen = new Set<string>()
  return rows.flatMap(({ secret, recordId }): readonly CarriedSecret[] => {
    const name = `${secret} ${recordId}`
    if (seen.has(name)) return []
    seen.add(name)
    if (secret === 'vault-recovery-key' || secret === 'vault-password') return [{ secret }]
    const id = idOrNone(recordId)
    return id === undefined ? [] : [{ secret, recordId: id }]
  })
}
