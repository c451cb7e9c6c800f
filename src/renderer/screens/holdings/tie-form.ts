import type { Edit } from '#contract'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import type { Tie } from '#core/record/tie'
import { checkNewName, chosenPerson, type PersonValues } from '../records/choice.ts'
import { checkDay, checkLine, checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { textOrNone, withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** A contract as its editor holds it, with the addresses and numbers that end with it. */
export interface TieValues extends PersonValues {
  readonly title: string
  readonly tieKind: Tie['tieKind']
  readonly operator: string
  readonly contractNumber: string
  readonly startedOn: string
  readonly endsOn: string
  readonly status: Tie['status']
  readonly contactIds: readonly string[]
  readonly note: string
}

/** What the editor of a contract starts with. `onlyPerson`: whose a new one is taken to be, or ''. */
export function tieToValues(tie: Tie | null, index: RecordIndex, onlyPerson: string): TieValues {
  return {
    title: tie?.title ?? '',
    tieKind: tie?.tieKind ?? 'provider',
    operator: tie?.operator ?? '',
    personId: tie === null ? onlyPerson : (tie.personId ?? ''),
    newPerson: '',
    contractNumber: tie?.contractNumber ?? '',
    startedOn: tie?.startedOn ?? '',
    endsOn: tie?.endsOn ?? '',
    status: tie?.status ?? 'active',
    contactIds:
      tie === null
        ? []
        : index.contacts.filter((contact) => contact.tieId === tie.id).map((contact) => contact.id),
    note: tie?.note ?? '',
  }
}

export function checkTie(values: TieValues): Issues {
  return [
    ...checkRequired('title', values.title),
    ...checkLine('operator', values.operator),
    ...checkNewName('newPerson', values.personId, values.newPerson),
    ...checkLine('contractNumber', values.contractNumber),
    ...checkDay('startedOn', values.startedOn),
    ...checkDay('endsOn', values.endsOn),
    ...checkNote('note', values.note),
  ]
}

/** The edit that saves a contract, and hangs the contact points on it that were chosen. */
export function tieEdit(
  values: TieValues,
  base: Tie | null,
  index: RecordIndex,
  newId: () => RecordId,
): RecordEdit {
  const person = chosenPerson(values, newId)
  const record = withFields<Tie>(
    base ?? { type: 'tie', id: newId(), title: '', tieKind: 'provider', status: 'active' },
    {
      title: values.title.trim(),
      tieKind: values.tieKind,
      operator: textOrNone(values.operator),
      personId: person.id,
      contractNumber: textOrNone(values.contractNumber),
      startedOn: textOrNone(values.startedOn),
      endsOn: textOrNone(values.endsOn),
      status: values.status,
      note: values.note === '' ? undefined : values.note,
    },
  )
  const { id, edit } = recordEdit(record, base, { put: person.put })
  return { id, edit: { ...edit, put: [...edit.put, ...rehung(id, values.contactIds, index)] } }
}

/** The contact points that now end with the contract, and those that no longer do. */
function rehung(tieId: RecordId, contactIds: readonly string[], index: RecordIndex): Edit['put'] {
  return index.contacts.flatMap((contact) => {
    const wanted = contactIds.includes(contact.id)
    if (wanted === (contact.tieId === tieId)) return []
    return [{ record: withFields<ContactPoint>(contact, { tieId: wanted ? tieId : undefined }) }]
  })
}
