import type { NodeId } from '#core/graph/graph'
import { nodeOfRecord } from '#core/graph/nodes'
import { losable } from '#core/graph/what-if/what-if'
import type { VaultRecord } from '#core/record/document'
import { fail, ok, type Result } from '#core/result'
import type { CliFailure } from './failure.ts'

/**
 * What `--lose` names: a node (`tie:flat`, `vault`), a record's id, or the beginning of one id only. A record's id stands
 * for the record as a whole; what can be lost is asked of the graph, so losses that took place already are named too.
 */
export function resolveLosses(
  records: readonly VaultRecord[],
  ids: readonly string[],
  today: string,
): Result<readonly NodeId[], CliFailure> {
  const names = namesOfLosses(records, today)
  const nodes = new Set<NodeId>()
  for (const id of ids) {
    const found = resolveLoss(names, id)
    if (!found.ok) return found
    nodes.add(found.value)
  }
  return ok([...nodes])
}

/** Every name under which a loss can be asked for, with its node. */
function namesOfLosses(records: readonly VaultRecord[], today: string): ReadonlyMap<string, NodeId> {
  const names = new Map<string, NodeId>()
  for (const { node } of losable(records, today)) names.set(node, node)
  for (const record of records) {
    const node = nodeOfRecord(record)
    if (node === null) continue
    names.set(node, node)
    names.set(record.id, node)
  }
  return names
}

function resolveLoss(names: ReadonlyMap<string, NodeId>, id: string): Result<NodeId, CliFailure> {
  const exact = names.get(id)
  if (exact !== undefined) return ok(exact)
  const candidates = new Map(
    [...names].filter(([name]) => name.startsWith(id)).map(([name, node]) => [node, name]),
  )
  const [only, ...others] = candidates
  if (only === undefined) return fail({ code: 'E_UNKNOWN_ID', id })
  if (others.length > 0)
    return fail({ code: 'E_AMBIGUOUS_ID', id, candidates: [...candidates.values()].sort() })
  return ok(only[0])
}
