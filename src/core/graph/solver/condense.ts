import { at, rowOf, type GraphIndex, type Rows } from '../graph.ts'

/** The groups of nodes that need each other, every group after those that it needs. */
export interface Condensation {
  /** Per node: the number of its group. A node needs, directly or not, only nodes of groups of the same or a smaller number. */
  readonly groupOf: Int32Array
  /** Per group: its nodes. */
  readonly members: Rows
  /** Per group: 1 where a node of it needs itself, directly or not. */
  readonly isCircle: Uint8Array
}

/**
 * Puts the nodes in an order in which what is needed comes first: the strongly connected components of "needs", by
 * Tarjan's algorithm with a stack of its own. Linear.
 *
 * @param counts - Which methods count.
 */
export function condense(index: GraphIndex, counts: (method: number) => boolean): Condensation {
  const needs = needsByNode(index, counts)
  const nodeCount = index.idByNumber.length
  const groupOf = new Int32Array(nodeCount).fill(-1)
  const start: number[] = [0]
  const items: number[] = []
  const isCircle: number[] = []
  const found = new Int32Array(nodeCount) // in order of discovery, from 1
  const lowest = new Int32Array(nodeCount)
  const next = Int32Array.from(needs.start)
  const path: number[] = []
  const open: number[] = []
  let discovered = 0

  const enter = (node: number) => {
    discovered += 1
    found[node] = discovered
    lowest[node] = discovered
    path.push(node)
    open.push(node)
  }
  const lower = (node: number, to: number) => {
    if (to < at(lowest, node)) lowest[node] = to
  }
  const close = (head: number) => {
    const from = items.length
    let node: number
    do {
      node = open.pop() as number // the head of a group is still open
      groupOf[node] = start.length - 1
      items.push(node)
    } while (node !== head)
    isCircle.push(items.length - from > 1 || [...rowOf(needs, head)].includes(head) ? 1 : 0)
    start.push(items.length)
  }

  for (let root = 0; root < nodeCount; root += 1) {
    if (at(found, root) === 0) enter(root)
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const position = at(next, node)
      if (position < at(needs.start, node + 1)) {
        next[node] = position + 1
        const need = at(needs.items, position)
        if (at(found, need) === 0) enter(need)
        else if (at(groupOf, need) === -1) lower(node, at(found, need))
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) lower(parent, at(lowest, node))
      if (at(lowest, node) === at(found, node)) close(node)
    }
  }
  return { groupOf, members: { start, items }, isCircle: Uint8Array.from(isCircle) }
}

function needsByNode(index: GraphIndex, counts: (method: number) => boolean): Rows {
  const nodeCount = index.idByNumber.length
  const start = new Int32Array(nodeCount + 1)
  const items: number[] = []
  for (let node = 0; node < nodeCount; node += 1) {
    for (const method of rowOf(index.givers, node))
      if (counts(method)) items.push(...rowOf(index.needs, method))
    start[node + 1] = items.length
  }
  return { start, items }
}
