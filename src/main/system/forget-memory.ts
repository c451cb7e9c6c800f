import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { MessageChannel } from 'node:worker_threads'

/*
 * JavaScript cannot wipe a string, but V8 can be told to: with `--clear-free-memory` the collector writes zeros over
 * whatever it frees. So passwords and secrets that went through this process are gone after a full collection, which is
 * asked for when a vault locks. What messages between processes left in native memory is written over by taking that
 * memory once. What stays out of reach is in docs/threat-model.md.
 */

/** Part of V8's `gc` with options (v8/src/extensions/gc-extension.cc). */
type Collect = (options: {
  readonly type: 'major'
  readonly execution: 'sync'
  readonly flavor: 'last-resort'
}) => void

/**
 * Sends a text to the window that is open now, which does not listen. Answers to a window leave what they held in memory of
 * the thread that carries them, and only what is carried after them writes over that.
 */
type Send = (filling: string) => void

/**
 * When it is done, in milliseconds after locking: at once, and again when answers, timers and pages that were under way
 * have let go of what they held.
 */
const MOMENTS_MS = [0, 1_000, 5_000, 15_000] as const
/** What one collection frees may have held the next. */
const ROUNDS = 3

/**
 * The sizes of blocks that are taken once, and how much of each. Chromium's allocator keeps eight sizes to each power of two and
 * gives out the blocks that were freed last first (base/allocator/partition_allocator, PartitionAlloc.md).
 */
const BLOCK_BYTES = { smallest: 64, largest: 64 * 1024, growth: 1.09 } as const
const BYTES_OF_EACH_SIZE = 128 * 1024
/** Answers with a secret in them are short; a thread keeps few blocks of one size for itself. */
const LARGEST_CARRIED_BYTES = 4 * 1024
const CARRIED_OF_EACH_SIZE = 48

/**
 * Lets V8 clear what it frees, from now on. To be called before anything secret is in memory.
 *
 * @returns Collects everything that nobody holds any more, and overwrites it, four times within fifteen seconds. Each
 * takes about a tenth of a second.
 */
export function createForgetting(): (send: Send) => void {
  setFlagsFromString('--clear-free-memory')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect | undefined
  setFlagsFromString('--no-expose-gc')
  const forget = (send: Send): void => {
    for (let round = 0; round < ROUNDS; round += 1) {
      collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    }
    overwriteFreedBlocks()
    overwriteCarriedBlocks(send)
  }
  return (send) => {
    for (const moment of MOMENTS_MS) setTimeout(forget, moment, send)
  }
}

/** A message that waits in a channel holds a native block of its size; closing the channel gives all of them back. */
function overwriteFreedBlocks(): void {
  const { port1, port2 } = new MessageChannel()
  const { smallest, largest, growth } = BLOCK_BYTES
  for (let bytes: number = smallest; bytes <= largest; bytes = Math.ceil(bytes * growth)) {
    const filling = '.'.repeat(bytes)
    for (let taken = 0; taken < BYTES_OF_EACH_SIZE; taken += bytes) port1.postMessage(filling)
  }
  port2.close()
}

/** The same for the blocks of messages to a window: more of each size than any moment before had. */
function overwriteCarriedBlocks(send: Send): void {
  const { smallest, growth } = BLOCK_BYTES
  for (let bytes: number = smallest; bytes <= LARGEST_CARRIED_BYTES; bytes = Math.ceil(bytes * growth)) {
    const filling = '.'.repeat(bytes)
    for (let sent = 0; sent < CARRIED_OF_EACH_SIZE; sent += 1) send(filling)
  }
}
