import { spawn } from 'node:child_process'
import { NO_ELECTRON_EXIT } from '../src/main/print/spawn.ts'
import { withElectron, type ElectronCommand } from './support/electron-here.ts'
import { Plain } from './support/run.ts'

/*
 * Runs the program that prints one sheet (src/main/print/print-sheet.ts) in the Electron of this machine. The sheet comes
 * in on standard input and the PDF goes out on standard output; this script only passes them on, unread.
 */

function print({ program, args, env, uid, gid }: ElectronCommand): Promise<number> {
  return new Promise((resolve) => {
    const ids = uid === undefined || gid === undefined ? {} : { uid, gid }
    // What Electron complains about on a machine without a desktop is of no use to anybody.
    const child = spawn(program, args, { env, ...ids, stdio: ['inherit', 'inherit', 'ignore'] })
    child.once('error', () => resolve(NO_ELECTRON_EXIT))
    child.once('close', (code) => resolve(code ?? 1))
  })
}

try {
  process.exitCode = await withElectron({ main: 'out/main/print-sheet.js' }, print)
} catch (error) {
  if (!(error instanceof Plain)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = NO_ELECTRON_EXIT
}
