import { spawnSync } from 'node:child_process'
import { cp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

const project = path.join(import.meta.dirname, '../..')

/** A walk that draws pictures of its own into test-results/, and where those stand that are committed. */
interface Pictures {
  /** Words for scripts/e2e.ts: the project and the file that draws. */
  readonly walk: readonly string[]
  /** The folder below test-results/. */
  readonly drawn: string
  /** The folder of the project, from its root. */
  readonly kept: string
  /** The last picture of a language: where it stands, those before it were drawn too. */
  readonly last: (language: string) => string
}

/**
 * Puts what a walk draws in the place of the pictures that are kept, if it drew them all. They are to be looked at before
 * they are committed.
 */
export async function renewPictures({ walk, drawn, kept, last }: Pictures): Promise<void> {
  const from = path.join(project, 'test-results', drawn)
  const to = path.join(project, kept)
  await rm(from, { recursive: true, force: true })
  // It fails where a picture is no longer right, which is why it is run.
  spawnSync(process.execPath, [path.join(project, 'scripts/e2e.ts'), ...walk], {
    cwd: project,
    stdio: 'inherit',
  })
  const names = await readdir(from).catch((): readonly string[] => [])
  const isWhole = ['ja', 'en'].every((language) => names.includes(last(language)))
  if (isWhole) {
    await rm(to, { recursive: true, force: true })
    await cp(from, to, { recursive: true })
  }
  process.stdout.write(
    isWhole
      ? `${names.length} pictures are renewed.\n`
      : 'Not all were drawn; the pictures stay as they are.\n',
  )
  process.exitCode = isWhole ? 0 : 1
}
