import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NEXT, operations } from './operations.ts'
import { doSpoilt, startServed } from './served.ts'
import { hasJournal, leftBeside, prepare, stateOf, type Judging } from './state.ts'
import { CALLS, type Call, type Injection, type Traced } from './strace.ts'
import { deviceOf, openWith } from './surroundings.ts'

/*
 * Every call of the operating system in turn: the program dies before its N-th call of a kind, or that call fails, for
 * N = 1, 2, 3 … until nothing is hit any more. After each, the vaults are in full what they were, or what they were to be.
 */

/** What came of all the calls of one operation. */
export interface CallFigures {
  readonly runs: number
  readonly byCall: Readonly<Record<string, number>>
  readonly before: number
  readonly after: number
  readonly journalsReplayed: number
  /** What is wrong, one line each. */
  readonly wrong: readonly string[]
}

/** What is done to a call. `kill`: the program dies there. Else the error it ends with, once or from there on. */
export type Fault = 'kill' | { readonly error: 'EIO' | 'ENOSPC' | 'EDQUOT'; readonly again: boolean }

/** A prepared folder to start every run from, and what it may look like afterwards. */
export interface Bench {
  readonly operation: string
  readonly root: string
  readonly base: string
  readonly judging: Judging
  /** Every state that may be seen, and of which moment it is. */
  readonly places: ReadonlyMap<string, Place>
  /** As `places`, with one more save behind each; of one that looks the same from both moments, both. */
  readonly placesAndNext: ReadonlyMap<string, ReadonlySet<Place>>
}

type Place = 'before' | 'after'

export async function benchOf(operation: string, root: string): Promise<Bench> {
  const base = mkdtempSync(join(root, 'hikae-calls-'))
  const work = operations[operation] ?? noSuch(operation)
  const { opens, run, isLong = false, isOfFormat1 = false, between = () => undefined } = work
  const recoveryCode = await prepare(base, isOfFormat1)
  const judging = { recoveryCode, countsSaves: !isLong, onlyReads: isOfFormat1 }
  const without = { operation, root, base, judging }
  const stateAfter = async (...works: readonly ((folder: string) => unknown)[]): Promise<string> => {
    const folder = freshFolder(without)
    for (const each of works) await each(folder)
    const state = await stateOf(folder, judging)
    rmSync(folder, { recursive: true })
    return state
  }
  const done = async (folder: string): Promise<void> => {
    const opened = opens ? await openWith(folder, join(folder, 'a.hikae')) : null
    const { outcome, vault } = await run({ folder, vault: opened, mark: () => Promise.resolve() })
    vault?.close()
    if (outcome !== 'done') throw new Error(`${operation}: ${outcome}`)
  }
  const next = (folder: string): Promise<void> => saveNext(folder, judging)
  const placesAndNext = new Map<string, Set<Place>>()
  for (const [place, ...works] of [
    ['before', next],
    ['before', between, next],
    ['after', done, next],
  ] as const) {
    const state = await stateAfter(...works)
    placesAndNext.set(state, (placesAndNext.get(state) ?? new Set()).add(place))
  }
  return {
    ...without,
    places: new Map([
      [await stateAfter(), 'before'],
      [await stateAfter(between), 'before'],
      [await stateAfter(done), 'after'],
    ]),
    placesAndNext,
  }
}

function noSuch(operation: string): never {
  throw new Error(`no operation ${operation}`)
}

export function removeBench({ base }: Bench): void {
  rmSync(base, { recursive: true, force: true })
}

/** A content is written in hundreds of calls that do the same: after so many, one of several is hit. */
const IN_TURN = 40
const STRIDE = 11

/** Hits every call of these kinds in turn. */
export async function hitEveryCall(
  bench: Bench,
  fault: Fault,
  calls: readonly Call[] = CALLS,
): Promise<CallFigures> {
  const byCall: Record<string, number> = {}
  const figures = { runs: 0, before: 0, after: 0, journalsReplayed: 0 }
  const wrong: string[] = []
  await startServed().end()
  let program = startServed()
  for (const call of calls) {
    for (let n = 1; ; n += n <= IN_TURN ? 1 : STRIDE) {
      if (program.hasEnded()) program = startServed()
      const folder = freshFolder(bench)
      const order = { operation: bench.operation, folder }
      const traced = await doSpoilt(program, order, injectionOf(call, n, fault), hasNext(fault))
      figures.runs += 1
      if (hasJournal(folder)) figures.journalsReplayed += 1
      const judged = await judge(bench, folder, fault, traced)
      if (judged.wrong !== null)
        wrong.push(`${bench.operation}, ${call} ${n}: ${judged.wrong} ${traced.complaint.slice(-500)}`)
      figures[judged.state] += 1
      rmSync(folder, { recursive: true, force: true })
      if (wasUntouched(traced, fault)) break
      byCall[call] = (byCall[call] ?? 0) + 1
    }
  }
  await program.end()
  return { ...figures, byCall, wrong }
}

function injectionOf(call: Call, n: number, fault: Fault): Injection {
  if (fault === 'kill') return `${call}:signal=SIGKILL:when=${n}`
  return `${call}:error=${fault.error}:when=${n}${fault.again ? '+' : ''}`
}

/** Whether the program goes on with another save: not when it is dead, or everything fails from there on. */
function hasNext(fault: Fault): boolean {
  return fault !== 'kill' && !fault.again
}

function wasUntouched({ said, log }: Traced, fault: Fault): boolean {
  return fault === 'kill' ? said.includes('closed') : !log.includes(INJECTED)
}

/** What strace writes behind a call that it spoilt. */
const INJECTED = '(INJECTED)'

interface Judged {
  readonly state: Place
  readonly wrong: string | null
}

async function judge(bench: Bench, folder: string, fault: Fault, traced: Traced): Promise<Judged> {
  const { places, placesAndNext, judging } = bench
  const { said, hasEnded, complaint } = traced
  try {
    const seen = await stateOf(folder, judging)
    const next = said.find((line) => line.startsWith('next '))
    const isNext = next?.startsWith('next ok') === true
    const state = isNext ? [...(placesAndNext.get(seen) ?? [])].at(-1) : places.get(seen)
    if (state === undefined)
      return { state: 'before', wrong: `neither the state before nor after: ${seen.slice(0, 2_000)}` }
    const answer = (wrong: string | null): Judged => ({ state, wrong })
    const acknowledged = said.includes('ack')
    if (acknowledged && state !== 'after') return answer('an acknowledged save is lost')
    if (fault !== 'kill') {
      if (hasEnded) return answer(`the program ended: ${complaint}`)
      const refusal = said.find((line) => line.startsWith('refused '))
      if (!acknowledged && (refusal === undefined || !CLEAR.has(refusal.slice('refused '.length))))
        return answer(`no clear answer: ${said.join()}`)
      if (next !== undefined && next !== 'next ok []') return answer(`the next save: ${next}`)
    }
    if (!isNext) {
      await saveNext(folder, judging)
      if (placesAndNext.get(await stateOf(folder, judging))?.has(state) !== true)
        return answer('the next save does not hold')
    }
    const left = leftBeside(folder)
    return answer(left.length === 0 ? null : `it is left beside the vault: ${left.join()}`)
  } catch (error) {
    return { state: 'before', wrong: String(error) }
  }
}

/** The answers by which somebody knows what is the matter. */
const CLEAR: ReadonlySet<string> = new Set([
  'E_IO',
  'E_DISK_FULL',
  'E_FOLDER_READ_ONLY',
  'E_VERIFY_FAILED',
  'E_NOT_MIGRATED',
])

async function saveNext(folder: string, { recoveryCode }: Judging): Promise<void> {
  const vault = await openWith(folder, join(folder, 'a.hikae'), { ...deviceOf(folder), recoveryCode })
  const saved = vault.commit([NEXT])
  vault.close()
  if (!saved.ok) throw new Error(`the next save: ${saved.error.code}`)
}

export function freshFolder({ root, base }: Pick<Bench, 'root' | 'base'>): string {
  const folder = mkdtempSync(join(root, 'hikae-call-'))
  mkdirSync(folder, { recursive: true })
  cpSync(base, folder, { recursive: true })
  return folder
}
