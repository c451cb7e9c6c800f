import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'
import { account, settings } from '../../../support/records.ts'

const RECORDS = [
  account('bank', { serviceId: 'other', serviceName: 'さくら銀行', tags: ['家計', '仕事'], favourite: true }),
  account('shop', { serviceId: 'other', serviceName: '佐藤商店', tags: ['家計'] }),
  account('mail', { serviceId: 'other', serviceName: 'ひかりメール', loginIds: [] }),
  account('gone', { serviceId: 'other', serviceName: '古い会', state: 'closed' }),
  settings({
    savedFilters: [
      {
        filterId: 'f1',
        name: 'よく使う家計',
        conditions: [{ kind: 'tag', value: '家計' }, { kind: 'favourite' }],
        at: '2026-11-01T00:00:00.000Z',
      },
    ],
  }),
]

/** The ids of the accounts that are listed. */
async function listed(...options: readonly string[]): Promise<readonly string[]> {
  const { file, run } = terminal()
  writeFileSync(file('a.json'), JSON.stringify({ format: 'hikae-json', version: 1, records: RECORDS }))
  const said = (await run(['filter', file('a.json'), '--json', ...options])).json()
  return (said as { accounts: { id: string }[] }).accounts.map(({ id }) => id).toSorted()
}

test('lists every account where nothing is asked for', async () => {
  expect(await listed()).toEqual(['bank', 'gone', 'mail', 'shop'])
})

test('by words, tags, favourites and a saved filter, all of which have to hold', async () => {
  expect(await listed('--words', 'サクラ')).toEqual(['bank'])
  expect(await listed('--tag', '家計')).toEqual(['bank', 'shop'])
  expect(await listed('--tag', '家計', '仕事')).toEqual(['bank'])
  expect(await listed('--favourite')).toEqual(['bank'])
  expect(await listed('--saved', 'よく使う家計')).toEqual(['bank'])
  expect(await listed('--saved', 'よく使う家計', '--words', '商店')).toEqual([])
})

test('by mark, by any finding, and by one kind of finding', async () => {
  expect(await listed('--mark', 'lost')).toEqual(['bank', 'shop'])
  expect(await listed('--mark', 'unknown')).toEqual(['mail'])
  expect(await listed('--finding', 'any')).toEqual(['bank', 'mail', 'shop'])
  expect(await listed('--finding', 'unknown-login')).toEqual(['mail'])
  expect(await listed('--finding', 'password-weak')).toEqual([])
})

test('says in words what it lists, and names what it does not know', async () => {
  const { file, run } = terminal()
  writeFileSync(file('a.json'), JSON.stringify({ format: 'hikae-json', version: 1, records: RECORDS }))
  const { out, exitCode } = await run(['filter', file('a.json'), '--favourite', '--lang', 'ja'])
  expect(exitCode).toBe(0)
  expect(out).toContain('さくら銀行')
  expect(out).toContain('1件')
  for (const [option, value] of [
    ['--saved', 'なし'],
    ['--mark', 'good'],
    ['--finding', 'nothing'],
  ] as const) {
    const refused = await run(['filter', file('a.json'), option, value])
    expect(refused.exitCode).toBe(2)
    expect(refused.err).toContain(`${option} ${value}`)
  }
})
