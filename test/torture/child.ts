import Database from 'better-sqlite3'
import { accessSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { MARK, NEXT, operations, type Order } from './operations.ts'
import { openWith } from './surroundings.ts'
import { nextStep, runStep } from './steps.ts'

/*
 * The program that is killed. It does one operation, or one after the other as it is told, or edits without end, on a real
 * vault, and says on standard output what was acknowledged to it. It says so with writev, a call that no fault is ever
 * injected into.
 */

type OneOperation = Extract<Order, { readonly operation: string }>

function say(line: string): void {
  // With a single piece Node calls write.
  writevSync(1, [Buffer.from(line), Buffer.from('\n')])
}

/** From here on the calls of the operating system are the operation's. */
function mark(): Promise<void> {
  try {
    accessSync(MARK)
  } catch {
    // There is no such file: the call is there to be seen in a trace.
  }
  return Promise.resolve()
}

/** Does the operation; `end` says whether another save is to follow it. */
async function run(
  { operation, folder }: OneOperation,
  begin: () => Promise<void>,
  end: () => Promise<'next' | 'close'>,
): Promise<void> {
  const work = operations[operation]
  if (work === undefined) throw new Error(`no operation ${operation}`)
  const vault = work.opens ? await openWith(folder, join(folder, 'a.hikae')) : null
  const { outcome, vault: goneOnWith } = await work.run({ folder, vault, mark: begin })
  say(outcome === 'done' ? 'ack' : `refused ${outcome}`)
  if ((await end()) === 'next' && goneOnWith !== null) {
    const saved = goneOnWith.commit([NEXT])
    say(`next ${saved.ok ? 'ok' : saved.error.code} ${JSON.stringify(goneOnWith.verify().problems)}`)
  }
  goneOnWith?.close()
  say('closed')
}

/** What is loaded with the first vault is the program itself; no fault is meant for that. */
function loadEverything(): void {
  new Database(':memory:').close()
}

/** One order a line. It waits for a word before each operation, in which a tracer comes, and after it. */
async function serve(): Promise<void> {
  loadEverything()
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const hear = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done === true) process.exit(0)
    return line.value
  }
  for (;;) {
    // The parent wrote it.
    const order = JSON.parse(await hear()) as OneOperation
    const begin = async (): Promise<void> => {
      say('ready')
      await hear()
    }
    await run(order, begin, async () => ((await hear()) === 'next' ? 'next' : 'close'))
  }
}

async function forever({ folder, seed, from }: Extract<Order, { readonly seed: number }>): Promise<void> {
  let vault = await openWith(folder, join(folder, 'a.hikae'))
  say('ready')
  for (let index = from; ; index += 1) {
    const step = nextStep(seed, index, vault)
    const { vault: next, note } = await runStep(step, vault, folder)
    vault = next
    say(`ack ${index} ${note}`)
  }
}

const [given] = process.argv.slice(2)
// The parent wrote it.
const order = given === undefined ? null : (JSON.parse(given) as Order)
if (order === null) await serve()
else if ('operation' in order) await run(order, mark, () => Promise.resolve('close'))
else await forever(order)
