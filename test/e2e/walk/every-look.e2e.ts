import type { Page } from '@playwright/test'
import type { Preferences } from '#contract'
import { walkRecords } from '../../support/walk-records.ts'
import { expect, test } from '../fixtures.ts'
import { button, lock, unlock } from '../notebook.ts'
import { goTo, toTab, type Walk } from './go-to.ts'
import { say, type Place } from './row.ts'
import { openWalk, read, sized } from './walk-through.ts'

/*
 * `npm run walk -- -g "every look"`: every screen and dialog in every look there is, in both languages, in the smallest window that
 * is promised to be enough. Nothing is cut off, nothing scrolls sideways, and axe finds nothing at all.
 */

const SIZE = { width: 1024, height: 700 } as const
type Look = Pick<Preferences, 'theme' | 'textSize' | 'contrast' | 'motion'>
/** The one in which the computer has its own few colours. */
const FORCED = 'forced-dark'

const LOOKS: Readonly<Record<string, Look>> = {
  'double-size': { theme: 'light', textSize: 200, contrast: 'system', motion: 'less' },
  light: { theme: 'light', textSize: 100, contrast: 'system', motion: 'system' },
  dark: { theme: 'dark', textSize: 100, contrast: 'system', motion: 'system' },
  'strong-light': { theme: 'light', textSize: 125, contrast: 'more', motion: 'system' },
  'strong-dark': { theme: 'dark', textSize: 150, contrast: 'more', motion: 'system' },
  [FORCED]: { theme: 'dark', textSize: 100, contrast: 'system', motion: 'system' },
}

/** Every screen of the open notebook. */
const PLACES: Readonly<Record<string, Place>> = {
  home: { at: 'first-steps' },
  finding: { at: 'finding', rule: 'closing-blocked', subject: 'closing' },
  account: { at: 'account', id: 'ms' },
  'account-editor': { at: 'account-editor', id: 'ms', part: say('パスワード', 'Password') },
  'way-back': { at: 'way-back', id: 'ms-late' },
  service: { at: 'service', name: say('Microsoft アカウント', 'Microsoft account') },
  contact: { at: 'contact', id: 'everyday' },
  plan: { at: 'plan', id: 'office-mail' },
  inventory: { at: 'inventory' },
  holding: { at: 'holding', id: 'agreement' },
  'what-if': { at: 'what-if', tag: say('引っ越し', 'Moving house') },
  sheet: { at: 'sheet', accounts: ['ms'], secrets: 'blank' },
  register: { at: 'register', step: 'points' },
}

for (const language of ['ja', 'en'] as const) {
  const machine = { language, theme: 'light' } as const
  for (const [look, preferences] of Object.entries(LOOKS)) {
    test.describe(`every look, ${language}, ${look}`, () => {
      test.use({ machine })
      test.setTimeout(600_000)

      test('nothing is cut off, and everything has a name', async ({ app }) => {
        const today = new Date().toLocaleDateString('sv')
        const walk = await openWalk(app, 'walk', walkRecords(language, today), language, today)
        await app.window.evaluate((wanted) => window.api.app.setPreferences(wanted), preferences)
        await colours(app.window, look)
        await app.window.reload()
        await sized(walk, SIZE)
        for (const [name, place] of Object.entries(PLACES)) {
          await test.step(name, async () => {
            const lost = await goTo(walk, place).then(
              () => null,
              (error: unknown) => String(error),
            )
            expect.soft(lost, `the way to ${name}`).toBeNull()
            await see(walk, `${look}-${name}`)
          })
        }
        await toTab(walk, 'settings')
        await see(walk, `${look}-settings`)
        await dialogs(walk, look)
        await lock(app, machine)
        app.window.setDefaultTimeout(30_000)
        await colours(app.window, look)
        await see(walk, `${look}-unlock`)
        await unlock(app.window, machine)
      })
    })
  }
}

/** What the computer's own colours are, for a window that is new. */
async function colours(page: Page, look: string): Promise<void> {
  if (look === FORCED) await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
}

async function see(walk: Walk, name: string): Promise<void> {
  await read(walk, name, [], SIZE)
  await walk.app.expectAccessible()
}

/** Dialogs of every shape: a list of keys, a question, a form. */
async function dialogs(walk: Walk, look: string): Promise<void> {
  const { app, context } = walk
  const { text } = context
  const page = app.window
  for (const [name, key] of [
    ['help', 'F1'],
    ['keys', 'Control+/'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await see(walk, `${look}-${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await goTo(walk, { at: 'account', id: 'ms' })
  await button(page, text['frame.delete']).first().click()
  await see(walk, `${look}-delete`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await button(page, text['attachments.add']).first().click()
  await see(walk, `${look}-attach`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
