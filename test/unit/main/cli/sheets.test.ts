import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'
import { logOf, printedFrom } from '../../../support/printed.ts'
import { account } from '../../../support/records.ts'

const home = [account('a'), account('b')]
const [three, four] = [
  printedFrom(home, 3, { accountIds: [home[0]?.id ?? account('a').id], keptAt: '電話台' }),
  printedFrom(home, 4, { secrets: 'printed' }),
]

/** A notebook in which one account changed after both papers. */
function changedNotebook() {
  const sitting = terminal()
  const file = sitting.file('a.json')
  const records = [account('a'), account('b', { loginIds: ['new'] }), logOf(three, four)]
  writeFileSync(file, JSON.stringify({ format: 'hikae-json', version: 1, records }))
  return (...words: readonly string[]) => sitting.run(['sheets', file, ...words])
}

test('lists every paper, the newest first, with what changed since', async () => {
  const sheets = changedNotebook()
  const { exitCode, out } = await sheets('--lang', 'ja')
  expect(exitCode).toBe(0)
  expect(out.indexOf('第4号 アカウント')).toBeLessThan(out.indexOf('第3号 アカウント'))
  expect(out).toContain('古くなっています')
  expect(out).toMatch(/- .*：変わりました/u)
  expect(out).toContain('第4号と差し替え')
  expect((await sheets('--json')).json()).toMatchObject({
    sheets: [
      { number: 4, isCurrent: false, changed: [{ accountId: 'b', how: 'changed' }], isToDestroy: false },
      { number: 3, isCurrent: null, replacedBy: 4, isToDestroy: true },
    ],
  })
})

test('says what a paper in the hand is worth, however its code is typed', async () => {
  const sheets = changedNotebook()
  const typed = `No. 4 ${(four.checkCode ?? '').toLowerCase().replace('-', ' ')}`
  const said = await sheets('--check', typed, '--json')
  expect(said.exitCode).toBe(1)
  expect(said.json()).toMatchObject({ verdict: 'outdated', number: 4, changed: [{ accountId: 'b' }] })
  const old = await sheets('--check', `3 ${three.checkCode ?? ''}`, '--json')
  expect(old.json()).toMatchObject({ verdict: 'replaced', replacedBy: 4 })
  expect((await sheets('--check', '9 2222-2222', '--lang', 'en')).out).toContain('no paper of this notebook')
  expect((await sheets('--check', '9', '--json')).json()).toMatchObject({ verdict: 'unreadable' })
})
