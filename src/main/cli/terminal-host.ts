import os from 'node:os'
import path from 'node:path'
import { createWorkerDeriveKey } from '../vault/vault.ts'
import { askAtTerminal } from './ask-at-terminal.ts'
import type { CliHost } from './host.ts'
import { readAll, readLine } from './input.ts'

/** The terminal, the environment, the machine and the clock of this process. */
export function createTerminalHost(process: NodeJS.Process, printSheet: CliHost['printSheet']): CliHost {
  return {
    write: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    showProgress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${line ?? ''}`)
    },
    readInput: () => readAll(process.stdin),
    readInputLine: () => readLine(process.stdin),
    askSecret: (prompt) => askAtTerminal(prompt, process),
    environment: process.env,
    clock: () => new Date(),
    machine: { totalMemoryBytes: os.totalmem(), nowMs: () => performance.now() },
    deriveKey: createWorkerDeriveKey(new URL('../vault/kdf/kdf-worker.ts', import.meta.url)),
    dataFolder: dataFolder(process),
    printSheet,
  }
}

/** Where the window keeps this program's data too, so that both share what they know of each vault. */
function dataFolder(process: NodeJS.Process): string {
  return path.join(electronUserData(process), 'hikae')
}

/** What Electron calls `userData`. */
function electronUserData({ env, platform }: NodeJS.Process): string {
  switch (platform) {
    case 'win32':
      return path.join(env['APPDATA'] ?? path.join(os.homedir(), 'AppData', 'Roaming'), 'Hikae')
    case 'darwin':
      return path.join(os.homedir(), 'Library', 'Application Support', 'Hikae')
    default:
      return path.join(env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config'), 'Hikae')
  }
}
