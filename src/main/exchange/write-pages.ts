import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result } from '#core/result'
import { writeFileWhole, type WriteFailure } from './write-file.ts'

/**
 * Writes what a sheet became: one file under its name, several as `name-1.png`, `name-2.png` and so on. All of them or none.
 *
 * @param overwrite - whether a single one may replace the file of its name. Of the names with numbers nobody was asked, so
 *   what is there stays, and the answer is E_EXISTS.
 * @returns The file of the first page.
 */
export async function writePages(
  target: string,
  files: readonly Uint8Array[],
  { overwrite }: { readonly overwrite: boolean },
): Promise<Result<string, WriteFailure>> {
  const { dir, name, ext } = path.parse(target)
  const isOne = files.length === 1
  const written: string[] = []
  for (const [i, content] of files.entries()) {
    const file = isOne ? target : path.join(dir, `${name}-${i + 1}${ext}`)
    const made = await writeFileWhole(file, content, { overwrite: isOne && overwrite })
    if (!made.ok) {
      await Promise.all(written.map((earlier) => rm(earlier, { force: true })))
      return made
    }
    written.push(file)
  }
  return ok(written[0] ?? target)
}
