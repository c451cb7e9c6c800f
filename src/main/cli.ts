import process from 'node:process'
import { runCommandLine } from './cli/run.ts'
import { createTerminalHost } from './cli/terminal-host.ts'
import { printSheet } from './print/spawn.ts'
import { keepHeapSmall } from './system/small-heap.ts'

keepHeapSmall()

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Set, not exited with: what was written to a pipe still has to leave.
process.exitCode = await runCommandLine(process.argv.slice(2), createTerminalHost(process, printSheet))
