import { stateToLevel, type State } from './state.ts'

/** Anything that can be had or lost: a holding, a secret, a mailbox, an account, a licence. */
export type NodeId = string & { readonly __brand: 'NodeId' }

/** Names a node. */
export function nodeId(text: string): NodeId {
  return text as NodeId // the brand only keeps other text out; any text may name a node
}

/** One complete way to a node: every requirement is needed, and the way is worth its cap at most. */
export interface AccessMethod {
  readonly gives: NodeId
  /** An AND. Empty: the way is open to anybody at any time (a form that asks for nothing). */
  readonly needs: readonly NodeId[]
  readonly cap: State
  /** After how many days a slow way has come through, where the service says so; then it is worth `now`. */
  readonly days?: number
  /** What kind of way it is. The solver never reads it, except to break ties between equal ways. */
  readonly label?: string
}

/** The rows of a table of numbers, laid end to end: row `r` is `items[start[r]] … items[start[r + 1] - 1]`. */
export interface Rows {
  readonly start: ArrayLike<number>
  readonly items: ArrayLike<number>
}

/** The graph in numbers: nodes and methods by position, so that the solver touches no text. */
export interface GraphIndex {
  readonly idByNumber: readonly NodeId[]
  readonly numberById: ReadonlyMap<NodeId, number>
  /** 1 where the node is held. */
  readonly held: ArrayLike<number>
  /** Per method: the node it gives. */
  readonly gives: ArrayLike<number>
  /** Per method: the level of its cap. */
  readonly cap: ArrayLike<number>
  /** Per method: its requirements. One named twice stands twice, here and in `users`, so that counting comes out even. */
  readonly needs: Rows
  /** Per node: the methods that require it. */
  readonly users: Rows
  /** Per node: the methods that give it. */
  readonly givers: Rows
}

/** Who gives what: made once by {@link createGraph}, then asked as often as wanted. */
export interface AccessGraph {
  readonly methods: readonly AccessMethod[]
  readonly held: ReadonlySet<NodeId>
  readonly nodes: ReadonlySet<NodeId>
  readonly index: GraphIndex
}

/** What {@link createGraph} builds from. */
export interface GraphInput {
  readonly methods: readonly AccessMethod[]
  /** What is held today. Default: every node that no method gives. */
  readonly held?: Iterable<NodeId>
  /** Nodes that no method may name. */
  readonly nodes?: Iterable<NodeId>
}

/** Builds a graph and its index; takes time and memory in proportion to the methods and their requirements. */
export function createGraph({ methods, held, nodes = [] }: GraphInput): AccessGraph {
  const stated = held === undefined ? undefined : new Set(held)
  const given = new Set(methods.map((method) => method.gives))
  const all = new Set(given)
  for (const method of methods) for (const need of method.needs) all.add(need)
  for (const node of nodes) all.add(node)
  for (const node of stated ?? []) all.add(node)
  const heldNodes = stated ?? new Set([...all].filter((node) => !given.has(node)))
  return { methods, held: heldNodes, nodes: all, index: createIndex(methods, heldNodes, all) }
}

/** Whether a node is a leaf that can be lost: held, and given by no method. */
export function isHeldLeaf(index: GraphIndex, node: number): boolean {
  return at(index.held, node) === 1 && at(index.givers.start, node) === at(index.givers.start, node + 1)
}

/** Reads a table at a position that the same table handed out. */
export function at(table: ArrayLike<number>, position: number): number {
  return table[position] as number // positions come from the index itself, so they are inside
}

/** The items of one row. */
export function* rowOf({ start, items }: Rows, row: number): Generator<number> {
  const end = at(start, row + 1)
  for (let position = at(start, row); position < end; position += 1) yield at(items, position)
}

function createIndex(
  methods: readonly AccessMethod[],
  held: ReadonlySet<NodeId>,
  nodes: ReadonlySet<NodeId>,
): GraphIndex {
  const idByNumber = [...nodes]
  const numberById = new Map(idByNumber.map((id, number) => [id, number]))
  const numberOf = (id: NodeId) => numberById.get(id) as number // `nodes` holds every id that a method names
  const gives = Int32Array.from(methods, (method) => numberOf(method.gives))
  const needs = methods.map((method) => method.needs.map(numberOf))
  const givenBy = methods.map((_, method) => [at(gives, method)])
  return {
    idByNumber,
    numberById,
    held: Uint8Array.from(idByNumber, (id) => (held.has(id) ? 1 : 0)),
    gives,
    cap: Uint8Array.from(methods, (method) => stateToLevel(method.cap)),
    needs: { start: startsOf(needs.map((row) => row.length)), items: Int32Array.from(needs.flat()) },
    users: transpose(needs, idByNumber.length),
    givers: transpose(givenBy, idByNumber.length),
  }
}

function startsOf(lengths: readonly number[]): Int32Array {
  const start = new Int32Array(lengths.length + 1)
  for (const [row, length] of lengths.entries()) start[row + 1] = at(start, row) + length
  return start
}

/** Turns "method → nodes" into "node → methods", methods in ascending order. */
function transpose(rows: readonly (readonly number[])[], columnCount: number): Rows {
  const lengths = new Array<number>(columnCount).fill(0)
  for (const row of rows) for (const column of row) lengths[column] = at(lengths, column) + 1
  const start = startsOf(lengths)
  const next = start.slice()
  const items = new Int32Array(at(start, columnCount))
  for (const [number, row] of rows.entries()) {
    for (const column of row) {
      items[at(next, column)] = number
      next[column] = at(next, column) + 1
    }
  }
  return { start, items }
}
