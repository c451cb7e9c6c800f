import type { RecordId } from '#core/record/field'
import type { Device } from '#core/record/holding'
import { checkNewName, chosenPerson, type PersonValues } from '../records/choice.ts'
import { checkNote, checkRequired, type Issues } from '../records/issue.ts'
import { idOrNone, withFields } from '../records/record-fields.ts'
import { recordEdit, type RecordEdit } from './record-edit.ts'

/** A device as its editor holds it. */
export interface DeviceValues extends PersonValues {
  readonly title: string
  readonly deviceKind: Device['deviceKind']
  readonly status: Device['status']
  readonly placeId: string
  readonly unlockKept: NonNullable<Device['unlockKept']> | ''
  readonly diskKeyKept: NonNullable<Device['diskKeyKept']> | ''
  readonly diskKeyAccountId: string
  readonly note: string
}

/** What the editor of a device starts with. `onlyPerson`: whose a new one is taken to be, or ''. */
export function deviceToValues(device: Device | null, onlyPerson: string): DeviceValues {
  return {
    title: device?.title ?? '',
    deviceKind: device?.deviceKind ?? 'phone',
    personId: device === null ? onlyPerson : (device.personId ?? ''),
    newPerson: '',
    status: device?.status ?? 'kept',
    placeId: device?.placeId ?? '',
    unlockKept: device?.unlockKept ?? '',
    diskKeyKept: device?.diskKeyKept ?? '',
    diskKeyAccountId: device?.diskKeyAccountId ?? '',
    note: device?.note ?? '',
  }
}

export function checkDevice(values: DeviceValues): Issues {
  return [
    ...checkRequired('title', values.title),
    ...checkNewName('newPerson', values.personId, values.newPerson),
    ...checkNote('note', values.note),
  ]
}

export function deviceEdit(values: DeviceValues, base: Device | null, newId: () => RecordId): RecordEdit {
  const person = chosenPerson(values, newId)
  const record = withFields<Device>(
    base ?? { type: 'device', id: newId(), title: '', deviceKind: 'phone', status: 'kept' },
    {
      title: values.title.trim(),
      deviceKind: values.deviceKind,
      personId: person.id,
      status: values.status,
      placeId: idOrNone(values.placeId),
      unlockKept: values.unlockKept === '' ? undefined : values.unlockKept,
      diskKeyKept: values.diskKeyKept === '' ? undefined : values.diskKeyKept,
      diskKeyAccountId: values.diskKeyKept === 'in-account' ? idOrNone(values.diskKeyAccountId) : undefined,
      note: values.note === '' ? undefined : values.note,
    },
  )
  return recordEdit(record, base, { put: person.put })
}
