import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findLeaked } from '../../../../src/main/leaks/find-leaked.ts'
import { fillerList, leakList, sha1 } from '../../../support/leak-lists.ts'
import { tempFolder } from '../../../support/vaults.ts'

const QUIET = { onProgress: () => undefined, isCancelled: () => false }

/** A file of this content. */
function listFile(content: string, name = 'pwned-passwords.txt'): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content, 'latin1')
  return path
}

/** What a file says of some passwords: how often each was seen, by the password. */
async function counted(path: string, passwords: readonly string[], scannedBytes?: number) {
  const found = await findLeaked(path, new Set(passwords.map(sha1)), QUIET, scannedBytes)
  if (!found.ok) return found.error
  return Object.fromEntries(passwords.map((each) => [each, found.value.counts.get(sha1(each)) ?? 0]))
}

test('names a password as the published lists do', () => {
  // As haveibeenpwned.com documents its API: "P@ssw0rd" lies in the range 21BD1.
  expect(sha1('P@ssw0rd')).toBe('21BD12DC183F740EE76F27B78EB39C8AD972A757')
  expect(sha1('password')).toBe('5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8')
  expect(sha1('パスワード')).toBe('A9694DC2E83BF1D3DD839259EAEB984FBBD86B31')
})

describe('a whole list', () => {
  const small = leakList({ password: 52_256_179, hunter2: 50_474, ひみつ: 3 })

  test('says how often each password was seen, and nothing of others', async () => {
    expect(await counted(listFile(small), ['hunter2', 'ひみつ', 'correct horse'])).toEqual({
      hunter2: 50_474,
      ひみつ: 3,
      'correct horse': 0,
    })
  })

  test('is read with small digits, other line ends and none at its end', async () => {
    const list = small.toLowerCase().replaceAll('\r', '').trimEnd()
    expect(await counted(listFile(list), ['password', 'hunter2', 'ひみつ'])).toEqual({
      password: 52_256_179,
      hunter2: 50_474,
      ひみつ: 3,
    })
  })

  test('is read past what is longer than any line, whatever stands at its end', async () => {
    const [line = ''] = leakList({ password: 5 }, '\n').split('\n')
    const list = `${small}${'x'.repeat(3 * 1024 * 1024)}${line.replace(':5', ':9')}\n${leakList({ ねこ: 7 })}`
    expect(await counted(listFile(list), ['password', 'ねこ'])).toEqual({ password: 52_256_179, ねこ: 7 })
  })

  test('is searched by halving it when it is large: to its first line and its last', async () => {
    const list = fillerList(5_000)
    const lines = list.trimEnd().split('\r\n')
    const at = (index: number) => lines.at(index)?.split(':') ?? []
    for (const [hash = '', count] of [at(0), at(-1), at(2_500)]) {
      const found = await findLeaked(listFile(list), new Set([hash]), QUIET, 0)
      expect(found).toMatchObject({ ok: true, value: { counts: new Map([[hash, Number(count)]]) } })
    }
  })

  test('is read through when it is in another order, as the list by how often is', async () => {
    const lines = fillerList(5_000, { hunter2: 50_474 }).trimEnd().split('\r\n')
    const byCount = lines.toSorted((a, b) => Number(b.split(':')[1]) - Number(a.split(':')[1]))
    expect(await counted(listFile(byCount.join('\r\n')), ['hunter2', 'nobody has it'], 0)).toEqual({
      hunter2: 50_474,
      'nobody has it': 0,
    })
  })

  test('is read through when it turns out in the search that it only seemed to be in order', async () => {
    const lines = fillerList(5_000, { hunter2: 50_474 }).trimEnd().split('\r\n')
    const shifted = [
      ...lines.slice(0, 2_490),
      ...lines.slice(2_490, 2_515).toReversed(),
      ...lines.slice(2_515),
    ]
    const hash = lines[2_500]?.split(':')[0] ?? ''
    const found = await findLeaked(listFile(shifted.join('\r\n')), new Set([hash]), QUIET, 0)
    expect(found.ok && found.value.counts.has(hash)).toBe(true)
  })

  test('says how far it has come, and stops when it is told to', async () => {
    const path = listFile(fillerList(5_000))
    const seen: number[] = []
    const hashes = new Set(['a', 'b', 'c'].map(sha1))
    const watch = {
      onProgress: (done: number) => void seen.push(done),
      isCancelled: () => seen.length === 2,
    }
    expect(await findLeaked(path, hashes, watch, 0)).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
    expect(seen).toEqual([1, 2])
  })
})

describe('files of ranges', () => {
  /** A folder with the file of each range of these passwords, as the downloader leaves them. */
  function rangeFolder(counts: Readonly<Record<string, number>>): string {
    const folder = join(tempFolder(), 'ranges')
    mkdirSync(folder)
    for (const [password, count] of Object.entries(counts)) {
      const hash = sha1(password)
      const padding = `${'0'.repeat(34)}1:0`
      writeFileSync(join(folder, `${hash.slice(0, 5)}.txt`), `${padding}\r\n${hash.slice(5)}:${count}`)
    }
    return folder
  }

  test('are found beside the one that was chosen; of what lies in another nothing is said', async () => {
    const folder = rangeFolder({ 'P@ssw0rd': 83_129, hunter2: 50_474 })
    const hashes = new Set(['P@ssw0rd', 'hunter2', 'correct horse'].map(sha1))
    const found = await findLeaked(join(folder, '21BD1.txt'), hashes, QUIET)
    expect(found).toEqual({
      ok: true,
      value: {
        counts: new Map([
          [sha1('P@ssw0rd'), 83_129],
          [sha1('hunter2'), 50_474],
        ]),
        unchecked: new Set([sha1('correct horse')]),
      },
    })
  })

  test('say nothing of lines that only hide how many there are', async () => {
    const folder = rangeFolder({ 'P@ssw0rd': 0 })
    expect(await counted(join(folder, '21BD1.txt'), ['P@ssw0rd'])).toEqual({ 'P@ssw0rd': 0 })
  })

  test('have to be called by their range', async () => {
    const path = listFile(`${sha1('P@ssw0rd').slice(5)}:83129`, 'download.txt')
    expect(await counted(path, ['P@ssw0rd'])).toEqual({ code: 'E_LEAK_LIST', reason: 'range-name' })
  })
})

describe('refuses', () => {
  test.each([
    ['a list of NTLM hashes', `${'A'.repeat(32)}:5\r\n${'B'.repeat(32)}:4\r\n`, 'ntlm'],
    ['a range of NTLM hashes', `${'A'.repeat(27)}:5\r\n`, 'ntlm'],
    ['what is no list', 'Taro,taro@example.jp,hunter2\n', 'no-list'],
    ['hashes without how often they were seen', `${'A'.repeat(40)}\n`, 'no-list'],
    ['two kinds in one file', `${'A'.repeat(40)}:5\n${'B'.repeat(32)}:4\n`, 'no-list'],
    ['an archive', '7z\u00bc\u00af\u0027\u001c\u0000\u0004', 'no-list'],
    ['an empty file', '', 'no-list'],
  ])('%s', async (_name, content, reason) => {
    expect(await counted(listFile(content), ['hunter2'])).toEqual({ code: 'E_LEAK_LIST', reason })
  })

  test('a file that is not there', async () => {
    expect(await counted(join(tempFolder(), 'none.txt'), ['hunter2'])).toEqual({
      code: 'E_FILE_UNREADABLE',
      reason: 'missing',
    })
  })
})
