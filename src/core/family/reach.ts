import { lossesOn } from '../graph/derive/losses.ts'
import type { NodeId } from '../graph/graph.ts'
import { MASTER_PASSWORD, nodeOf } from '../graph/nodes.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'

/** The records as the others have them, and what of it they cannot use. */
export interface Left {
  readonly records: readonly VaultRecord[]
  readonly losses: ReadonlySet<NodeId>
  /** Handsets that stay locked, of which the SIM serves in another one, by number. */
  readonly lockedHandsets: ReadonlyMap<RecordId, string>
}

/**
 * What the others can use while somebody cannot act: papers, the telephone at home, the SIM of a mobile number, devices whose
 * code is written down. What was known by heart is gone, with the devices that it opens, the identity documents, and
 * mailboxes of which no account is told.
 *
 * @param told - Records of which the accounts that are not released are gone already.
 * @param all - The same with all accounts: whose a mailbox is follows from the account in which it lives.
 */
export function leftToOthers(
  told: readonly VaultRecord[],
  all: readonly VaultRecord[],
  personId: RecordId | null,
  today: string,
): Left {
  const isTheirs = (owner: RecordId | undefined) => (owner ?? null) === personId
  const lockedTitles = new Map<RecordId, string>()
  for (const item of told)
    if (
      item.type === 'device' &&
      isTheirs(item.personId) &&
      item.unlockKept !== 'written' &&
      item.status === 'kept'
    )
      lockedTitles.set(item.id, item.title)
  const lockedHandsets = new Map<RecordId, string>()
  const records = told.map((item) => {
    if (item.type !== 'contact-point' || item.medium !== 'phone' || item.deviceId === undefined) return item
    const title = lockedTitles.get(item.deviceId)
    if (title === undefined || item.phoneKind !== 'mobile') return item
    lockedHandsets.set(item.id, title)
    const { deviceId: _locked, ...rest } = item
    return rest
  })
  const losses = new Set<NodeId>(lossesOn(told, today)).add(MASTER_PASSWORD)
  for (const id of lockedTitles.keys()) losses.add(nodeOf('device', id))
  const hosts = ownHosts(all, isTheirs)
  for (const item of told) {
    if (item.type === 'account') losses.add(nodeOf('memory', item.id))
    if (item.type === 'paper' && item.paperKind === 'identity-document' && isTheirs(item.personId))
      losses.add(nodeOf('paper', item.id))
    if (item.type === 'contact-point' && isShut(item, hosts, isTheirs)) losses.add(nodeOf('contact', item.id))
  }
  return { records, losses, lockedHandsets }
}

/** Mailboxes that live in an account of the person. */
function ownHosts(
  all: readonly VaultRecord[],
  isTheirs: (owner: RecordId | undefined) => boolean,
): ReadonlySet<RecordId> {
  const own = new Set(
    all.flatMap((item) => (item.type === 'account' && isTheirs(item.personId) ? item.id : [])),
  )
  return new Set(
    all.flatMap((item) =>
      item.type === 'contact-point' &&
      item.medium === 'email' &&
      item.hostAccountId !== undefined &&
      own.has(item.hostAccountId)
        ? item.id
        : [],
    ),
  )
}

/** Whether nobody else reads a mailbox or hears a telephone. One that lives in an account told of goes with that account. */
function isShut(
  contact: ContactPoint,
  hosts: ReadonlySet<RecordId>,
  isTheirs: (owner: RecordId | undefined) => boolean,
): boolean {
  if (contact.medium === 'email') {
    if (contact.hostAccountId !== undefined) return false
    return hosts.has(contact.id) || isTheirs(contact.personId)
  }
  if (contact.phoneKind === 'landline' || contact.phoneKind === 'mobile') return false
  return isTheirs(contact.personId)
}
