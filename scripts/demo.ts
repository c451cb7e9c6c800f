import { randomInt } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { audit } from '#core/audit/audit'
import type { VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import { nodeOf } from '#core/graph/nodes'
import type { Result } from '#core/result'
import { dayOfInstant } from '#core/sheet/printed/numbering'
import { plainPaper } from '#core/sheet/paper'
import type { SheetRequest } from '#core/sheet/request'
import type { NamingContext } from '#core/text/names'
import { textIn } from '#core/text/text'
import { countBySeverity, findingJson, findingLines } from '../src/main/cli/commands/audit.ts'
import { recoveryLines } from '../src/main/cli/commands/create.ts'
import { runScenario, scenarioJson, scenarioLines } from '../src/main/cli/commands/whatif.ts'
import { languageOfEnvironment } from '../src/main/cli/language.ts'
import { createNotebook, openNotebook } from '../src/main/cli/notebook.ts'
import { createTerminalHost } from '../src/main/cli/terminal-host.ts'
import { readDocumentFile } from '../src/main/exchange/hikae-json.ts'
import { writeFileWhole } from '../src/main/exchange/write-file.ts'
import { writePages } from '../src/main/exchange/write-pages.ts'
import { printSheet, renderSheetWithElectron } from '../src/main/print/spawn.ts'
import type { Session } from '../src/main/session/session.ts'
import { noteSheet, sheetModelOf } from '../src/main/session/sheets.ts'
import { withElectron } from './support/electron-here.ts'
import { endPlainly, Plain } from './support/run.ts'

/*
 * `npm run demo`: the founding story, end to end, without a window. Everything it says is computed here and now, from the
 * sample notebook in a new encrypted vault. What it writes stays in a folder of its own.
 */

const HER_ACCOUNT = asRecordId('hanako-microsoft')
const FLAT = nodeOf('tie', asRecordId('flat'))
const PAPER = nodeOf('paper', asRecordId('ms-note'))
/** What she had, and did not register. */
const UNREGISTERED: readonly RecordId[] = [asRecordId('hanako-phone'), asRecordId('hanako-gmail')]

const project = path.dirname(import.meta.dirname)
const language = languageOfEnvironment(process.env)
const text = textIn(language)
const today = dayOfInstant(new Date().toISOString())

await endPlainly(async () => {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hikae-demo-'))
  // The demo's notebook is nobody's: what this computer remembers of real notebooks is left alone.
  const host = { ...createTerminalHost(process, printSheet), dataFolder }
  try {
    const folder = await newFolder()
    say(text['cli.demo.title'], '', text['cli.demo.story'], '')
    const file = path.join(folder, 'sato.hikae')
    const password = drawPassword()
    const title = text['cli.demo.notebook']
    const { session: fresh, recoveryCode } = must(await createNotebook(host, file, { title, password }))
    const sample = path.join(project, 'resources', 'sample', `founding-story.${language}.json`)
    const document = must(await readDocumentFile(sample))
    must(fresh.importDocument(document))
    fresh.vault.close()
    say(text['cli.demo.vault']({ records: document.records.length, file }))
    say(text['cli.demo.keys']({ password }))
    say(text['cli.create.recovery-key'], ...recoveryLines(recoveryCode))

    const key = { kind: 'recovery-code', code: recoveryCode } as const
    const session = must(await openNotebook(host, file, key, 'read-write'))
    try {
      say(text['cli.demo.reopened'], '')
      await tellFindings(session.records(), folder)
      await tellWhatIf(session.records(), folder)
      await printHerSheet(session, folder)
    } finally {
      session.vault.close()
      say('', text['cli.demo.folder']({ folder: path.relative(process.cwd(), folder) }))
    }
    return 0
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
})

async function tellFindings(records: readonly VaultRecord[], folder: string): Promise<void> {
  const naming = namingOf(records)
  const findings = audit(records, today)
  say(text['cli.demo.findings'], '')
  const urgent = findings.filter(({ severity }) => severity === 'critical')
  for (const finding of urgent) say(...findingLines(finding, naming))
  say(text['cli.audit.count'](countBySeverity(findings)))
  say(text['cli.demo.more-findings']({ count: findings.length - urgent.length }), '')
  await write(folder, 'findings.json', {
    today,
    findings: findings.map((finding) => findingJson(finding, naming)),
  })
}

async function tellWhatIf(records: readonly VaultRecord[], folder: string): Promise<void> {
  const naming = namingOf(records)
  const move = runScenario(records, { losses: [FLAT] }, today)
  say(text['cli.demo.move'], '', ...scenarioLines(move, naming), '')
  const moveAndPaper = runScenario(records, { losses: [FLAT, PAPER] }, today)
  say(text['cli.demo.move-and-paper'], '', ...scenarioLines(moveAndPaper, naming), '')
  const advised = runScenario(withAdvice(records), { losses: [FLAT, PAPER] }, today)
  say(text['cli.demo.advice'], '', ...scenarioLines(advised, naming), '')
  await write(folder, 'what-if.json', {
    move: scenarioJson(move),
    moveAndPaper: scenarioJson(moveAndPaper),
    moveAndPaperAdvised: scenarioJson(advised),
  })
}

/** The records as they would be, had she registered what she had. */
function withAdvice(records: readonly VaultRecord[]): readonly VaultRecord[] {
  return records.map((record) =>
    record.id === HER_ACCOUNT && record.type === 'account'
      ? {
          ...record,
          contacts: [
            ...record.contacts,
            ...UNREGISTERED.map((contactPointId) => ({ contactPointId, roles: ['reset' as const] })),
          ],
        }
      : record,
  )
}

/** The sheet of her account, with a line to write the password by hand. */
async function printHerSheet(session: Session, folder: string): Promise<void> {
  const request: SheetRequest = {
    sheetKind: 'account',
    accountIds: [HER_ACCOUNT],
    secrets: 'blank',
    language,
    paper: plainPaper(),
  }
  const model = must(sheetModelOf(session, request, today))
  say(text['cli.demo.sheet'], '')
  const { files, pages } = must(
    await withElectron({ main: 'out/main/print-sheet.js' }, (command) =>
      renderSheetWithElectron({ model, as: 'pdf' }, command, () => undefined),
    ),
  )
  const file = path.join(folder, 'recovery-sheet.pdf')
  must(await writePages(file, files, { overwrite: false }))
  must(noteSheet(session, model, request, { now: new Date().toISOString(), today, to: 'pdf' }))
  say(text['cli.sheet.done']({ file, pages, number: model.number }))
}

/** demo-output/2026-11-22-091500: what an earlier demo wrote stays. */
async function newFolder(): Promise<string> {
  const time = new Date().toTimeString().slice(0, 8).replaceAll(':', '')
  const folder = path.join(project, 'demo-output', `${today}-${time}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Sixteen letters and digits that nobody mistakes for one another: 79 bits. */
function drawPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const draw = (): string => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return [draw(), draw(), draw(), draw()].join('-')
}

function namingOf(records: readonly VaultRecord[]): NamingContext {
  return { text, language, recordById: new Map(records.map((record) => [record.id, record])) }
}

async function write(folder: string, name: string, content: unknown): Promise<void> {
  must(await writeFileWhole(path.join(folder, name), `${JSON.stringify(content, null, 2)}\n`))
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** A failure ends the demo with its code: everything it needs, it has brought along itself. */
function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Plain(result.error.code)
  return result.value
}
