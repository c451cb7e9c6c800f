import { at, type GraphIndex } from '../graph.ts'
import { STATES } from '../state.ts'
import type { Standing } from './solve.ts'

/** What is left, and which nodes are worth less than before. */
export interface Fall extends Standing {
  readonly fallen: readonly number[]
}

/**
 * Takes more away from what stands, in time that grows with what hangs on the losses and not with the graph.
 *
 * Only a node whose best way leads to a loss can fall: each other one still has the way by which it was settled. So those
 * are taken down first, and then put up again from the best level down, as far as their other ways carry them.
 *
 * @param more - The nodes that are lost as well.
 */
export function loseMore(index: GraphIndex, before: Standing, more: Iterable<number>): Fall {
  const { users, givers, needs } = index
  const [level, via, lost] = [before.level.slice(), before.via.slice(), before.lost.slice()]
  const isSuspect = new Uint8Array(level.length)
  const suspects: number[] = []
  const suspect = (node: number) => {
    if (at(isSuspect, node) === 1 || at(level, node) === 0) return
    isSuspect[node] = 1
    suspects.push(node)
  }
  for (const node of more) {
    lost[node] = 1
    suspect(node)
  }
  for (const node of suspects) {
    level[node] = 0
    via[node] = -1
    for (let row = at(users.start, node); row < at(users.start, node + 1); row += 1) {
      const method = at(users.items, row)
      const user = at(index.gives, method)
      if (at(via, user) === method) suspect(user)
    }
  }

  /** Per method that gives a suspect: how many of its requirements are suspects, and what the others are worth. */
  const unmet = new Int32Array(index.gives.length)
  const worth = new Uint8Array(index.gives.length)
  const waiting: number[][] = STATES.map(() => [])
  for (const node of suspects) {
    if (at(lost, node) === 1) continue
    for (let row = at(givers.start, node); row < at(givers.start, node + 1); row += 1)
      weigh(at(givers.items, row))
  }
  for (let current = STATES.length - 1; current > 0; current -= 1) {
    const ready = waiting[current] ?? []
    for (let method = ready.pop(); method !== undefined; method = ready.pop()) putUp(method, current)
  }
  return { level, via, lost, fallen: suspects.filter((node) => level[node] !== before.level[node]) }

  function weigh(method: number): void {
    let count = 0
    let least = at(index.cap, method)
    for (let place = at(needs.start, method); place < at(needs.start, method + 1); place += 1) {
      const need = at(needs.items, place)
      if (at(isSuspect, need) === 1) count += 1
      else if (at(level, need) < least) least = at(level, need)
    }
    if (least === 0) return
    unmet[method] = count
    worth[method] = least
    if (count === 0) waiting[least]?.push(method)
  }

  function putUp(method: number, current: number): void {
    const node = at(index.gives, method)
    if (at(level, node) !== 0) return
    level[node] = current
    via[node] = method
    for (let row = at(users.start, node); row < at(users.start, node + 1); row += 1) {
      const user = at(users.items, row)
      const left = at(unmet, user) - 1
      if (left < 0) continue
      unmet[user] = left
      if (current < at(worth, user)) worth[user] = current
      if (left === 0) waiting[at(worth, user)]?.push(user)
    }
  }
}
