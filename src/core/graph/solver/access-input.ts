import { fail, ok, type Result } from '#core/result'
import { STATES, type State } from '../state.ts'

/** One bare graph, as written in a file. */
export interface BareGraph {
  readonly rules: readonly BareRule[]
  /** The leaves held. Absent: every node that no rule gives. */
  readonly held?: readonly string[]
  /** What to report. Absent: every node that some rule gives. */
  readonly targets?: readonly string[]
}

/** One access method of a bare graph: `a + b -> x`. */
interface BareRule {
  readonly needs: readonly string[]
  readonly gives: string
  /** Absent: `now`. */
  readonly cap?: State
}

/** What is wrong with a value, told apart so that the caller can word it. */
type AccessInputReason =
  | 'not-an-object'
  | 'not-an-array'
  | 'not-a-name' // not text, or empty
  | 'not-a-state' // none of lost, appeal, slow, now
  | 'missing'
  | 'unknown-key'
  | 'unknown-node' // a target that no rule names and nobody holds: a slip of the pen, not a lost account

/** The input is not a bare graph. `path` leads to the culprit, as in `[2].rules[0].needs[1]`; empty: the whole input. */
export interface AccessInputFailure {
  readonly code: 'E_ACCESS_INPUT'
  readonly path: string
  readonly reason: AccessInputReason
}

type Parsed<T> = Result<T, AccessInputFailure>
type Parser<T> = (value: unknown, path: string) => Parsed<T>

/** Reads one bare graph out of parsed JSON. Strict: an unknown key is a failure, since it may be a misspelt one. */
export function parseBareGraph(value: unknown, path: string): Parsed<BareGraph> {
  const fields = parseFields(value, path, ['rules', 'held', 'targets'])
  if (!fields.ok) return fields
  const rules = parseRequired(fields.value, 'rules', path, listOf(parseRule))
  if (!rules.ok) return rules
  const held = parseOptional(fields.value, 'held', path, listOf(parseName))
  if (!held.ok) return held
  const targets = parseOptional(fields.value, 'targets', path, listOf(parseName))
  if (!targets.ok) return targets
  const graph = { rules: rules.value, ...held.value, ...targets.value }
  const stranger = findStranger(graph)
  return stranger === null ? ok(graph) : refuse(`${join(path, 'targets')}[${stranger}]`, 'unknown-node')
}

/** Reads every item of a list with the same parser; the first failure is the failure of the list. */
export function listOf<T>(parse: Parser<T>): Parser<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return refuse(path, 'not-an-array')
    const items: T[] = []
    for (const [position, item] of value.entries()) {
      const parsed = parse(item, `${path}[${position}]`)
      if (!parsed.ok) return parsed
      items.push(parsed.value)
    }
    return ok(items)
  }
}

function parseRule(value: unknown, path: string): Parsed<BareRule> {
  const fields = parseFields(value, path, ['needs', 'gives', 'cap'])
  if (!fields.ok) return fields
  const needs = parseRequired(fields.value, 'needs', path, listOf(parseName))
  if (!needs.ok) return needs
  const gives = parseRequired(fields.value, 'gives', path, parseName)
  if (!gives.ok) return gives
  const cap = parseOptional(fields.value, 'cap', path, parseState)
  if (!cap.ok) return cap
  return ok({ needs: needs.value, gives: gives.value, ...cap.value })
}

function parseName(value: unknown, path: string): Parsed<string> {
  return typeof value === 'string' && value !== '' ? ok(value) : refuse(path, 'not-a-name')
}

function parseState(value: unknown, path: string): Parsed<State> {
  const state = STATES.find((known) => known === value)
  return state === undefined ? refuse(path, 'not-a-state') : ok(state)
}

type Fields = ReadonlyMap<string, unknown>

function parseFields(value: unknown, path: string, known: readonly string[]): Parsed<Fields> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(path, 'not-an-object')
  const fields = new Map<string, unknown>(Object.entries(value))
  for (const key of fields.keys()) if (!known.includes(key)) return refuse(join(path, key), 'unknown-key')
  return ok(fields)
}

function parseRequired<T>(fields: Fields, key: string, path: string, parse: Parser<T>): Parsed<T> {
  return fields.has(key) ? parse(fields.get(key), join(path, key)) : refuse(join(path, key), 'missing')
}

/** An object with the field, or without it when the input has none. */
function parseOptional<K extends string, T>(
  fields: Fields,
  key: K,
  path: string,
  parse: Parser<T>,
): Parsed<Partial<Record<K, T>>> {
  if (!fields.has(key)) return ok({})
  const parsed = parse(fields.get(key), join(path, key))
  if (!parsed.ok) return parsed
  return ok({ [key]: parsed.value } as Partial<Record<K, T>>) // a computed key widens to string; it is `key`
}

function findStranger({ rules, held = [], targets = [] }: BareGraph): number | null {
  const named = new Set([...held, ...rules.flatMap(({ needs, gives }) => [...needs, gives])])
  const position = targets.findIndex((target) => !named.has(target))
  return position === -1 ? null : position
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function refuse(path: string, reason: AccessInputReason) {
  return fail<AccessInputFailure>({ code: 'E_ACCESS_INPUT', path, reason })
}
