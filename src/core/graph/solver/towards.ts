import { rowOf, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'

/** Every method that leads to one of the nodes, directly or through others. */
export function waysTowards(
  nodes: readonly NodeId[],
  { index, methods }: AccessGraph,
): readonly AccessMethod[] {
  const pending = new Set(nodes)
  const ways: AccessMethod[] = []
  for (const node of pending) {
    const number = index.numberById.get(node)
    if (number === undefined) continue
    for (const row of rowOf(index.givers, number)) {
      const method = methods[row]
      if (method === undefined) continue
      ways.push(method)
      for (const need of method.needs) pending.add(need)
    }
  }
  return ways
}
