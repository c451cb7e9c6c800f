import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVault, type JsonObject, type OpenVault } from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, POLICY, shown } from '../support/bare-vaults.ts'
import type { Order } from './operations.ts'
import { drawFrom } from './random.ts'
import { hasJournal } from './state.ts'
import { applied, asModelled, nextStep, type Model, type Step } from './steps.ts'
import { deviceOf, openWith, OTHER_PASSWORD } from './surroundings.ts'

/** What came of many kills. All but the last two say how hard it was tried. */
export interface KillFigures {
  readonly kills: number
  /** Steps that the killed programs had been told were saved. */
  readonly acknowledged: number
  /** Steps that were in the file though the program was killed before it could say so. */
  readonly inFlight: number
  readonly journalsReplayed: number
  /** How often what was acknowledged, by its kind. */
  readonly steps: Readonly<Record<string, number>>
  /** What is wrong, one line each; empty when nothing was lost, invented or damaged. */
  readonly lost: readonly string[]
  readonly damaged: readonly string[]
}

export const CHILD = join(import.meta.dirname, 'child.ts')
/** Starting takes half as long when what was compiled is kept; a program that ends by itself leaves it there. */
export const CHILD_ENV = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'hikae-torture-compiled') }

/**
 * Kills a program that edits one vault without end, again and again, and looks after each kill whether the vault is
 * sound and holds exactly what was acknowledged, and at most the one step besides that was on its way.
 */
export async function killAtRandom(
  root: string,
  seed: number,
  kills: number,
  told: (done: number) => void = () => undefined,
): Promise<KillFigures> {
  const folder = mkdtempSync(join(root, 'hikae-torture-'))
  const draw = drawFrom(seed, 0x6b69_6c6c)
  const path = join(folder, 'a.hikae')
  const created = must(
    await createVault({ path, password: PASSWORD, kdfPolicy: POLICY, ...deviceOf(folder) }),
  )
  created.vault.close()
  let code = created.recoveryCode.replaceAll(' ', '')
  let password = PASSWORD
  let model: Model = new Map()
  let copy: Model = new Map()
  let from = 0
  let acknowledged = 0
  let inFlight = 0
  let journalsReplayed = 0
  const steps: Record<string, number> = {}
  const lost: string[] = []
  const damaged: string[] = []

  for (let kill = 0; kill < kills; kill += 1) {
    const notes = await killOnce({ seed, from, folder }, 1 + draw(8), draw(6_000))
    for (const note of notes) {
      const step = nextStep(seed, from, model)
      steps[step.kind] = (steps[step.kind] ?? 0) + 1
      model = applied(model, step, copy)
      if (step.kind === 'new password') password = note === 'first' ? PASSWORD : OTHER_PASSWORD
      else if (note !== '') code = note
      if (step.kind === 'copy') copy = model
      if (step.kind === 'rotation') copy = new Map()
      from += 1
    }
    acknowledged += notes.length
    if (hasJournal(folder)) journalsReplayed += 1

    const vault = await openWith(folder, path)
    const wrong = [...vault.problems, ...vault.verify().problems]
    if (wrong.length > 0) damaged.push(`kill ${kill}, step ${from}: ${JSON.stringify(wrong)}`)
    const step = nextStep(seed, from, model)
    const further = applied(model, step, copy)
    if (holds(vault, further) && !holds(vault, model)) {
      model = further
      from += 1
      inFlight += 1
    } else if (!holds(vault, model)) lost.push(`kill ${kill}: the vault is not as after step ${from}`)
    if (!(await vault.checkPassword(password))) {
      if (step.kind !== 'new password') lost.push(`kill ${kill}: the password opens nothing`)
      password = password === PASSWORD ? OTHER_PASSWORD : PASSWORD
    }
    if (!(await vault.checkRecoveryCode(code))) {
      // The new code was on its way, and nobody was told it; the owner still has the password to make another.
      if (!NEW_CODE.has(step.kind)) lost.push(`kill ${kill}: the recovery code opens nothing`)
      code = must(await vault.replaceRecoveryCode(password)).recoveryCode.replaceAll(' ', '')
    }
    copy = new Map()
    for (const name of readdirSync(folder).filter((file) => file === 'copy.hikae' || file === 'kept.hikae')) {
      const beside = await openWith(folder, join(folder, name), host())
      const found = [...beside.problems, ...beside.verify().problems]
      if (found.length > 0) damaged.push(`kill ${kill}: ${name}: ${JSON.stringify(found)}`)
      if (name === 'copy.hikae') copy = contentOf(beside)
      beside.close()
    }
    if (vault.close().length > 0) damaged.push(`kill ${kill}: a journal is left beside the closed vault`)
    told(kill + 1)
  }
  rmSync(folder, { recursive: true })
  return { kills, acknowledged, inFlight, journalsReplayed, steps, lost, damaged }
}

/** The steps that make a new recovery code. */
const NEW_CODE: ReadonlySet<Step['kind']> = new Set(['new recovery code', 'rotation'])

function holds(vault: OpenVault, model: Model): boolean {
  const sorted = (content: Model) => JSON.stringify([...content].sort(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(contentOf(vault)) === sorted(model)
}

/** What a vault shows, as the plain map has it. */
function contentOf(vault: OpenVault): Model {
  return new Map(
    Array.from(shown(vault), ([id, { outline, secrets }]) => {
      // A secret that is refused shows as a code, which no plain map has.
      return [id, { outline: asModelled(outline), secrets: secrets as JsonObject | null }]
    }),
  )
}

/** Starts the program and kills it some microseconds after its n-th acknowledgement. Gives the notes of all of them. */
async function killOnce(order: Order, after: number, microseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: CHILD_ENV,
  })
  let said = ''
  let complaint = ''
  const acknowledgements = () => said.match(/^ack .*$/gmu) ?? []
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (child.killed || acknowledgements().length < after) return
    const until = performance.now() + microseconds / 1_000
    while (performance.now() < until);
    child.kill('SIGKILL')
  })
  await once(child, 'close')
  if (child.signalCode !== 'SIGKILL') throw new Error(`the program ended by itself: ${complaint}`)
  return acknowledgements().map((line) => line.split(' ')[2] ?? '')
}
