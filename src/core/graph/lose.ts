import { at, rowOf, type GraphIndex } from './graph.ts'
import type { Standing } from './solve.ts'
import { STATES } from './state.ts'

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
  const [level, via, lost] = [before.level.slice(), before.via.slice(), before.lost.slice()]
  const suspects = new Set<number>()
  for (const node of more) {
    lost[node] = 1
    if (at(level, node) > 0) suspects.add(node)
  }
  for (const node of suspects) {
    level[node] = 0
    via[node] = -1
    for (const method of rowOf(index.users, node)) {
      const user = at(index.gives, method)
      if (at(via, user) === method) suspects.add(user)
    }
  }

  /** Per method that gives a suspect: how many of its requirements are suspects, and what the others are worth. */
  const unmet = new Int32Array(index.gives.length)
  const worth = new Uint8Array(index.gives.length)
  const waiting: number[][] = STATES.map(() => [])
  for (const node of suspects) {
    if (at(lost, node) === 1) continue
    for (const method of rowOf(index.givers, node)) weigh(method)
  }
  for (let current = STATES.length - 1; current > 0; current -= 1) {
    const ready = waiting[current] ?? []
    for (let method = ready.pop(); method !== undefined; method = ready.pop()) putUp(method, current)
  }
  return { level, via, lost, fallen: [...suspects].filter((node) => level[node] !== before.level[node]) }

  function weigh(method: number): void {
    let count = 0
    let least = at(index.cap, method)
    for (const need of rowOf(index.needs, method)) {
      if (suspects.has(need)) count += 1
      else least = Math.min(least, at(level, need))
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
    for (const user of rowOf(index.users, node)) {
      const left = at(unmet, user) - 1
      if (left < 0) continue
      unmet[user] = left
      worth[user] = Math.min(at(worth, user), current)
      if (left === 0) waiting[at(worth, user)]?.push(user)
    }
  }
}
