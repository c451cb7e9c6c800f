import { at } from '../graph.ts'
import type { Cone } from './cone.ts'

const UNREACHED = -2
const HELD = -1
const TARGET = 0 // the cone numbers it so

/**
 * One supporting set: things whose being there suffices to reach the cone's target, out of those that may be lost.
 *
 * @param isGone - Per node: 1 where it is lost.
 * @param isLosable - Per node: 1 where it may be lost. All other held nodes are taken for granted and used first, so
 *   that the set is empty exactly when no further loss can matter.
 * @returns `null` when the target is not reachable; else the set, which need not be the smallest one.
 */
export function findSupport(
  cone: Cone,
  isGone: ArrayLike<number>,
  isLosable: ArrayLike<number>,
): readonly number[] | null {
  const unmet = cone.methods.map((method) => method.needs.length)
  /** Per node: the method that gave it first, {@link HELD} or {@link UNREACHED}. First ways never run in a circle. */
  const via = new Int32Array(cone.nodes.length).fill(UNREACHED)
  const queue: number[] = []
  let head = 0

  const reach = (node: number, method: number) => {
    if (at(via, node) !== UNREACHED) return
    via[node] = method
    queue.push(node)
  }
  const reachAllFrom = (isStart: (node: number) => boolean) => {
    for (const node of cone.held) if (at(isGone, node) === 0 && isStart(node)) reach(node, HELD)
    for (; head < queue.length && at(via, TARGET) === UNREACHED; head += 1) {
      for (const method of cone.users[at(queue, head)] ?? []) {
        const left = at(unmet, method) - 1
        unmet[method] = left
        if (left === 0) reach(givenBy(method), method)
      }
    }
  }
  const givenBy = (method: number) => cone.methods[method]?.gives ?? TARGET

  for (const [method, count] of unmet.entries()) if (count === 0) reach(givenBy(method), method)
  reachAllFrom((node) => at(isLosable, node) === 0)
  reachAllFrom((node) => at(isLosable, node) === 1)
  return at(via, TARGET) === UNREACHED ? null : collectSupport(cone, via, isLosable)
}

function collectSupport(cone: Cone, via: ArrayLike<number>, isLosable: ArrayLike<number>): readonly number[] {
  const seen = new Set([TARGET])
  for (const node of seen) for (const need of cone.methods[at(via, node)]?.needs ?? []) seen.add(need)
  return [...seen].filter((node) => at(via, node) === HELD && at(isLosable, node) === 1)
}
