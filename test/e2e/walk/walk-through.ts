import path from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import type { Language } from '#core/language'
import { settings } from '#core/record/settings'
import type { VaultRecord } from '#core/record/document'
import { textIn } from '#core/text/text'
import { expect, type App } from '../fixtures.ts'
import { lock, openFile, tab } from '../notebook.ts'
import { PASSWORD } from '../secrets.ts'
import { writeVault } from '../vault-file.ts'
import { goTo, type Walk } from './go-to.ts'
import { unreadable } from './look-over.ts'
import type { Place, Say, WalkRow } from './row.ts'

/** The window as it comes, and the smallest that is promised to be enough, in px. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const
type Size = (typeof SIZES)[number]

const resultsFolder = process.env['HIKAE_E2E_RESULTS'] ?? path.resolve('test-results')

/** Writes a notebook and opens it, in place of the one that is open. */
export async function openWalk(
  app: App,
  name: string,
  records: readonly VaultRecord[],
  language: Language,
  today: string,
): Promise<Walk> {
  const text = textIn(language)
  const file = path.join(app.vaultFolder, `${name}.hikae`)
  const all = records.some(({ type }) => type === 'settings') ? records : [emptySettings(name), ...records]
  await writeVault(
    file,
    PASSWORD,
    // Records are plain data, so they are JSON.
    all.map((record) => ({
      outline: JSON.parse(JSON.stringify(record)) as Record<string, never>,
      secrets: null,
    })),
  )
  const isOpen = await tab(app.window, text['frame.tab.accounts']).isVisible()
  if (isOpen) await lock(app, { language, theme: 'light' })
  await openFile(app, file)
  await app.window.reload()
  await expect(tab(app.window, text['frame.tab.accounts'])).toBeVisible({ timeout: 30_000 })
  app.window.setDefaultTimeout(5_000)
  const recordById = new Map(all.map((record) => [record.id, record]))
  return { app, records: all, context: { text, language, recordById }, today }
}

function emptySettings(title: string): VaultRecord {
  return v.parse(settings, { type: 'settings', id: 'settings', title, copies: [], sheets: [] })
}

export async function sized({ app }: Walk, { width, height }: Size): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await expect.poll(() => app.window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** Goes to the place of a row and reads what it has to show; takes its picture, and looks for what cannot be read. */
export async function walkRow(walk: Walk, { row, place, shows }: WalkRow, size: Size): Promise<void> {
  const lost = await goTo(walk, place).then(
    () => null,
    (error: unknown) => String(error),
  )
  expect.soft(lost, `the way to ${row}, ${place.at}`).toBeNull()
  if (lost === null) await read(walk, [row, place.at, ...about(place)].join('-'), shows, size)
}

/** What of a place tells its picture from others of the same row. */
function about(place: Place): readonly string[] {
  switch (place.at) {
    case 'finding':
      return [place.rule, place.subject]
    case 'register':
      return [place.step]
    case 'sheet':
      return place.accounts ?? ['household']
    default:
      return 'id' in place ? [place.id] : []
  }
}

/** Soft throughout: one run tells of every row. */
export async function read(walk: Walk, name: string, shows: readonly Say[], size: Size): Promise<void> {
  const { app, context } = walk
  const { language } = context
  const page = app.window
  const look = `${language}-${size.width}x${size.height}`
  for (const words of shows) {
    await softly.poll(() => isShown(page, words[language]), `${name}, ${look}: ${words[language]}`).toBe(true)
  }
  const file = path.join(resultsFolder, 'walk', look, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  expect.soft(await unreadable(page), `${name}, ${look}`).toEqual([])
}

const softly = expect.configure({ soft: true, timeout: 3_000 })

/** Whether words are to be seen on the page, wherever lines break; the place where they stand is scrolled to. */
function isShown(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => {
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.closest('.vh, option') === null
      const seenText = (root: Element): string => {
        let text = ''
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        while (nodes.nextNode() !== null) {
          const parent = nodes.currentNode.parentElement
          if (parent !== null && isSeen(parent)) text += nodes.currentNode.textContent ?? ''
        }
        for (const select of root.querySelectorAll('select'))
          text += select.selectedOptions[0]?.textContent ?? ''
        return text.replace(/\s+/gu, '')
      }
      let at = document.querySelector('main')
      if (at === null || !seenText(at).includes(wanted)) return false
      for (;;) {
        const inner: HTMLElement | undefined = [...at.children].find(
          (child): child is HTMLElement => child instanceof HTMLElement && seenText(child).includes(wanted),
        )
        if (inner === undefined) break
        at = inner
      }
      const { top, bottom } = at.getBoundingClientRect()
      if (top < 0 || bottom > window.innerHeight) at.scrollIntoView({ block: 'center' })
      return true
    },
    words.replace(/\s+/gu, ''),
  )
}

/** Whether a place is a screen of its own, which axe has not seen yet. */
export function screenOf(place: Place): string {
  return place.at === 'sheet' ? `sheet ${place.secrets}` : place.at
}
