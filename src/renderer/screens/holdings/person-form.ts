import type { RecordId } from '#core/record/field'
import type { Person } from '#core/record/person'
import { checkDay, checkLine, checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { textOrNone, withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** Somebody who may act for the person. `position`: where it stands in the record; null for a new one. */
export interface HelperRow {
  readonly key: string
  readonly position: number | null
  readonly name: string
  readonly agreed: string
  readonly on: string
  readonly until: string
}

/** A person as the editor holds one. */
export interface PersonFormValues {
  readonly name: string
  readonly reading: string
  readonly romaji: string
  readonly birthDate: string
  readonly postalCode: string
  readonly helpers: readonly HelperRow[]
  readonly note: string
}

/** What the editor of a person starts with. `newKey` names the rows. */
export function personToValues(person: Person | null, newKey: () => string): PersonFormValues {
  return {
    name: person?.name ?? '',
    reading: person?.reading ?? '',
    romaji: person?.romaji ?? '',
    birthDate: person?.birthDate ?? '',
    postalCode: person?.postalCode ?? '',
    helpers: (person?.helpers ?? []).map(({ name, agreed, on, until }, position) => ({
      key: newKey(),
      position,
      name,
      agreed: agreed ?? '',
      on: on ?? '',
      until: until ?? '',
    })),
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
    ...values.helpers.flatMap(({ key, name, agreed, on, until }) => [
      ...checkRequired(`${key}.name`, name),
      ...checkLine(`${key}.agreed`, agreed),
      ...checkDay(`${key}.on`, on),
      ...checkDay(`${key}.until`, until),
    ]),
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
    helpers: helpersOf(values, base),
    note: values.note === '' ? undefined : values.note,
  })
  return recordEdit(record, base)
}

function helpersOf({ helpers }: PersonFormValues, base: Person | null): Person['helpers'] {
  if (helpers.length === 0) return undefined
  return helpers.map(({ position, name, agreed, on, until }) => {
    const stored = position === null ? undefined : base?.helpers?.[position]
    return withFields<NonNullable<Person['helpers']>[number]>(stored ?? { name: '' }, {
      name: name.trim(),
      agreed: textOrNone(agreed),
      on: textOrNone(on),
      until: textOrNone(until),
    })
  })
}
