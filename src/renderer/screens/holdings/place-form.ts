import type { RecordId } from '#core/record/field'
import type { Place } from '#core/record/holding'
import { checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** A place as its editor holds it. */
export interface PlaceValues {
  readonly title: string
  readonly placeKind: Place['placeKind']
  readonly note: string
}

/** What the editor of a place starts with. */
export function placeToValues(place: Place | null): PlaceValues {
  return {
    title: place?.title ?? '',
    placeKind: place?.placeKind ?? 'home',
    note: place?.note ?? '',
  }
}

export function checkPlace(values: PlaceValues): Issues {
  return [...checkRequired('title', values.title), ...checkNote('note', values.note)]
}

export function placeEdit(values: PlaceValues, base: Place | null, newId: () => RecordId): RecordEdit {
  const record = withFields<Place>(base ?? { type: 'place', id: newId(), title: '', placeKind: 'home' }, {
    title: values.title.trim(),
    placeKind: values.placeKind,
    note: values.note === '' ? undefined : values.note,
  })
  return recordEdit(record, base)
}
