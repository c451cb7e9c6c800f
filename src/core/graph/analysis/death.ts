import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import type { NodeId } from '../graph.ts'
import { MASTER_PASSWORD, nodeOf } from '../nodes.ts'

/**
 * What the family cannot use any more once somebody has died: what was known by heart, the password of this vault, locked
 * devices, mailboxes and numbers of that person, and their identity documents. Papers, contracts of the home, the spare
 * key and everything of other people are left.
 *
 * @param personId - `null`: whoever the records without a person belong to, which is everybody where no person is recorded.
 */
export function lossesByDeath(records: readonly VaultRecord[], personId: RecordId | null): readonly NodeId[] {
  const isTheirs = (owner: RecordId | undefined) => (owner ?? null) === personId
  const losses: NodeId[] = [MASTER_PASSWORD]
  for (const item of records) {
    switch (item.type) {
      case 'account':
        if (isTheirs(item.personId)) losses.push(nodeOf('memory', item.id))
        break
      case 'device':
        if (isTheirs(item.personId)) losses.push(nodeOf('device', item.id))
        break
      case 'contact-point':
        // A mailbox that lives in a recorded account goes and stays with that account.
        if (isTheirs(item.personId) && !(item.medium === 'email' && item.hostAccountId !== undefined))
          losses.push(nodeOf('contact', item.id))
        break
      case 'paper':
        if (isTheirs(item.personId) && item.paperKind === 'identity-document')
          losses.push(nodeOf('paper', item.id))
        break
      case 'tie':
      case 'licence':
      case 'person':
      case 'place':
      case 'settings':
      case 'correction':
      case 'plan':
      case 'visit':
      case 'attachment':
        break
    }
  }
  return losses
}
