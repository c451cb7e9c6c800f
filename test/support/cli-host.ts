import { join } from 'node:path'
import { ok } from '#core/result'
import type { SheetModel } from '#core/sheet/model/sheet'
import type { CliHost, SecretAnswer } from '../../src/main/cli/host.ts'
import { runCommandLine, type ExitCode } from '../../src/main/cli/run.ts'
import { fastDeriveKey, tempFolder } from './vaults.ts'

/** What a command line said and how it ended. */
interface Said {
  readonly exitCode: ExitCode
  readonly out: string
  readonly err: string
  /** What stood on standard output, as JSON. */
  readonly json: () => unknown
}

/** What a person at the terminal does. */
interface Wish {
  /** Standard input. */
  readonly input?: string | Uint8Array
  /** What is typed at each prompt, in order. None left: there is no terminal. */
  readonly typed?: readonly (string | SecretAnswer)[]
  readonly environment?: CliHost['environment']
  readonly printSheet?: CliHost['printSheet']
}

/** A computer with a terminal: what one command line leaves behind, the next one finds. */
export interface Terminal {
  readonly folder: string
  readonly file: (name: string) => string
  readonly run: (typed: readonly string[], wish?: Wish) => Promise<Said>
  /** The prompts seen so far. */
  readonly prompts: readonly string[]
  /** The sheets printed so far. */
  readonly printed: readonly SheetModel[]
  /** What was shown of long work, and null where it was taken away. */
  readonly progress: readonly (string | null)[]
}

/** Sits down at a fresh computer on 22 November 2026. */
export function terminal(): Terminal {
  const folder = tempFolder()
  const prompts: string[] = []
  const printed: SheetModel[] = []
  const progress: (string | null)[] = []
  const printSheet: CliHost['printSheet'] = ({ model, as }, onLaidOut) => {
    printed.push(model)
    onLaidOut(1, 2)
    const files =
      as === 'pdf' ? [new TextEncoder().encode('%PDF-')] : model.sections.map((_, i) => Uint8Array.of(i))
    return Promise.resolve(ok({ files, pages: model.sections.length }))
  }
  return {
    folder,
    prompts,
    printed,
    progress,
    file: (name) => join(folder, name),
    run: async (words, wish = {}) => {
      let [out, err] = ['', '']
      const typed = [...(wish.typed ?? [])]
      const input = wish.input ?? ''
      const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
      const host: CliHost = {
        write: (text) => void (out += text),
        complain: (text) => void (err += text),
        showProgress: (line) => void progress.push(line),
        readInput: () => Promise.resolve(bytes),
        readInputLine: () => Promise.resolve(firstLine(bytes)),
        askSecret: (prompt) => {
          prompts.push(prompt)
          const answer = typed.shift() ?? { kind: 'no-terminal' as const }
          return Promise.resolve(typeof answer === 'string' ? { kind: 'typed', secret: answer } : answer)
        },
        environment: wish.environment ?? { LANG: 'en_GB.UTF-8' },
        clock: () => new Date(2026, 10, 22, 12),
        machine: { totalMemoryBytes: 8 * 1024 ** 3, nowMs: () => 0 },
        deriveKey: fastDeriveKey,
        dataFolder: join(folder, 'data'),
        printSheet: wish.printSheet ?? printSheet,
      }
      const exitCode = await runCommandLine(words, host)
      return { exitCode, out, err, json: () => JSON.parse(out) as unknown }
    },
  }
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x0a)
  return end === -1 ? bytes : bytes.subarray(0, end)
}
