import type { VaultRecord } from '../../record/document.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { NodeId } from '../graph.ts'
import { nodeOf, partsOf, VAULT } from '../nodes.ts'
import { compareText } from '../../order.ts'
import { familiesOf, type Sets } from '../solver/families.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import type { Analysis } from './analysis.ts'
import { strangerGraph } from './stranger.ts'

/** How far to look: what takes four things or more is shown as "4+". */
const EXPOSURE_MAX = 3

/** What it takes a stranger to enter one account. */
export interface AccountExposure {
  /** The minimal sets of things that let a stranger in, up to three things each, the smallest first. */
  readonly sets: Sets
  /** Size of the smallest; 0 it takes nothing, null more than three. */
  readonly effort: number | null
}

/** One thing in a stranger's hands, and what falls with it alone. */
export interface ExposedThing {
  /** A contact point, SIM, device, paper (`sheet:`), place, or a password that is known (`known-password:`). */
  readonly node: NodeId
  /** Every account that it opens by itself, by id: at once, or by way of other accounts. */
  readonly accountIds: readonly RecordId[]
  /** What is bound to them, per currency. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
}

/** Whether strangers can get in: the mirror image of recoverability, and never one number with it. */
export interface Exposure {
  /** Every account that is not closed. */
  readonly accounts: ReadonlyMap<RecordId, AccountExposure>
  /** What it takes to enter this vault. */
  readonly vault: AccountExposure
  /** Things that open something by themselves, those first that open most. */
  readonly things: readonly ExposedThing[]
  /** Passwords of several accounts: the node of each, and the accounts by id. */
  readonly sharedPasswords: ReadonlyMap<NodeId, readonly RecordId[]>
}

/** Asks of the records of an analysis what a stranger would have to hold. An appeal is no way in: somebody looks first. */
export function exposureOf(records: readonly VaultRecord[], analysis: Analysis): Exposure {
  const { accounts, index } = analysis
  const { families, sharing } = strangersSets(records, analysis, EXPOSURE_MAX)
  const exposureOfNode = (node: NodeId): AccountExposure => {
    const sets = families.of(node)
    return { sets, effort: sets[0]?.length ?? null }
  }
  const exposures = new Map(Array.from(accounts.keys(), (id) => [id, exposureOfNode(nodeOf('account', id))]))
  return {
    accounts: exposures,
    vault: exposureOfNode(VAULT),
    things: thingsOf(
      Array.from(exposures, ([id, { sets }]) => [id, sets]),
      index,
    ),
    sharedPasswords: sharing,
  }
}

/** Of {@link exposureOf} the things that open something by themselves, which are found much sooner than larger sets. */
export function exposedThings(
  records: readonly VaultRecord[],
  analysis: Analysis,
): Pick<Exposure, 'things' | 'sharedPasswords'> {
  const { accounts, index } = analysis
  const { families, sharing } = strangersSets(records, analysis, 1)
  const sets = Array.from(accounts.keys(), (id) => [id, families.of(nodeOf('account', id))] as const)
  return { things: thingsOf(sets, index), sharedPasswords: sharing }
}

function strangersSets(records: readonly VaultRecord[], { losses, graph: owners }: Analysis, max: number) {
  const gone = new Set([...losses].filter((node) => ENDING.has(partsOf(node).kind)))
  const { graph, sharing } = strangerGraph(records, gone, owners)
  return { families: familiesOf(graph, { side: 'access', max, losses: gone }), sharing }
}

function thingsOf(
  setsById: Iterable<readonly [RecordId, Sets]>,
  index: Analysis['index'],
): readonly ExposedThing[] {
  const idsByThing = new Map<NodeId, RecordId[]>()
  for (const [id, sets] of setsById) {
    for (const [thing, ...others] of sets) {
      if (thing === undefined || others.length > 0) continue
      const ids = idsByThing.get(thing)
      if (ids === undefined) idsByThing.set(thing, [id])
      else ids.push(id)
    }
  }
  const things = Array.from(idsByThing, ([node, ids]): ExposedThing => {
    const licences = ids.flatMap((id) => index.licencesOf(id))
    return {
      node,
      accountIds: ids.toSorted(compareText),
      value: valueOf(licences),
      keepsakes: keepsakesOf(licences),
    }
  })
  return things.sort((a, b) => b.accountIds.length - a.accountIds.length || compareText(a.node, b.node))
}

/** What keeps strangers out as well once it has ended. A lost paper or device does not: somebody may find it. */
const ENDING: ReadonlySet<string> = new Set(['tie', 'contact', 'account'])
