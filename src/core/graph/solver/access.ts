import { ok, type Result } from '#core/result'
import { createGraph, nodeId, type AccessGraph, type NodeId } from '../graph.ts'
import { compareText } from '../../order.ts'
import type { State } from '../state.ts'
import { listOf, parseBareGraph, type AccessInputFailure, type BareGraph } from './access-input.ts'
import { minimalAccessSets } from './access-sets.ts'
import { DEFAULT_LOCKOUT_MAX, lockoutSets } from './lockout.ts'
import { statesOf } from './solve.ts'

/** What the solver says about one target of a bare graph. */
export interface TargetReport {
  readonly state: State
  /** The inclusion-minimal sets of held leaves that suffice; `[[]]` when it takes nothing, `[]` when nothing helps. */
  readonly minimalAccess: readonly (readonly string[])[]
  /** The inclusion-minimal sets whose loss locks out, up to the limit; `[[]]` when it is lost already. */
  readonly lockout: readonly (readonly string[])[]
  /** The size of the smallest lockout set: 0 lost already, `null` none within the limit. */
  readonly resilience: number | null
  /** Only when asked for: the leaves each of which alone lets a stranger in. */
  readonly exposure?: readonly string[]
}

/** One report per target, by name, in code-unit order (names that are whole numbers come first, as in any JSON object). */
export type AccessReport = Readonly<Record<string, TargetReport>>

/** What to compute. */
export interface AccessOptions {
  /** The largest size of lockout sets looked for. Default 3. */
  readonly max?: number
  /** Adds `exposure` to each report. */
  readonly exposure?: boolean
}

/**
 * Runs the solver on bare graphs: the pure part of the command `access`.
 *
 * @param input - Parsed JSON: one graph `{ rules, held?, targets? }`, or an array of them.
 * @returns A report of the same shape (object or array); or where and why the input is not such a graph.
 */
export function access(
  input: unknown,
  options: AccessOptions = {},
): Result<AccessReport | readonly AccessReport[], AccessInputFailure> {
  if (Array.isArray(input)) {
    const graphs = listOf(parseBareGraph)(input, '')
    return graphs.ok ? ok(graphs.value.map((graph) => report(graph, options))) : graphs
  }
  const graph = parseBareGraph(input, '')
  return graph.ok ? ok(report(graph.value, options)) : graph
}

function report(
  bare: BareGraph,
  { max = DEFAULT_LOCKOUT_MAX, exposure = false }: AccessOptions,
): AccessReport {
  const graph = bareToGraph(bare)
  const stateByNode = statesOf(graph)
  const targets = new Set(bare.targets ?? bare.rules.map((rule) => rule.gives))
  const entries = [...targets].sort(compareText).map((target): [string, TargetReport] => {
    const node = derived(target)
    const minimalAccess = namesOf(minimalAccessSets(graph, node))
    const lockout = namesOf(lockoutSets(graph, node, { max })) // sorted: the smallest comes first
    return [
      target,
      {
        state: stateByNode.get(node) ?? 'lost',
        minimalAccess,
        lockout,
        resilience: lockout[0]?.length ?? null,
        ...(exposure && { exposure: minimalAccess.flatMap((set) => (set.length === 1 ? set : [])) }),
      },
    ]
  })
  return Object.fromEntries(entries)
}

/**
 * Splits each name into the thing held and the node it opens, so that a name may be both held and given by a rule: then
 * losing the thing leaves the rules. What is reported are the things held.
 */
function bareToGraph({ rules, held, targets = [] }: BareGraph): AccessGraph {
  const given = new Set(rules.map((rule) => rule.gives))
  const named = [...rules.flatMap((rule) => rule.needs), ...targets]
  const things = new Set(held ?? named.filter((name) => !given.has(name)))
  return createGraph({
    held: Array.from(things, thing),
    methods: [
      ...Array.from(things, (name) => ({ gives: derived(name), needs: [thing(name)], cap: 'now' as const })),
      ...rules.map(({ gives, needs, cap = 'now' }) => ({
        gives: derived(gives),
        needs: needs.map(derived),
        cap,
      })),
    ],
  })
}

const THING_MARK = '='

function thing(name: string): NodeId {
  return nodeId(THING_MARK + name)
}

function derived(name: string): NodeId {
  return nodeId(`>${name}`)
}

function namesOf(sets: readonly (readonly NodeId[])[]): readonly (readonly string[])[] {
  return sets.map((set) => set.map((node) => node.slice(THING_MARK.length)))
}
