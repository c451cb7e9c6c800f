import { appendFile, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { everySecret } from './secrets.ts'

/*
 * What the app leaves behind. After every test the folders that it could write to and everything that it printed are searched for
 * every secret of the run, in the two encodings in which texts are kept. test/e2e/no-traces.e2e.ts, which runs last, makes
 * sure that this happened and that it finds what is there.
 */

const results = process.env['HIKAE_E2E_RESULTS'] ?? path.resolve('test-results')

/** One line for each search that was made. */
export const searchLog = path.join(results, 'searched-for-secrets.jsonl')

/** What a person asked to have on the disk in clear: their own files in the folder where they keep things. */
const ownFiles = /\.(?:pdf|json|csv|png|jpe?g|txt)$/iu

/** Where shared memory is files, of every program on the machine. */
export const sharedMemory = '/dev/shm'

/** Names of other programs' files in there: browsers, and unit tests. */
const foreign = /^(?:hikae-test-|\.org\.chromium)/u

/**
 * Searches everything that the app could have written.
 *
 * @param home - The person's home folder, with the profile of the app and its temporary folder in it.
 * @param printed - What the app wrote to its standard output and error.
 * @returns Where secrets were found: `file: how many`. Never the secret.
 */
export async function searchTraces(home: string, printed: string): Promise<readonly string[]> {
  const files = await filesOfApp(home)
  const inFiles = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => null)
      return bytes === null ? [] : found(path.relative(home, file), bytes)
    }),
  )
  const hits = [...inFiles.flat(), ...found('standard output', Buffer.from(printed))]
  const line = { files: files.length, printed: printed.length, secrets: everySecret().length }
  await appendFile(searchLog, `${JSON.stringify(line)}\n`)
  return hits
}

/** Every file that the app could have written: below its person's home folder, or in shared memory. */
export async function filesOfApp(home: string): Promise<readonly string[]> {
  return [...(await filesBelow(home)), ...(await sharedFiles())]
}

function found(where: string, bytes: Buffer): readonly string[] {
  const hits = everySecret().filter(
    (secret) => bytes.includes(Buffer.from(secret, 'utf8')) || bytes.includes(Buffer.from(secret, 'utf16le')),
  )
  return hits.length === 0 ? [] : [`${where}: ${hits.length}`]
}

async function sharedFiles(): Promise<readonly string[]> {
  const names = await readdir(sharedMemory).catch((): string[] => [])
  const places = names.filter((name) => !foreign.test(name)).map((name) => path.join(sharedMemory, name))
  return (await Promise.all(places.map(filesBelow))).flat()
}

async function filesBelow(place: string): Promise<readonly string[]> {
  const info = await stat(place).catch(() => null)
  if (info === null) return []
  if (info.isFile()) return [place]
  if (!info.isDirectory()) return []
  const names = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => !(path.dirname(file).endsWith('vaults') && ownFiles.test(file)))
}
