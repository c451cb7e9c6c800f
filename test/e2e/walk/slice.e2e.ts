import { walkRecords } from '../../support/walk-records.ts'
import { expect, test } from '../fixtures.ts'
import { button, tab } from '../notebook.ts'
import { goTo } from './go-to.ts'
import { walkRows } from './rows.ts'
import { openWalk, SIZES, sized, walkRow } from './walk-through.ts'

/*
 * A short piece of the walk for every run: a few facts of each document, in the small window; and whether the map tells those who
 * hear it what the table tells.
 */

const ROWS = ['A0-20', 'A0-16', 'A1-08', 'A1-25', 'A1-32', 'A2-13', 'A3-06', 'A3-26', 'A4-07']

for (const language of ['ja', 'en'] as const) {
  test.describe(`a piece of the walk, ${language}`, () => {
    test.use({ machine: { language, theme: 'light' } })
    test.setTimeout(120_000)

    test('every fact is where it is said to be, and map and table agree', async ({ app }) => {
      const today = new Date().toLocaleDateString('sv')
      const walk = await openWalk(app, 'walk', walkRecords(language, today), language, today)
      const { text } = walk.context
      const [, small] = SIZES
      await sized(walk, small)
      const rows = ROWS.flatMap((wanted) => walkRows.filter(({ row }) => row === wanted))
      expect(rows.length).toBeGreaterThanOrEqual(ROWS.length)
      for (const row of rows) await walkRow(walk, row, small)

      const page = app.window
      // Whoever began to register an account is asked before leaving.
      await goTo(walk, { at: 'register', step: 'points' })
      await tab(page, text['frame.tab.whatif']).click()
      await button(page, text['records.leave.go']).click()
      await page.getByRole('switch', { name: text['whatif.tag.move'] }).click()
      const map = page.getByRole('main').locator('[data-map-node^="account:"]')
      await expect(map.first()).toBeVisible()
      const heard = (await map.allInnerTexts()).map(plain)
      await page.getByRole('radio', { name: text['map.view.table'] }).check()
      const table = page.getByRole('main').getByRole('row')
      await expect(table).toHaveCount(heard.length + 1)
      const told = await table.evaluateAll((found) =>
        found.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText),
        ),
      )
      for (const [name = '', ways = '', then = '', , bound = ''] of told.slice(1)) {
        const said = [...ways.split('\n'), then, ...bound.split('\n')]
          .map(plain)
          .filter((words) => words !== '')
        const node = heard.find((words) => isOf(words, name) && said.every((each) => words.includes(each)))
        expect.soft(node, `${name}: ${said.join(' | ')}`).toBeDefined()
      }
    })
  })
}

/** Without what only parts words, which stands elsewhere in a sentence than in a table. */
function plain(words: string): string {
  return words.replace(/[\s()（）、,。.：:]|さん/gu, '')
}

/** Whether what is heard of a node begins with an account's name, its person beside it. */
function isOf(heard: string, name: string): boolean {
  return heard.startsWith(plain(name))
}
