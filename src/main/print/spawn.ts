import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fail, ok, type Result } from '#core/result'
import { readSheet, type LaidOut, type RenderedSheet, type RenderWish } from './pdf-stream.ts'

/** `E_NO_ELECTRON`: there is none on this machine, or it cannot be started. `E_PRINTER`: it did not make the files. */
export interface RenderFailure {
  readonly code: 'E_NO_ELECTRON' | 'E_PRINTER'
}

/** A program that turns a sheet on its standard input into files on its standard output, and its arguments. */
export interface RenderCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly uid?: number | undefined
  readonly gid?: number | undefined
}

/** With this exit code a {@link RenderCommand} says that it found no Electron to work with. */
export const NO_ELECTRON_EXIT = 3

/**
 * Turns a sheet into a PDF or pictures, from a process without a window. Used by the command line in a checkout, where
 * scripts/print-sheet.ts knows the Electron of this machine.
 */
export function printSheet(
  wish: RenderWish,
  onLaidOut: LaidOut,
): Promise<Result<RenderedSheet, RenderFailure>> {
  const script = path.join(import.meta.dirname, '..', '..', '..', 'scripts', 'print-sheet.ts')
  return renderSheetWithElectron(wish, { program: process.execPath, args: [script] }, onLaidOut)
}

/** Turns a sheet into files by another program. The sheet goes through a pipe: never by argument, never by file. */
export async function renderSheetWithElectron(
  wish: RenderWish,
  { program, args, env, uid, gid }: RenderCommand,
  onLaidOut: LaidOut,
): Promise<Result<RenderedSheet, RenderFailure>> {
  const child = spawn(program, [...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(env === undefined ? {} : { env }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(NO_ELECTRON_EXIT))
    child.once('close', resolve)
  })
  // A program that ends early closes the pipe under us; its exit code says the rest.
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify(wish))
  const [code, made] = await Promise.all([ended, readSheet(child.stdout, onLaidOut)])
  if (code === NO_ELECTRON_EXIT) return fail({ code: 'E_NO_ELECTRON' })
  return code !== 0 || made === null ? fail({ code: 'E_PRINTER' }) : ok(made)
}
