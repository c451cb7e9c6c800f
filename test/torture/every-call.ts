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
  readonly before: string
  readonly after: string
  /** With one more save behind it. */
  readonly beforeAndNext: string
  readonly afterAndNext: string
}

export async function benchOf(operation: string, root: string): Promise<Bench> {
  const base = mkdtempSync(join(root, 'hikae-calls-'))
  const { recoveryCode } = await prepare(base)
  const without = { operation, root, base, recoveryCode }
  const stateAfter = async (work: (folder: string) => Promise<void>): Promise<string> => {
    const folder = freshFolder(without)
    await work(folder)
    const state = await stateOf(folder, recoveryCode)
    rmSync(folder, { recursive: true })
    return state
  }
  const done = async (folder: string): Promise<void> => {
    const { opens, run } = operations[operation] ?? { opens: false }
    const vault = opens ? await openWith(folder, join(folder, 'a.hikae')) : null
    const outcome = await run?.({ folder, vault, mark: () => undefined })
    vault?.close()
    if (outcome !== 'done') throw new Error(`${operation}: ${outcome}`)
  }
  return {
    ...without,
    before: await stateAfter(() => Promise.resolve()),
    after: await stateAfter(done),
    beforeAndNext: await stateAfter(saveNext),
    afterAndNext: await stateAfter(async (folder) => {
      await done(folder)
      await saveNext(folder)
    }),
  }
}

export function removeBench({ base }: Bench): void {
  rmSync(base, { recursive: true, force: true })
}

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
    for (let n = first; ; n += 1) {
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
  readonly state: 'before' | 'after'
  readonly wrong: string | null
}

async function judge(
  { before, after, beforeAndNext, afterAndNext, recoveryCode }: Bench,
  folder: string,
  fault: Fault,
  { said, code, complaint, log }: Traced,
): Promise<Judged> {
  let state = 'unreadable'
  try {
    state = await stateOf(folder, recoveryCode)
    const isAfter = state === after || state === afterAndNext
    const known = isAfter || state === before || state === beforeAndNext
    if (!known)
      return { state: 'before', wrong: `neither the state before nor after: ${state.slice(0, 2_000)}` }
    const place = isAfter ? 'after' : 'before'
    const acknowledged = said.includes('ack')
    if (acknowledged && !isAfter) return { state: place, wrong: 'an acknowledged save is lost' }
    if (fault === 'kill') return { state: place, wrong: null }
    if (code !== 0 && log.includes(MARK))
      return { state: place, wrong: `the program ended with ${code}: ${complaint}` }
    const refusal = said.find((line) => line.startsWith('refused '))
    // What was spoilt before the operation began is not about the operation.
    if (!log.includes(MARK)) return { state: place, wrong: null }
    if (!acknowledged && (refusal === undefined || !CLEAR.has(refusal.slice('refused '.length)))) {
      return { state: place, wrong: `no clear answer: ${said.join()}` }
    }
    const next = said.find((line) => line.startsWith('next '))
    if (next !== undefined && next !== 'next ok []' && wasOperationHit(log))
      return { state: place, wrong: `the next save: ${next}` }
    if (
      next === undefined &&
      (await tryNext(folder, recoveryCode)) !== (isAfter ? afterAndNext : beforeAndNext)
    ) {
      return { state: place, wrong: 'the next save does not hold' }
    }
    return { state: place, wrong: null }
  } catch (error) {
    return { state: 'before', wrong: String(error) }
  }
}

/** The answers by which somebody knows what is the matter. */
const CLEAR: ReadonlySet<string> = new Set(['E_IO', 'E_DISK_FULL', 'E_FOLDER_READ_ONLY', 'E_VERIFY_FAILED'])

async function tryNext(folder: string, recoveryCode: string): Promise<string> {
  await saveNext(folder)
  return stateOf(folder, recoveryCode)
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
