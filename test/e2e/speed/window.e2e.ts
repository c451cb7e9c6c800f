import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { writeVault } from '../../../scripts/bench/hikae.ts'
import { drawNotebook } from '../../../scripts/bench/notebook.ts'
import { expect, launch, resultsFolder, test } from '../fixtures.ts'
import { lock, tab } from '../notebook.ts'
import { PASSWORD } from '../secrets.ts'
import { deriveKey } from '../vault-file.ts'
import { bareApp } from './bare-app.ts'
import {
  measureStart,
  memoryOf,
  paintedAfterInput,
  paintedAfterKey,
  type Answered,
  type Start,
} from './painted.ts'

/*
 * No test: figures of the window, for `npm run bench -- --only window`, which prints them. Starts of ours and of a bare window
 * of the same Electron alternate, so that a busy machine slows both. Both are started by the tool, which holds up either alike.
 */

const ACCOUNTS = 10_000
const STARTS = 5
/** What is looked for, one letter at a time, and taken away again: names, a login ID, a number, a word that is nowhere. */
const QUERIES = [
  ...['さくら銀行', 'ﾄｼｮｶﾝ', 'hanako.7', '図書館', '090', 'みなと証券', 'zzz', '仏壇'],
  ...['北海 ガス', '若葉生命', 'mypage', '2027', 'ひかり', '西宮クリニック', '東京 鉄道', 'example'],
]

test('the window', async ({ app, machine }) => {
  test.setTimeout(600_000)
  const text = textIn(machine.language)
  const file = path.join(app.vaultFolder, 'ten-thousand.hikae')
  await writeVault(file, drawNotebook(ACCOUNTS), { password: PASSWORD, deriveKey })

  // Known to the app, so that it starts at the lock screen.
  await app.answerOpenDialog(file)
  await app.window.evaluate(() => window.api.vault.chooseFile())
  await app.window.evaluate((wish) => window.api.vault.unlock(wish), {
    path: file,
    key: { kind: 'password' as const, password: PASSWORD },
  })
  await app.electron.close()
  const home = path.dirname(app.vaultFolder)
  const startBare = await bareApp(path.join(home, 'bare'))
  const [ours, bare]: [Start[], Start[]] = [[], []]
  for (let i = 0; i < STARTS; i += 1) {
    for (const [start, figures] of [
      [() => launch(home, machine), ours],
      [startBare, bare],
    ] as const) {
      const electron = await start()
      figures.push(await measureStart(electron))
      await electron.close()
    }
  }

  await app.restart()
  const unlocks: number[] = []
  const checked: number[] = []
  const keys: number[] = []
  for (let i = 0; i < STARTS; i += 1) {
    const page = app.window
    keys.push(
      await page.evaluate(
        async (wrong) => {
          const from = performance.now()
          await window.api.vault.unlock(wrong)
          return performance.now() - from
        },
        { path: file, key: { kind: 'password' as const, password: `${PASSWORD}x` } },
      ),
    )
    await page.locator('input[type="password"]').fill(PASSWORD)
    const press = (): Promise<void> => page.keyboard.press('Enter')
    // What is to be mended first is the last thing on the first page that is worked out.
    const [notebook, findings] = await paintedAfterKey(page, ['nav', 'article.flag'], press)
    unlocks.push(notebook)
    checked.push(findings)
    if (i < STARTS - 1) await lock(app, machine)
  }
  const page = app.window
  await tab(page, text['frame.tab.accounts']).focus()
  const [list] = await paintedAfterKey(page, ['[data-row]'], () => page.keyboard.press('Enter'))
  const unlocked = await memoryOf(app.electron)
  const field = page.getByRole('searchbox').first()
  await field.focus()
  const typed: Answered[] = []
  const part = `ul[aria-label="${text['accounts.list']}"]`
  for (const query of QUERIES) {
    for (const letter of query)
      typed.push(await paintedAfterInput(page, part, () => page.keyboard.insertText(letter)))
    for (let left = query.length; left > 0; left -= 1)
      typed.push(await paintedAfterInput(page, part, () => page.keyboard.press('Backspace')))
  }
  await expect(field).toHaveValue('')
  await mkdir(resultsFolder, { recursive: true })
  const figures = { accounts: ACCOUNTS, ours, bare, keys, unlocks, checked, list, unlocked, typed }
  await writeFile(path.join(resultsFolder, 'window.json'), JSON.stringify(figures))
})
