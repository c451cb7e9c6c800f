import { rmSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** What became of a sheet in the system's print dialog. */
export type Outcome = 'printed' | 'cancelled' | 'failed'

/** How Chromium names the files it makes for a short while. */
const FILE_ON_ITS_WAY = /^\.org\.chromium\./u
const LOOK_EVERY_MS = 20
/** A queue on another computer may take its time; one that never answers must not hold the window for ever. */
const PATIENCE_MS = 120_000

/**
 * Prints, and answers when the system's queue has the whole sheet.
 *
 * On Linux Chromium writes the sheet to a file, says that it is printed, hands the file to the queue and deletes it. Who quits in between
 * loses the page, and the file stays. So the file is given a folder of its own, in memory where the system has a place for that, and is
 * waited for. Windows and macOS have the whole sheet when Chromium answers.
 *
 * @param signal - aborted when nobody waits any more.
 */
export async function untilQueued(print: () => Promise<Outcome>, signal: AbortSignal): Promise<Outcome> {
  if (process.platform !== 'linux') return print()
  const folder = await folderInMemory()
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const outcome = await print()
    if (outcome === 'printed') await emptied(folder, signal)
    return outcome
  } finally {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
    process.off('exit', removeAtExit)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Its owner's alone. The runtime folder of a session is in memory, and goes with the session. */
async function folderInMemory(): Promise<string> {
  const name = 'hikae-printing-'
  const inMemory = process.env['XDG_RUNTIME_DIR']
  const made = inMemory === undefined ? null : await mkdtemp(path.join(inMemory, name)).catch(() => null)
  return made ?? mkdtemp(path.join(os.tmpdir(), name))
}

async function emptied(folder: string, signal: AbortSignal): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!signal.aborted && performance.now() < until) {
    const names = await readdir(folder)
    if (!names.some((name) => FILE_ON_ITS_WAY.test(name))) return
    await wait(LOOK_EVERY_MS)
  }
}
