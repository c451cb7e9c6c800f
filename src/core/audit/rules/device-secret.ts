import type { Account } from '../../record/account.ts'
import type { Device } from '../../record/holding.ts'
import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Codes arrive on a device, and nobody has written down how it is unlocked; or the key to its disk is kept only in an account
 * that is signed in to from there.
 */
export const deviceSecret = defineRule({
  id: 'device-secret',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    const { index } = analysis
    const usersByDevice = new Map<RecordId, Set<RecordId>>()
    for (const { account } of analysis.accounts.values()) {
      for (const id of devicesOf(account, index))
        usersByDevice.set(id, (usersByDevice.get(id) ?? new Set()).add(account.id))
    }
    for (const device of index.devices) {
      if (device.status !== 'kept' || !LOCKED.includes(device.deviceKind)) continue
      const users = [...(usersByDevice.get(device.id) ?? [])].sort()
      const nextStep = step('record-device', device.id)
      if (device.diskKeyKept === 'in-account') {
        yield {
          subject: device.id,
          evidence: [],
          involves: users,
          severity: 'warning',
          variant: 'lost',
          nextStep,
        }
      } else if (device.unlockKept === undefined && users.length > 0) {
        yield { subject: device.id, evidence: [], involves: users, nextStep }
      }
    }
  },
})

const LOCKED: readonly Device['deviceKind'][] = ['phone', 'tablet', 'computer']

/** The devices on which codes of the account arrive: as a factor, or by the number in them. */
function devicesOf({ factors, contacts }: Account, { contactById }: RecordIndex): readonly RecordId[] {
  return [
    ...factors.flatMap(({ deviceId }) => deviceId ?? []),
    ...contacts.flatMap(({ contactPointId }) => {
      const contact = contactById.get(contactPointId)
      return contact?.medium === 'phone' ? (contact.deviceId ?? []) : []
    }),
  ]
}
