import { fail, ok, type Result } from '#core/result'
import { connect, type Connection } from '../../db/connection.ts'
import { copyInto } from '../../db/container.ts'
import { readContent, type Unlocked } from '../rows/content.ts'
import { verifyFile, type CopyReport } from '../file/copy.ts'
import { isNameTaken } from '../file/durable-file.ts'
import { replaceFile, type ReplaceFailure, type ReplaceStep } from '../file/replace-file.ts'
import type { Saving } from '../rows/write.ts'
import type { MigrationStep } from './step.ts'
import { MIGRATION_STEPS } from './steps.ts'

/*
 * Bringing a file of an older format up to this one: the old file is kept first, under a name that says so and proven
 * readable; the steps work on a copy; the copy is proven; only then it takes the vault's place. A crash at any moment
 * leaves the old vault or the new one, and the next opening begins again from whichever it finds.
 * Format: docs/vault-format.md, "Versions and migration".
 */

/** What was done to a file on opening it. */
export interface Migration {
  /** The format version it had. */
  readonly from: number
  /** Where the file as it was is kept. */
  readonly keptAs: string
}

/** The vault to bring up, unlocked and found sound. */
export interface MigrationRequest {
  readonly path: string
  readonly saving: Saving
  readonly onStep?: (step: ReplaceStep) => void
}

/** The format version of a file is the lowest that may write it. */
function formatOf({ header: { header } }: Unlocked): number {
  return header.minWriter
}

/** Whether a file is of an older format than the last of these steps makes. */
export function needsMigration(
  unlocked: Unlocked,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
): boolean {
  return pendingSteps(unlocked, steps).length > 0
}

/**
 * Brings a vault up. Its connection is closed when this succeeds, and may be closed when it fails; the file under its name
 * is then the new vault, or as it was.
 */
export function migrateFile(
  { path, saving, onStep }: MigrationRequest,
  steps: readonly MigrationStep[] = MIGRATION_STEPS,
): Result<Migration, ReplaceFailure> {
  const { connection, unlocked } = saving
  const from = formatOf(unlocked)
  const keptAs = freeName(path, from)
  let old: CopyReport | null = null
  let made: Unlocked | null = null
  const replaced = replaceFile({
    path,
    keepAs: keptAs,
    write: (temporary) => {
      copyInto(connection, temporary)
      made = runSteps(temporary, saving, pendingSteps(unlocked, steps))
    },
    isSound: (file, which) => {
      if (which === 'old') {
        old = verifyFile(file, unlocked)
        return old !== null
      }
      const report = made && verifyFile(file, made)
      return report !== null && report.recordCount === old?.recordCount
    },
    letGo: () => void connection.close(),
    ...(onStep === undefined ? {} : { onStep }),
  })
  return replaced.ok ? ok({ from, keptAs }) : fail(replaced.error)
}

function pendingSteps(unlocked: Unlocked, steps: readonly MigrationStep[]): readonly MigrationStep[] {
  const from = formatOf(unlocked)
  return steps.filter(({ to }) => to > from)
}

/** Runs the steps on the copy; null when one of them could not be run. Throws what storage throws. */
function runSteps(path: string, saving: Saving, steps: readonly MigrationStep[]): Unlocked | null {
  const connection = connect(path, 'read-write')
  try {
    let unlocked: Unlocked | null = saving.unlocked
    for (const step of steps) {
      if (unlocked === null) return null
      unlocked = runStep(connection, { ...saving, connection, unlocked }, step)
    }
    return unlocked
  } finally {
    connection.close()
  }
}

function runStep(connection: Connection, saving: Saving, step: MigrationStep): Unlocked | null {
  const { seal, entries, problems } = readContent(connection, saving.unlocked, 'leave')
  if (seal === null || problems.length > 0) return null
  const ran = step.run({ saving, memory: { seal, entries } })
  return ran.ok ? { ...saving.unlocked, header: ran.value } : null
}

/** A name beside the vault that says what the file is. An earlier try that a crash broke off keeps its own. */
function freeName(path: string, format: number): string {
  const stem = path.replace(/\.hikae$/iu, '')
  for (let number = 1; ; number += 1) {
    const name = `${stem}.format-${format}${number === 1 ? '' : `-${number}`}.hikae`
    if (!isNameTaken(name)) return name
  }
}
