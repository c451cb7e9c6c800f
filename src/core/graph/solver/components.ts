/**
 * The strongly connected components of a directed graph: the largest groups in which every node leads to every other.
 * Tarjan's algorithm with a stack of its own, so that a long chain does not exhaust the call stack. Linear.
 *
 * @param nodes - Where to start; nodes they lead to are visited as well.
 * @param nextOf - Where a node leads.
 */
export function componentsOf(
  nodes: Iterable<number>,
  nextOf: (node: number) => Iterable<number>,
): readonly (readonly number[])[] {
  const components: number[][] = []
  /** In order of discovery; a node leaves the map when its component is complete, but keeps its place in `found`. */
  const found = new Map<number, number>()
  const lowest = new Map<number, number>()
  const open: number[] = []
  const isOpen = new Set<number>()

  for (const root of nodes) {
    if (found.has(root)) continue
    const path = [enter(root)]
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const step = frame.next.next()
      if (step.done !== true) {
        const node = step.value
        if (!found.has(node)) path.push(enter(node))
        else if (isOpen.has(node)) lower(frame.node, found.get(node))
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) lower(parent.node, lowest.get(frame.node))
      if (lowest.get(frame.node) === found.get(frame.node)) components.push(close(frame.node))
    }
  }
  return components

  function enter(node: number): { node: number; next: Iterator<number> } {
    lowest.set(node, found.size)
    found.set(node, found.size)
    open.push(node)
    isOpen.add(node)
    return { node, next: nextOf(node)[Symbol.iterator]() }
  }

  function lower(node: number, to = Infinity): void {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, to))
  }

  function close(head: number): number[] {
    const component = open.splice(open.lastIndexOf(head))
    for (const node of component) isOpen.delete(node)
    return component
  }
}
