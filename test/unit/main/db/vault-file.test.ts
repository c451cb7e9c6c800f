import { beforeEach, expect, test, vi } from 'vitest'
import * as connecting from '../../../../src/main/db/connection.ts'
import { create, must, mustOpen, put } from '../../../support/vaults.ts'

/* SQLite opens a file for reading when it does not open for writing at that moment, and says nothing of it. */

const original = vi.hoisted(() => ({ connect: null as null | typeof connecting.connect }))
vi.mock('../../../../src/main/db/connection.ts', async (load) => {
  const real = await load<typeof connecting>()
  original.connect = real.connect
  return { ...real, connect: vi.fn(real.connect) }
})

/** As when a virus scanner holds the file at that moment. */
const forReading: typeof connecting.connect = (path) => {
  if (original.connect === null) throw new Error('not loaded')
  return original.connect(path, 'read-only')
}

beforeEach(() => void vi.mocked(connecting.connect).mockReset())
beforeEach(() => {
  if (original.connect !== null) vi.mocked(connecting.connect).mockImplementation(original.connect)
})

test('V15 a file that does not open for writing once is opened again, and saved', async () => {
  const { vault, path } = await create()
  vault.close()
  vi.mocked(connecting.connect).mockImplementationOnce(forReading)
  const again = await mustOpen(path)
  expect(again).toMatchObject({ mode: 'read-write', problems: [] })
  must(again.commit([put('a', {})]))
})

test('V15 one that never opens for writing is open for reading, and says so', async () => {
  const { vault, path } = await create()
  vault.close()
  vi.mocked(connecting.connect).mockImplementation(forReading)
  const again = await mustOpen(path)
  expect(again).toMatchObject({ mode: 'read-only', problems: [{ code: 'E_FOLDER_READ_ONLY' }] })
})
