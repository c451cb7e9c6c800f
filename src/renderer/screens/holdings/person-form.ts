import type { RecordId } from '#core/record/field'
import type { Person } from '#core/record/person'
import { checkDay, checkLine, checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { textOrNone, withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** A person as the editor holds one. */
export interface PersonFormValues {
  readonly name: string
  readonly reading: string
  readonly romaji: string
  readonly birthDate: string
  readonly postalCode: string
  readonly note: string
}

/** What the editor of a person starts with. */
export function personToValues(person: Person | null): PersonFormValues {
  return {
    name: person?.name ?? '',
    reading: person?.reading ?? '',
    romaji: person?.romaji ?? '',
    birthDate: person?.birthDate ?? '',
    postalCode: person?.postalCode ?? '',
    note: person?.note ?? '',
  }
}

export function checkPerson(values: PersonFormValues): Issues {
  return [
    ...checkRequired('name', values.name),
    ...checkLine('reading', values.reading),
    ...checkLine('romaji', values.romaji),
    ...checkDay('birthDate', values.birthDate),
    ...checkLine('postalCode', values.postalCode),
    ...checkNote('note', values.note),
  ]
}

export function personEdit(values: PersonFormValues, base: Person | null, newId: () => RecordId): RecordEdit {
  const record = withFields<Person>(base ?? { type: 'person', id: newId(), name: '' }, {
    name: values.name.trim(),
    reading: textOrNone(values.reading),
    romaji: textOrNone(values.romaji),
    birthDate: textOrNone(values.birthDate),
    postalCode: textOrNone(values.postalCode),
    note: values.note === '' ? undefined : values.note,
  })
  return recordEdit(record, base)
}
