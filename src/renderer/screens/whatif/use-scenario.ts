import { useDeferredValue, useMemo } from 'react'
import type { AccountAnalysis, Analysis } from '#core/graph/analysis/analysis'
import { prepareDrill, type WhatIfChange, type WhatIfResult } from '#core/graph/what-if/drill'
import type { NodeId } from '#core/graph/graph'
import { markOf, type Mark } from '#core/graph/analysis/mark'
import { nearnessOf, type Nearness } from '#core/graph/analysis/nearness'
import { nodeOf } from '#core/graph/nodes'
import type { Scenario } from '#core/graph/what-if/scenario'
import { statesOf, type Losses } from '#core/graph/solver/solve'
import { compareStates, isReachable, type State } from '#core/graph/state'
import type { RecordId } from '#core/record/field'
import { useApp, useToday } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { MEMORY } from './map/map-rows.ts'

/**
 * What becomes of an account. `falls`: the scenario takes the last way. `dead`: there was none before either. `weaker`:
 * it can be reached, but by fewer ways or not at once.
 */
type Fate = 'same' | 'weaker' | 'falls' | 'dead'

/** What the map and the table say of an account. */
export interface Outlook {
  readonly account: AccountAnalysis['account']
  readonly before: AccountAnalysis
  readonly stateAfter: State
  readonly fate: Fate
  /** The mark in the scenario. */
  readonly mark: Mark
  /** Fewest losses that leave no way back once the password is forgotten; null: four or more. */
  readonly lossesBefore: number | null
  readonly lossesAfter: number | null
  readonly change: WhatIfChange | null
}

/** How a source of ways stands: at hand, taken by the scenario, or gone before. */
export type SourceFate = 'here' | 'lost' | 'gone'

/** A scenario run against the records: computed once per scenario, whoever asks. */
export interface ScenarioFacts {
  readonly isTrying: boolean
  readonly result: WhatIfResult
  readonly before: Analysis
  /** Accounts that the scenario leaves with nothing but their password: once it is forgotten, they are lost. */
  readonly passwordOnly: readonly Outlook[]
  readonly outlookOf: (accountId: RecordId) => Outlook | null
  readonly sourceFate: (source: NodeId) => SourceFate
}

/** Runs the scenario of the what-if screen. The switches answer at once; the facts follow as soon as they are known. */
export function useScenario(): ScenarioFacts {
  const before = useAnalysis()
  const today = useToday()
  const records = useApp((state) => state.records)
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  const drill = useMemo(() => prepareDrill(records, today), [records, today])
  return useMemo(
    () => factsOf(before, drill.run(scenario), drill.lossesOf(scenario), isAnything(scenario)),
    [before, drill, scenario],
  )
}

/** Whether a scenario tries anything. */
function isAnything({ losses, cold, date }: Scenario): boolean {
  return losses.length > 0 || cold === true || date !== undefined
}

function factsOf(before: Analysis, result: WhatIfResult, more: Losses, isTrying: boolean): ScenarioFacts {
  const changeById = new Map(result.changes.map((change) => [change.record.id, change]))
  const families = more.size === 0 ? before.lockouts : before.lockouts.losing([...more])
  const outlooks = new Map(
    Array.from(before.accounts, ([id, then]) => [
      id,
      outlook(then, nearnessOf(id, families), changeById.get(id) ?? null),
    ]),
  )
  const losses = new Set([...before.losses, ...more])
  const statesAfter = more.size === 0 ? before.states : statesOf(before.graph, losses)
  const fateOf = (source: NodeId): SourceFate => {
    if (!isReachable(before.states.get(source) ?? 'lost')) return 'gone'
    return isReachable(statesAfter.get(source) ?? 'lost') ? 'here' : 'lost'
  }
  return {
    isTrying,
    result,
    before,
    passwordOnly: [...outlooks.values()].filter(
      ({ fate, before, mark }) => fate === 'weaker' && mark === 'lost' && before.mark !== 'lost',
    ),
    outlookOf: (id) => outlooks.get(id) ?? null,
    sourceFate: (source) => (source === MEMORY ? memoryFate(before, losses) : fateOf(source)),
  }
}

function outlook(before: AccountAnalysis, after: Nearness, change: WhatIfChange | null): Outlook {
  const stateAfter = change?.after ?? before.state
  const lossesBefore = fewestLosses(before)
  const lossesAfter = fewestLosses(after)
  return {
    account: before.account,
    before,
    stateAfter,
    fate: fate(before.state, stateAfter, (lossesAfter ?? MANY) < (lossesBefore ?? MANY)),
    mark: markOf(after.resilience, after.coldResilience, before.gaps),
    lossesBefore,
    lossesAfter,
    change,
  }
}

/** More than are looked for. */
const MANY = 4

function fate(before: State, after: State, isNearer: boolean): Fate {
  if (!isReachable(before)) return 'dead'
  if (!isReachable(after)) return 'falls'
  return isNearer || compareStates(after, before) < 0 ? 'weaker' : 'same'
}

function fewestLosses({ resilience, coldResilience }: Nearness): number | null {
  if (resilience === null) return coldResilience
  return coldResilience === null ? resilience : Math.min(resilience, coldResilience)
}

/** The memory stands for many passwords: it is gone once all of them are. */
function memoryFate({ accounts, losses }: Analysis, after: Losses): SourceFate {
  const memories = Array.from(accounts.values()).flatMap(({ account }) =>
    account.passwordInMemory === true ? [nodeOf('memory', account.id)] : [],
  )
  const isGone = (gone: Losses) => memories.length > 0 && memories.every((node) => gone.has(node))
  if (isGone(losses)) return 'gone'
  return isGone(after) ? 'lost' : 'here'
}
