import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { PASSWORD } from './secrets.ts'
import { searchLog, searchTraces, sharedMemory } from './traces.ts'

/*
 * Runs last. Each test before it ended with a search of everything the app had written (fixtures.ts), and failed when a secret
 * was there; this one makes sure that the searching was real.
 */

test('M9 V21 after the whole run, no secret of it was found in profile, temporary folders or output of the app', async () => {
  const lines = (await readFile(searchLog, 'utf8')).trim().split('\n')
  const searches = lines.map((line) => JSON.parse(line) as { files: number; secrets: number })
  expect(searches.length).toBeGreaterThan(0)
  for (const { files, secrets } of searches) {
    expect(files).toBeGreaterThan(0)
    expect(secrets).toBeGreaterThan(10)
  }
})

test.describe('the search', () => {
  for (const [where, write] of [
    ['a file of the profile, in either encoding', 'utf16le'],
    ['a file of the profile, in UTF-8', 'utf8'],
  ] as const) {
    test(`finds a secret in ${where}`, async () => {
      const home = await mkdtemp(path.join(os.tmpdir(), 'home-'))
      try {
        await writeFile(path.join(home, 'log'), Buffer.from(`x${PASSWORD}x`, write))
        expect(await searchTraces(home, '')).toEqual(['log: 1'])
      } finally {
        await rm(home, { recursive: true })
      }
    })
  }

  test('finds a secret that the app printed', async () => {
    const home = await mkdtemp(path.join(os.tmpdir(), 'home-'))
    await writeFile(path.join(home, 'log'), '')
    expect(await searchTraces(home, `error: ${PASSWORD}`)).toEqual(['standard output: 1'])
    await rm(home, { recursive: true })
  })

  test('finds a secret in shared memory', async () => {
    const file = path.join(sharedMemory, `hikae-left-behind-${process.pid}`)
    const home = await mkdtemp(path.join(os.tmpdir(), 'home-'))
    await writeFile(file, PASSWORD)
    const hits = await searchTraces(home, '')
    await rm(file)
    await rm(home, { recursive: true })
    expect(hits).toHaveLength(1)
  })
})
