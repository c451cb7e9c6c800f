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
  const idByNumber: NodeId[] = []
  const numberById = new Map<NodeId, number>()
  const numberOf = (id: NodeId): number => {
    const known = numberById.get(id)
    if (known !== undefined) return known
    numberById.set(id, idByNumber.length)
    return idByNumber.push(id) - 1
  }
  const gives = Int32Array.from(methods, (method) => numberOf(method.gives))
  const needs = needsOf(methods, numberOf)
  for (const node of nodes) numberOf(node)
  const stated = held === undefined ? undefined : new Set(held)
  for (const node of stated ?? []) numberOf(node)
  const givers = transpose({ start: gives.map((_, method) => method), items: gives }, idByNumber.length)
  const isHeld = (id: NodeId, node: number) =>
    stated === undefined ? at(givers.start, node) === at(givers.start, node + 1) : stated.has(id)
  return {
    methods,
    held: stated ?? new Set(idByNumber.filter(isHeld)),
    nodes: new Set(idByNumber),
    index: {
      idByNumber,
      numberById,
      held: Uint8Array.from(idByNumber, (id, node) => (isHeld(id, node) ? 1 : 0)),
      gives,
      cap: Uint8Array.from(methods, (method) => stateToLevel(method.cap)),
      needs,
      users: transpose(needs, idByNumber.length),
      givers,
    },
  }
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

function needsOf(methods: readonly AccessMethod[], numberOf: (id: NodeId) => number): Rows {
  const start = new Int32Array(methods.length + 1)
  const items: number[] = []
  for (const [method, { needs }] of methods.entries()) {
    for (const need of needs) items.push(numberOf(need))
    start[method + 1] = items.length
  }
  return { start, items: Int32Array.from(items) }
}

/** Turns "method → nodes" into "node → methods", methods in ascending order. The last row ends where the items do. */
function transpose({ start, items }: Rows, nodeCount: number): Rows {
  const starts = new Int32Array(nodeCount + 1)
  for (let place = 0; place < items.length; place += 1) {
    const node = at(items, place)
    starts[node + 1] = at(starts, node + 1) + 1
  }
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1] = at(starts, node + 1) + at(starts, node)
  const next = starts.slice()
  const users = new Int32Array(items.length)
  let method = 0
  for (let place = 0; place < items.length; place += 1) {
    while (method + 1 < start.length && at(start, method + 1) <= place) method += 1
    const node = at(items, place)
    users[at(next, node)] = method
    next[node] = at(next, node) + 1
  }
  return { start: starts, items: users }
}
