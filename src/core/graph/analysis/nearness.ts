import type { RecordId } from '../../record/field.ts'
import { ownSecrets } from '../derive/losses.ts'
import { nodeOf } from '../nodes.ts'
import type { NodeFamilies, Sets } from '../solver/families.ts'

/** How near an account is to being locked out. */
export interface Nearness {
  /** Size of the smallest loss that locks out; 0 lost already, null more than three. */
  readonly resilience: number | null
  /** The same once the account's own secrets are gone: how far a forgotten password is from a dead end. */
  readonly coldResilience: number | null
  /** The minimal losses that lock out, up to three things each. */
  readonly lockout: Sets
  /** The same once the account's own secrets are gone. */
  readonly coldLockout: Sets
}

/** Reads an account's nearness off the lockout sets of a vault. */
export function nearnessOf(accountId: RecordId, families: NodeFamilies): Nearness {
  const node = nodeOf('account', accountId)
  const now = nearestLoss(families.of(node))
  const cold = nearestLoss(families.without(node, ownSecrets(accountId)))
  return {
    resilience: now.resilience,
    coldResilience: cold.resilience,
    lockout: now.sets,
    coldLockout: cold.sets,
  }
}

/** How many losses it takes, and which; none where it is lost already, and the sets are those of more than nothing. */
function nearestLoss(sets: Sets) {
  const size = sets[0]?.length ?? null // the smallest set stands first
  return { resilience: size, sets: size === 0 ? [] : sets }
}
