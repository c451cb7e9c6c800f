import { accessSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import { MARK, NEXT, operations, type Order } from './operations.ts'
import { openWith } from './surroundings.ts'
import { nextStep, runStep } from './steps.ts'

/*
 * The program that is killed. It does one operation, or edits without end, on a real vault, and says on standard output
 * what was acknowledged to it. It says so with writev, a call that no fault is ever injected into.
 */

function say(line: string): void {
  // With a single piece Node calls write.
  writevSync(1, [Buffer.from(line), Buffer.from('\n')])
}

/** From here on the calls of the operating system are the operation's. */
function mark(): void {
  try {
    accessSync(MARK)
  } catch {
    // There is no such file: the call is there to be seen in a trace.
  }
}

async function once({
  operation,
  folder,
  next,
}: Extract<Order, { readonly operation: string }>): Promise<void> {
  const work = operations[operation]
  if (work === undefined) throw new Error(`no operation ${operation}`)
  const vault = work.opens ? await openWith(folder, join(folder, 'a.hikae')) : null
  const { outcome, vault: goneOnWith } = await work.run({ folder, vault, mark })
  say(outcome === 'done' ? 'ack' : `refused ${outcome}`)
  mark()
  if (next && goneOnWith !== null) {
    const saved = goneOnWith.commit([NEXT])
    say(`next ${saved.ok ? 'ok' : saved.error.code} ${JSON.stringify(goneOnWith.verify().problems)}`)
  }
  goneOnWith?.close()
  say('closed')
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

// The parent wrote it.
const order = JSON.parse(process.argv[2] ?? '') as Order
await ('operation' in order ? once(order) : forever(order))
