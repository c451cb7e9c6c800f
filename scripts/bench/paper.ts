import { spawn } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { manyAccounts } from '../../test/support/many-accounts.ts'
import { sheetOf } from '../../test/support/sheets.ts'
import { projectDirectory } from '../stage-app.ts'
import { ensureBuilt } from '../support/build.ts'
import { withElectron } from '../support/electron-here.ts'
import { Plain, say } from '../support/run.ts'
import { median } from './measure.ts'

/** Milliseconds, but for `bytes` and `pages`. */
interface PaperFigures {
  /** From the window's making until its page asks for the sheet. */
  readonly start: number
  /** From there until all pages stand. */
  readonly layout: number
  /** Their PDF, with tags and outline. */
  readonly pdf: number
  readonly bytes: number
  readonly pages: number
  /** A page with the same HTML and no script: loading it, its PDF as ours, and its PDF without tags. */
  readonly still: number
  readonly plain: number
  readonly untagged: number
}

const ACCOUNTS = 200
const PROGRAM = 'out/main/plain-print.js'

/** Prints a household of 200 accounts to PDF, and the same pages through plain Chromium, in one process after another. */
export async function reportPaper(runs: number): Promise<PaperFigures> {
  const model = JSON.stringify(sheetOf(manyAccounts(ACCOUNTS, 'ja'), { sheetKind: 'household' }))
  await ensureBuilt()
  const program = path.join(projectDirectory, PROGRAM)
  const source = await readFile(path.join(import.meta.dirname, 'plain-print.ts'), 'utf8')
  await writeFile(program, stripTypeScriptTypes(source))
  try {
    const all = await withElectron({ main: PROGRAM }, async (command) => {
      const figures: PaperFigures[] = []
      for (let run = 0; run < runs; run += 1) {
        const { program: electron, args, env, uid, gid } = command
        const ids = uid === undefined || gid === undefined ? {} : { uid, gid }
        const child = spawn(electron, args, { env, ...ids, stdio: ['pipe', 'pipe', 'ignore'] })
        child.stdin.end(model)
        const said = await text(child.stdout)
        if (said === '') throw new Plain('Electron printed nothing.')
        figures.push(JSON.parse(said) as PaperFigures)
      }
      return figures
    })
    const of = (key: keyof PaperFigures): number => median(all.map((one) => one[key]))
    const figures = {
      start: of('start'),
      layout: of('layout'),
      pdf: of('pdf'),
      bytes: of('bytes'),
      pages: of('pages'),
      still: of('still'),
      plain: of('plain'),
      untagged: of('untagged'),
    }
    say(linesOf(figures))
    return figures
  } finally {
    await rm(program, { force: true })
  }
}

function linesOf({ start, layout, pdf, bytes, pages, still, plain, untagged }: PaperFigures): string {
  const [ours, theirs] = [start + layout + pdf, still + plain]
  return [
    `household of ${ACCOUNTS} accounts to PDF (${pages} pages, ${(bytes / 1e6).toFixed(1)} MB): ${ms(ours)}; plain Chromium, same pages: ${ms(theirs)}: ×${(ours / theirs).toFixed(2)}`,
    `  ours: window and page ${ms(start)}, layout ${ms(layout)}, PDF ${ms(pdf)} (×${(pdf / plain).toFixed(2)} of theirs)`,
    `  plain: load and layout ${ms(still)}, PDF ${ms(plain)}; without tags and outline ${ms(untagged)}`,
  ].join('\n')
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
