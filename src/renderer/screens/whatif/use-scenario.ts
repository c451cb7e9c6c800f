import { useDeferredValue, useMemo } from 'react'
import { analyse, type AccountAnalysis, type Analysis } from '#core/graph/analysis'
import type { NodeId } from '#core/graph/graph'
import type { Mark } from '#core/graph/mark'
import { nodeOf } from '#core/graph/nodes'
import type { Losses } from '#core/graph/solve'
import { isReachable, type State } from '#core/graph/state'
import { lossesIn, whatIf, type Scenario, type WhatIfChange, type WhatIfResult } from '#core/graph/what-if'
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
  /** Everything that is gone in the scenario. */
  readonly losses: Losses
  readonly before: Analysis
  /** Accounts that the scenario leaves with nothing but their password: once it is forgotten, they are lost. */
  readonly passwordOnly: readonly Outlook[]
  readonly outlookOf: (accountId: RecordId) => Outlook | null
  readonly sourceFate: (source: NodeId) => SourceFate
  /** The scenario that these facts are about; while a newer one is being run, not the one on the switches. */
  readonly scenario: Scenario
}

/** Runs the scenario of the what-if screen. The switches answer at once; the facts follow as soon as they are known. */
export function useScenario(): ScenarioFacts {
  const before = useAnalysis()
  const today = useToday()
  const records = useApp((state) => state.records)
  const scenario = useDeferredValue(useApp((state) => state.scenario))
  return useMemo(() => {
    const isTrying = isAnything(scenario)
    const losses = isTrying ? lossesIn(records, scenario, today) : before.losses
    const after = isTrying ? analyse(records, today, losses) : before
    return factsOf(before, after, whatIf(records, scenario, today), scenario)
  }, [before, records, scenario, today])
}

/** Whether a scenario tries anything. */
function isAnything({ losses, cold, date }: Scenario): boolean {
  return losses.length > 0 || cold === true || date !== undefined
}

function factsOf(before: Analysis, after: Analysis, result: WhatIfResult, scenario: Scenario): ScenarioFacts {
  const changeById = new Map(result.changes.map((change) => [change.record.id, change]))
  const outlooks = new Map(
    [...before.accounts].map(([id, then]) => [
      id,
      outlook(then, after.accounts.get(id) ?? then, changeById.get(id) ?? null),
    ]),
  )
  const fateOf = (source: NodeId): SourceFate => {
    const isHere = ({ states }: Analysis) => isReachable(states.get(source) ?? 'lost')
    if (!isHere(before)) return 'gone'
    return isHere(after) ? 'here' : 'lost'
  }
  return {
    isTrying: isAnything(scenario),
    result,
    losses: after.losses,
    before,
    scenario,
    passwordOnly: [...outlooks.values()].filter(
      ({ fate, before, mark }) => fate === 'weaker' && mark === 'lost' && before.mark !== 'lost',
    ),
    outlookOf: (id) => outlooks.get(id) ?? null,
    sourceFate: (source) =>
      source === MEMORY ? memoryFate(before.losses, after.losses, before) : fateOf(source),
  }
}

function outlook(then: AccountAnalysis, now: AccountAnalysis, change: WhatIfChange | null): Outlook {
  const lossesBefore = fewestLosses(then)
  const lossesAfter = fewestLosses(now)
  return {
    account: then.account,
    before: then,
    stateAfter: now.state,
    fate: fate(then, now),
    mark: now.mark,
    lossesBefore,
    lossesAfter,
    change,
  }
}

function fate(then: AccountAnalysis, now: AccountAnalysis): Fate {
  if (!isReachable(then.state)) return 'dead'
  if (!isReachable(now.state)) return 'falls'
  const four = 4
  const isFewer = (fewestLosses(now) ?? four) < (fewestLosses(then) ?? four)
  return isFewer || then.state !== now.state ? 'weaker' : 'same'
}

function fewestLosses({ resilience, coldResilience }: AccountAnalysis): number | null {
  if (resilience === null) return coldResilience
  return coldResilience === null ? resilience : Math.min(resilience, coldResilience)
}

/** The memory stands for many passwords: it is gone once all of them are. */
function memoryFate(before: Losses, after: Losses, { accounts }: Analysis): SourceFate {
  const memories = [...accounts.values()].flatMap(({ account }) =>
    account.passwordInMemory === true ? [nodeOf('memory', account.id)] : [],
  )
  const isGone = (losses: Losses) => memories.length > 0 && memories.every((node) => losses.has(node))
  if (isGone(before)) return 'gone'
  return isGone(after) ? 'lost' : 'here'
}
