import { expect, test } from '../fixtures.ts'
import { walkRecords } from '../../support/walk-records.ts'
import { namedRecords, walkExamples } from './examples.ts'
import { goTo, tryLosses, type Walk } from './go-to.ts'
import { say, type Place } from './row.ts'
import { walkRows } from './rows.ts'
import { openWalk, read, screenOf, SIZES, sized, walkRow } from './walk-through.ts'
import { button, tab } from '../notebook.ts'

/*
 * `npm run walk`: every fact of the founding documents that the window shows, and every worked example, in both languages and
 * at both sizes. A picture of each lies in test-results/walk afterwards, to be looked at.
 */

test.describe.configure({ mode: 'parallel' })

for (const language of ['ja', 'en'] as const) {
  test.describe(`the walk, ${language}`, () => {
    test.use({ machine: { language, theme: 'light' } })

    test('through every fact', async ({ app }) => {
      test.setTimeout(900_000)
      const today = new Date().toLocaleDateString('sv')
      const isOf = (at: string) => walkRows.filter(({ place }) => place.at === at)
      const empty = await openWalk(app, 'empty', [], language, today)
      for (const size of SIZES) {
        await sized(empty, size)
        for (const row of isOf('first-steps')) await walkRow(empty, row, size)
      }
      const walk = await openWalk(app, 'walk', walkRecords(language, today), language, today)
      // Registering writes an account, so it comes after everything that is counted.
      const isLast = ({ place }: (typeof walkRows)[number]) => place.at === 'register'
      const rest = walkRows.filter((row) => row.place.at !== 'first-steps' && !isLast(row))
      const looked = new Set<string>()
      for (const rows of [rest, walkRows.filter(isLast)]) {
        for (const size of SIZES) {
          await sized(walk, size)
          for (const row of rows) {
            await test.step(`${row.row} ${row.place.at} ${size.width}`, () => walkRow(walk, row, size))
            const screen = `${screenOf(row.place)} ${size.width}`
            if (looked.has(screen)) continue
            looked.add(screen)
            await app.expectAccessible()
          }
        }
      }
    })

    test('through the worked examples', async ({ app }) => {
      test.setTimeout(600_000)
      const today = new Date().toLocaleDateString('sv')
      for (const { picture, records, losses, shows } of walkExamples) {
        const walk = await openWalk(app, picture, namedRecords(records, language), language, today)
        const { text } = walk.context
        await tab(app.window, text['frame.tab.whatif']).click()
        if (losses === 'cold') {
          const cold = app.window.getByRole('switch', { name: text['whatif.tag.cold'] })
          if (!(await cold.isVisible()))
            await app.window.getByRole('button', { name: text['map.more-name'] }).click()
          await cold.click()
        } else await tryLosses(walk, losses)
        for (const size of SIZES) {
          await sized(walk, size)
          await test.step(`${picture} ${size.width}`, () => read(walk, `example-${picture}`, shows, size))
        }
        await button(app.window, text['whatif.reset']).click()
        await expect(button(app.window, text['whatif.reset'])).toHaveCount(0)
      }
    })

    test('in larger letters, and in the dark', async ({ app }) => {
      test.setTimeout(600_000)
      const today = new Date().toLocaleDateString('sv')
      const walk = await openWalk(app, 'walk', walkRecords(language, today), language, today)
      const { text } = walk.context
      const page = app.window
      const set = async (group: string, choice: string) => {
        await tab(page, text['frame.tab.settings']).click()
        await page
          .getByRole('group', { name: group })
          .getByRole('radio', { name: choice, exact: true })
          .check()
      }
      const lookAt = async (looks: string) => {
        for (const size of SIZES) {
          await sized(walk, size)
          for (const [name, place] of Object.entries(SCREENS)) {
            await goTo(walk, place)
            await read(walk, `${looks}-${name}`, [], size)
            if (size === SIZES[0]) await app.expectAccessible()
          }
          await goTo(walk, { at: 'first-steps' })
          for (const name of ['map', 'death', 'cases'] as const) {
            await showMap(walk, name)
            await read(walk, `${looks}-${name}`, [], size)
            if (size === SIZES[0]) await app.expectAccessible()
          }
        }
      }
      await lookAt('plain')
      await set(text['settings.text-size'], text['settings.text-size.125'])
      await lookAt('large')
      await set(text['settings.theme'], text['settings.theme.dark'])
      await set(text['settings.text-size'], text['settings.text-size.100'])
      await lookAt('dark')
    })
  })
}

/** A screen of each shape, with much on it. */
const SCREENS: Readonly<Record<string, Place>> = {
  home: { at: 'finding', rule: 'closing-blocked', subject: 'closing' },
  account: { at: 'account', id: 'ms' },
  'way-back': { at: 'way-back', id: 'ms-late' },
  service: { at: 'service', name: say('Microsoft アカウント', 'Microsoft account') },
  inventory: { at: 'inventory' },
  contact: { at: 'contact', id: 'everyday' },
  holding: { at: 'holding', id: 'agreement' },
  sheet: { at: 'sheet', accounts: ['ms'], secrets: 'blank' },
  table: { at: 'what-if', tag: say('引っ越し', 'Moving house') },
  register: { at: 'register', step: 'points' },
}

/** The map with a move, with a death, or with all other cases unfolded. */
async function showMap({ app, context: { text } }: Walk, which: 'map' | 'death' | 'cases'): Promise<void> {
  const page = app.window
  await tab(page, text['frame.tab.home']).click()
  await tab(page, text['frame.tab.whatif']).click()
  const reset = button(page, text['whatif.reset'])
  if (await reset.isVisible()) await reset.click()
  const more = page.getByRole('button', { name: text['map.more-name'] })
  if (which === 'map') await page.getByRole('switch', { name: text['whatif.tag.move'] }).click()
  else await more.click()
  if (which !== 'death') return
  await page.getByRole('switch', { name: text['map.tag.death'] }).first().click()
  await more.click()
}
