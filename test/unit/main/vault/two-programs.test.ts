import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { closedVault, closing, mustOpen } from '../../../support/vaults.ts'

interface Said {
  readonly event: 'open' | 'saved'
  readonly answers?: readonly string[]
}

/** A program of its own that has the vault open, and says what its saves were answered. */
async function program(path: string, digit: string) {
  const child = spawn(process.execPath, ['test/support/saving-process.ts', path, digit], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const hear = async () => JSON.parse(String((await lines.next()).value)) as Said
  expect(await hear()).toEqual({ event: 'open' })
  return {
    pid: child.pid,
    save: async (times: number) => {
      child.stdin.write(`save ${times}\n`)
      return (await hear()).answers ?? []
    },
    quit: async () => {
      child.stdin.end('quit\n')
      await once(child, 'exit')
    },
  }
}

test('V12 M6 two processes saving at once: none of the saves lost or doubled, the loser gets E_CHANGED_ELSEWHERE', async () => {
  const times = 20
  const { path } = await closedVault([])
  const [one, two] = await Promise.all([program(path, 'a'), program(path, 'b')])

  // Both know the same seal, so that one of the first two saves has to lose, whichever comes first.
  const first = await Promise.all([one.save(1), two.save(1)])
  expect(first.flat().sort()).toEqual(['E_CHANGED_ELSEWHERE', 'ok', 'ok'])

  const later = await Promise.all([one.save(times - 1), two.save(times - 1)])
  expect(later.flat().filter((answer) => answer === 'ok')).toHaveLength(2 * (times - 1))
  await Promise.all([one.quit(), two.quit()])

  const vault = await mustOpen(path)
  expect(vault.verify().problems).toEqual([])
  // One number for each save and the one of the new vault: none was counted twice, and none was thrown away.
  expect(vault.state().seq).toBe(1 + 2 * times)
  const saved = vault
    .records()
    .map(({ rowId, rev, outline }) => `${rowId[0] ?? ''}${JSON.stringify(outline['n'])}/${rev}`)
  const expected = ['a', 'b'].flatMap((digit) =>
    Array.from({ length: times }, (_, i) => `${digit}${i + 1}/1`),
  )
  expect(saved.sort()).toEqual(expected.sort())
})

test('the second program opens for reading, says who holds the vault, and sees what was saved', async () => {
  const { path } = await closedVault([])
  const holder = await program(path, 'a')
  const second = await mustOpen(path)
  expect(second.mode).toBe('read-only')
  expect(second.problems).toMatchObject([{ code: 'E_LOCKED_BY_OTHER', host: hostname(), pid: holder.pid }])
  await holder.save(2)
  expect(second.whereFileStands()).toBe('saved-by-other')
  const later = second.openSuccessor()
  expect(later.ok && closing(later.value).records()).toHaveLength(2)
  await holder.quit()
  expect((await mustOpen(path)).mode).toBe('read-write')
})
