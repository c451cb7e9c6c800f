import process from 'node:process'
import { fail } from '#core/result'
import { runCommandLine } from './cli/run.ts'
import { createTerminalHost } from './cli/terminal-host.ts'

const printSheet = () => Promise.resolve(fail({ code: 'E_NO_ELECTRON' } as const))

// Set, not exited with: what was written to a pipe still has to leave.
process.exitCode = await runCommandLine(process.argv.slice(2), createTerminalHost(process, printSheet))
