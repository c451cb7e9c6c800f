import { spawnSync } from 'node:child_process'
import { cp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

/*
 * `npm run manual-pictures`: walks a newcomer's first hour (test/e2e/walk/every-manual-picture.e2e.ts), and puts what it saw in the
 * place of docs/manual/pictures. Look at them before they are committed. To compare only: npm run walk -- every-manual-picture.e2e.ts
 */

const project = path.join(import.meta.dirname, '..')
const drawn = path.join(project, 'test-results/manual')
const pictures = path.join(project, 'docs/manual/pictures')

await rm(drawn, { recursive: true, force: true })
const e2e = path.join(import.meta.dirname, 'e2e.ts')
// It fails where a picture is no longer right, which is why it is run.
spawnSync(process.execPath, [e2e, '--project=walk', 'walk/every-manual-picture.e2e.ts'], {
  cwd: project,
  stdio: 'inherit',
})
const names = await readdir(drawn).catch((): readonly string[] => [])
// The last of each language: those before it were drawn too.
const isWhole = ['ja', 'en'].every((language) => names.includes(`visit-${language}.webp`))
if (isWhole) {
  await rm(pictures, { recursive: true, force: true })
  await cp(drawn, pictures, { recursive: true })
}
process.stdout.write(
  isWhole
    ? `${names.length} pictures are renewed.\n`
    : 'Not all were drawn; the pictures stay as they are.\n',
)
process.exitCode = isWhole ? 0 : 1
