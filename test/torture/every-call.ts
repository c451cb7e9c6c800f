import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { MARK, NEXT, operations, type Order } from './operations.ts'
import { hasJournal, prepare, stateOf } from './state.ts'
import { CALLS, callsBefore, inject, type Call, type Traced } from './strace.ts'
import { openWith } from './surroundings.ts'

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
  readonly recoveryCode: string
  readonly countsSaves: boolean
  /** Every state that may be seen, and of which moment it is. */
  readonly places: ReadonlyMap<string, Place>
  /** As `places`, with one more save behind each. */
  readonly placesAndNext: ReadonlyMap<string, Place>
}

type Place = 'before' | 'after'

export async function benchOf(operation: string, root: string): Promise<Bench> {
  const base = mkdtempSync(join(root, 'hikae-calls-'))
  const { recoveryCode } = await prepare(base)
  const { opens, run, isLong = false, between } = operations[operation] ?? noSuch(operation)
  const without = { operation, root, base, recoveryCode, countsSaves: !isLong }
  const stateAfter = async (...works: readonly ((folder: string) => unknown)[]): Promise<string> => {
    const folder = freshFolder(without)
    for (const work of works) await work(folder)
    const state = await stateOf(folder, recoveryCode, !isLong)
    rmSync(folder, { recursive: true })
    return state
  }
  const done = async (folder: string): Promise<void> => {
    const opened = opens ? await openWith(folder, join(folder, 'a.hikae')) : null
    const { outcome, vault } = await run({ folder, vault: opened, mark: () => undefined })
    vault?.close()
    if (outcome !== 'done') throw new Error(`${operation}: ${outcome}`)
  }
  const begun = between ?? (() => undefined)
  return {
    ...without,
    places: new Map([
      [await stateAfter(), 'before'],
      [await stateAfter(begun), 'before'],
      [await stateAfter(done), 'after'],
    ]),
    placesAndNext: new Map([
      [await stateAfter(saveNext), 'before'],
      [await stateAfter(begun, saveNext), 'before'],
      [await stateAfter(done, saveNext), 'after'],
    ]),
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
  const counting = freshFolder(bench)
  const skipped = await callsBefore({ operation: bench.operation, folder: counting, next: false })
  rmSync(counting, { recursive: true })
  const byCall: Record<string, number> = {}
  const figures = { runs: 0, before: 0, after: 0, journalsReplayed: 0 }
  const wrong: string[] = []
  for (const call of calls) {
    // A little before the operation, because a program does not start in exactly the same way each time.
    const first = Math.max((skipped.get(call) ?? 0) - 1, 1)
    for (let n = first; ; n += n - first < IN_TURN ? 1 : STRIDE) {
      const folder = freshFolder(bench)
      const order = { operation: bench.operation, folder, next: fault !== 'kill' && !fault.again }
      const traced = await hit(order, call, n, fault)
      figures.runs += 1
      const what = `${bench.operation}, ${call} ${n}`
      if (hasJournal(folder)) figures.journalsReplayed += 1
      const judged = await judge(bench, folder, fault, traced)
      if (judged.wrong !== null) wrong.push(`${what}: ${judged.wrong} ${traced.complaint.slice(-500)}`)
      figures[judged.state] += 1
      rmSync(folder, { recursive: true, force: true })
      if (wasUntouched(traced, fault)) break
      byCall[call] = (byCall[call] ?? 0) + 1
    }
  }
  return { ...figures, byCall, wrong }
}

function hit(order: Order, call: Call, n: number, fault: Fault): Promise<Traced> {
  if (fault === 'kill') return inject(order, `${call}:signal=SIGKILL:when=${n}`)
  return inject(order, `${call}:error=${fault.error}:when=${n}${fault.again ? '+' : ''}`)
}

function wasUntouched({ said, log }: Traced, fault: Fault): boolean {
  return fault === 'kill' ? said.includes('closed') : !log.includes(INJECTED)
}

/** What strace writes behind a call that it spoilt. */
const INJECTED = '(INJECTED)'

/** Whether the operation itself was spoilt, and not what the program did before or after it. */
function wasOperationHit(log: string): boolean {
  return log.split(MARK)[1]?.includes(INJECTED) === true
}

interface Judged {
  readonly state: Place
  readonly wrong: string | null
}

async function judge(bench: Bench, folder: string, fault: Fault, traced: Traced): Promise<Judged> {
  const { recoveryCode, countsSaves, places, placesAndNext } = bench
  const { said, code, complaint, log } = traced
  try {
    const seen = await stateOf(folder, recoveryCode, countsSaves)
    const state = places.get(seen) ?? placesAndNext.get(seen)
    if (state === undefined)
      return { state: 'before', wrong: `neither the state before nor after: ${seen.slice(0, 2_000)}` }
    const acknowledged = said.includes('ack')
    if (acknowledged && state !== 'after') return { state, wrong: 'an acknowledged save is lost' }
    if (fault === 'kill') return { state, wrong: null }
    if (code !== 0 && log.includes(MARK))
      return { state, wrong: `the program ended with ${code}: ${complaint}` }
    const refusal = said.find((line) => line.startsWith('refused '))
    // What was spoilt before the operation began is not about the operation.
    if (!log.includes(MARK)) return { state, wrong: null }
    if (!acknowledged && (refusal === undefined || !CLEAR.has(refusal.slice('refused '.length)))) {
      return { state, wrong: `no clear answer: ${said.join()}` }
    }
    const next = said.find((line) => line.startsWith('next '))
    if (next !== undefined && next !== 'next ok []' && wasOperationHit(log))
      return { state, wrong: `the next save: ${next}` }
    if (next === undefined && placesAndNext.get(await tryNext(bench, folder)) !== state) {
      return { state, wrong: 'the next save does not hold' }
    }
    return { state, wrong: null }
  } catch (error) {
    return { state: 'before', wrong: String(error) }
  }
}

/** The answers by which somebody knows what is the matter. */
const CLEAR: ReadonlySet<string> = new Set(['E_IO', 'E_DISK_FULL', 'E_FOLDER_READ_ONLY', 'E_VERIFY_FAILED'])

async function tryNext({ recoveryCode, countsSaves }: Bench, folder: string): Promise<string> {
  await saveNext(folder)
  return stateOf(folder, recoveryCode, countsSaves)
}

async function saveNext(folder: string): Promise<void> {
  const vault = await openWith(folder, join(folder, 'a.hikae'))
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
