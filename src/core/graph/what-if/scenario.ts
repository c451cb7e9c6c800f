import type { VaultRecord } from '../../record/document.ts'
import { coldLosses, idleClosures, lossesOn } from '../derive/losses.ts'
import type { NodeId } from '../graph.ts'
import type { Losses } from '../solver/solve.ts'
import { once } from './once.ts'

/** Losses to try out. Nothing is changed by trying. */
export interface Scenario {
  /** Holdings, ties, places … that are gone. */
  readonly losses: readonly NodeId[]
  /**
   * A day (YYYY-MM-DD): every contract ended by then is gone, every account idle past its service's limit
   * closed, and every slow way that was begun on the first day and takes no longer has come through.
   */
  readonly date?: string
  /** This vault and everything known by heart are gone. */
  readonly cold?: boolean
}

/** Everything that is gone in a scenario that starts on a day: what is gone that day, and the scenario's own losses. */
export function lossesIn(records: readonly VaultRecord[], scenario: Scenario, today: string): Losses {
  return new Set([...lossesOn(records, today), ...prepareLosses(records, today)(scenario)])
}

/** What scenarios take, besides what is gone already. The days that all of them ask for are worked out once. */
export function prepareLosses(
  records: readonly VaultRecord[],
  today: string,
): (scenario: Scenario) => Losses {
  const closures = once(() => idleClosures(records, today))
  return ({ losses: own, date, cold }) => {
    const losses = new Set(own)
    if (date !== undefined) {
      for (const node of lossesOn(records, date)) losses.add(node)
      for (const { node, closesOn } of closures()) if (closesOn <= date) losses.add(node)
    }
    if (cold === true) for (const node of coldLosses(records)) losses.add(node)
    return losses
  }
}
