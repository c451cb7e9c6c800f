/** How surely a node can be had: the chain `lost < appeal < slow < now`. */
export type State = 'lost' | 'appeal' | 'slow' | 'now'

/** Every state, worst first; the position of a state is its level in the solver. */
export const STATES: readonly State[] = ['lost', 'appeal', 'slow', 'now']

/** The level from which a node counts as reachable. An `appeal` may be refused, so it never counts as safe. */
export const REACHABLE_LEVEL = 2

const LEVELS: Readonly<Record<State, number>> = { lost: 0, appeal: 1, slow: REACHABLE_LEVEL, now: 3 }

/** The position of a state in {@link STATES}. */
export function stateToLevel(state: State): number {
  return LEVELS[state]
}

/** The state at a position of {@link STATES}. */
export function levelToState(level: number): State {
  const state = STATES[level]
  if (state === undefined) throw new RangeError('no such level')
  return state
}

/** Orders states for sorting, worst first. */
export function compareStates(a: State, b: State): number {
  return LEVELS[a] - LEVELS[b]
}

/** The worse of two states: what an AND of two requirements is worth. */
export function minState(a: State, b: State): State {
  return LEVELS[a] <= LEVELS[b] ? a : b
}

/** The better of two states: what a choice of two methods is worth. */
export function maxState(a: State, b: State): State {
  return LEVELS[a] >= LEVELS[b] ? a : b
}

/** Whether a state counts as safe: at least `slow`, since an appeal may be refused. */
export function isReachable(state: State): boolean {
  return LEVELS[state] >= REACHABLE_LEVEL
}
