import { at, type AccessGraph, type NodeId } from '../graph.ts'
import { REACHABLE_LEVEL } from '../state.ts'

/** What is gone, as far as one can ask: a set, or several that are not worth putting together. */
export type Gone = Pick<ReadonlySet<NodeId>, 'has'>

/**
 * Whether a node is at least `slow` once something is gone; looks at no more of the graph than the node hangs on, and needs
 * no memory of its own.
 */
export function isReachableWithout(graph: AccessGraph, node: NodeId, gone: Gone): boolean {
  const known = askByGraph.get(graph)
  const ask = known ?? createAsk(graph)
  if (known === undefined) askByGraph.set(graph, ask)
  return ask(node, gone)
}

type Ask = (node: NodeId, gone: Gone) => boolean

/** Tables to work on, one per graph, kept from question to question. They hold nothing that an answer depends on. */
const askByGraph = new WeakMap<AccessGraph, Ask>()

const NONE = -1

function createAsk({ index }: AccessGraph): Ask {
  const nodeCount = index.idByNumber.length
  const { start, items } = index.needs
  /** The question in which a node was last met or had, so that nothing has to be cleared between questions. */
  const metIn = new Int32Array(nodeCount)
  const hadIn = new Int32Array(nodeCount)
  const nodes = new Int32Array(nodeCount) // first what the target hangs on, then what is had
  const had = new Int32Array(nodeCount)
  const unmet = new Int32Array(index.gives.length)
  /** Per node met: the places where the methods that were met need it, as a list through `next`. */
  const firstUse = new Int32Array(nodeCount)
  const next = new Int32Array(items.length)
  const methodAt = new Int32Array(items.length)
  for (let method = 0; method < unmet.length; method += 1)
    methodAt.fill(method, at(start, method), at(start, method + 1))
  let question = 0
  let metCount = 0
  let hadCount = 0

  return (id, gone) => {
    const target = index.numberById.get(id)
    if (target === undefined) return false
    question += 1
    metCount = 0
    hadCount = 0
    meet(target)
    for (let i = 0; i < metCount; i += 1) look(at(nodes, i), gone)
    for (let i = 0; i < hadCount && at(hadIn, target) !== question; i += 1) use(at(had, i))
    return at(hadIn, target) === question
  }

  function meet(node: number): void {
    if (at(metIn, node) === question) return
    metIn[node] = question
    firstUse[node] = NONE
    nodes[metCount] = node
    metCount += 1
  }

  function have(node: number): void {
    if (at(hadIn, node) === question) return
    hadIn[node] = question
    had[hadCount] = node
    hadCount += 1
  }

  /** Meets all that can lead to a node. */
  function look(node: number, gone: Gone): void {
    if (gone.has(index.idByNumber[node] as NodeId)) return
    if (at(index.held, node) === 1) {
      have(node)
      return
    }
    const end = at(index.givers.start, node + 1)
    for (let row = at(index.givers.start, node); row < end; row += 1) {
      const method = at(index.givers.items, row)
      if (at(index.cap, method) < REACHABLE_LEVEL) continue
      const [from, to] = [at(start, method), at(start, method + 1)]
      unmet[method] = to - from
      if (to === from) have(node)
      for (let place = from; place < to; place += 1) {
        const need = at(items, place)
        meet(need)
        next[place] = at(firstUse, need)
        firstUse[need] = place
      }
    }
  }

  /** Counts down the methods that need a node. */
  function use(node: number): void {
    for (let place = at(firstUse, node); place !== NONE; place = at(next, place)) {
      const method = at(methodAt, place)
      const left = at(unmet, method) - 1
      unmet[method] = left
      if (left === 0) have(at(index.gives, method))
    }
  }
}
