import type { Edit } from '#contract'
import type { RecordId } from '#core/record/field'
import { checkRequired, type Issues } from './issue.ts'
import { idOrNone, textOrNone } from './record-fields.ts'

/** The choice of a select that writes a new record instead of pointing to one. No id of a record begins like this. */
export const NEW = '+new'

type Put = Edit['put'][number]

/** What a choice comes to: the id to point to, and the record that has to be written first. */
export interface Chosen {
  readonly id: RecordId | undefined
  readonly put: readonly Put[]
}

/**
 * Reads a select that can also write a new record.
 *
 * @param write - Makes the new record from its name.
 */
export function chosen(
  choice: string,
  newName: string,
  newId: () => RecordId,
  write: (id: RecordId, name: string) => Put['record'],
): Chosen {
  if (choice !== NEW) return { id: idOrNone(choice), put: [] }
  const name = textOrNone(newName)
  if (name === undefined) return { id: undefined, put: [] }
  const id = newId()
  return { id, put: [{ record: write(id, name) }] }
}

/** What is chosen to be written anew needs a name, typed into the field `path`. */
export function checkNewName(path: string, choice: string, name: string): Issues {
  return choice === NEW ? checkRequired(path, name) : []
}

/** Whose something is, as a form holds it. */
export interface PersonValues {
  readonly personId: string
  /** The name of a person to be written first, where {@link NEW} is chosen. */
  readonly newPerson: string
}

export function chosenPerson({ personId, newPerson }: PersonValues, newId: () => RecordId): Chosen {
  return chosen(personId, newPerson, newId, (id, name) => ({ type: 'person', id, name }))
}
