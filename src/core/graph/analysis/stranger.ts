import type { Account } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import { deriveGraph } from '../derive/derive.ts'
import { way } from '../derive/way.ts'
import { createGraph, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'
import { nodeOf, partsOf, type NodeKind } from '../nodes.ts'
import { compareText } from '../../order.ts'
import type { Losses } from '../solver/solve.ts'

/** The ways of a stranger, and which accounts one password opens. */
export interface StrangerGraph {
  readonly graph: AccessGraph
  /** Accounts under one password by the node of it, the first by id giving the name; only passwords of several accounts. */
  readonly sharing: ReadonlyMap<NodeId, readonly RecordId[]>
}

/** What a stranger can get hold of. A contract is none of it: it keeps a mailbox alive, and opens nothing by itself. */
const THINGS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'contact',
  'device',
  'place',
  'sheet',
  'sim',
  'known-password',
  'vault-file',
  'vault-copy',
  'master-password',
  'recovery-key',
])

/**
 * The owner's graph as a stranger sees it. The ways are the same, but what they take is not:
 *
 * - any password may be known to somebody, wherever it is kept; accounts that share one share one secret;
 * - a mailbox whose account nobody recorded, and a line without a handset, are themselves what has to be held;
 * - a paper is had by whoever has the sheet, or is let into the place where it lies;
 * - somebody who may help gives their code to nobody else;
 * - that the owner is locked out, or has lost a paper or a device, keeps nobody else out.
 *
 * @param gone - What has ended: ties, contact points, accounts. Nobody gets in by these.
 * @param known - The owner's graph of these records, where it was derived already.
 */
export function strangerGraph(
  records: readonly VaultRecord[],
  gone: Losses,
  known?: AccessGraph,
): StrangerGraph {
  const isAsItStands = known !== undefined && !records.some(isLockedOut)
  const open = isAsItStands
    ? records
    : records.map((item) => (isLockedOut(item) ? { ...item, state: 'in-use' as const } : item))
  const owners = isAsItStands ? known : deriveGraph(open)
  const { keyOf, sharing } = passwordKeys(open)
  const methods = owners.methods.flatMap((method) => [...strangersWays(method, gone)])
  const passwords = new Set(
    methods.flatMap(({ needs }) => needs.filter((need) => partsOf(need).kind === 'password')),
  )
  for (const password of passwords) methods.push(way(password, [keyOf(password)], 'known'))
  const given = new Set(methods.map(({ gives }) => gives))
  const named = [...given, ...methods.flatMap(({ needs }) => needs)]
  const ended = new Set(owners.methods.flatMap((method) => (hasEnded(method, gone) ? method.gives : [])))
  const held = named.filter((node) => !given.has(node) && !ended.has(node) && THINGS.has(partsOf(node).kind))
  return { graph: createGraph({ methods, held }), sharing }
}

function isLockedOut(item: VaultRecord): item is Account {
  return item.type === 'account' && item.state === 'locked-out'
}

function* strangersWays(method: AccessMethod, gone: Losses): Generator<AccessMethod> {
  const { gives, needs } = method
  if (hasEnded(method, gone)) return
  const things = needs.filter((need) => partsOf(need).kind !== 'tie')
  switch (method.label) {
    case 'memory':
    case 'recovery-contact': // somebody who was named to help knows whom they help
      return
    case 'mailbox':
    case 'sim':
      if (things.length > 0) yield { ...method, needs: things } // else the contact point is a thing of its own
      return
    case 'paper':
      if (partsOf(gives).kind !== 'paper') yield method
      else for (const need of needs) yield { ...method, needs: [need] }
      return
    case 'password': {
      // A work address has to be alive, but nobody needs to read it to sign in.
      const addresses = needs.filter((need) => partsOf(need).kind === 'contact')
      if (!addresses.some((address) => gone.has(address))) {
        yield { ...method, needs: needs.filter((need) => !addresses.includes(need)) }
      }
      return
    }
    default:
      yield { ...method, needs: things }
  }
}

/** Whether the contract that carries a line or a mailbox is over. */
function hasEnded({ needs }: AccessMethod, gone: Losses): boolean {
  return needs.some((need) => partsOf(need).kind === 'tie' && gone.has(need))
}

/** Which secret opens an account: the vault's fingerprints show which passwords are the same. */
function passwordKeys(records: readonly VaultRecord[]) {
  const idsByPrint = new Map<string, RecordId[]>()
  for (const item of records) {
    const print =
      item.type === 'account' && item.state !== 'closed' ? item.secretFacts?.password?.fingerprint : undefined
    if (print === undefined) continue
    idsByPrint.set(print, [...(idsByPrint.get(print) ?? []), item.id].sort(compareText))
  }
  const sharing = new Map<NodeId, readonly RecordId[]>()
  const keyById = new Map<RecordId, NodeId>()
  for (const ids of idsByPrint.values()) {
    const [first] = ids
    if (first === undefined || ids.length < 2) continue
    const key = nodeOf('known-password', first)
    sharing.set(key, ids)
    for (const id of ids) keyById.set(id, key)
  }
  const keyOf = (password: NodeId): NodeId => {
    const { recordId } = partsOf(password)
    if (recordId === null) throw new Error('a password belongs to an account')
    return keyById.get(recordId) ?? nodeOf('known-password', recordId)
  }
  return { keyOf, sharing }
}
