import type { Page } from '@playwright/test'
import { textIn } from '#core/text/text'
import { expect, test } from '../fixtures.ts'
import { button, input, look, makeNotebook, tab, unlock } from '../notebook.ts'
import { ACCOUNT_PASSWORD } from '../secrets.ts'

const machine = { language: 'en', theme: 'light' } as const
const text = textIn('en')
test.use({ machine })

test('a notebook that is left alone locks by itself, and opens again in the same program', async ({
  app,
}) => {
  await makeNotebook(app, machine)
  // Begun and not saved, a password among it.
  await tab(app.window, text['frame.tab.accounts']).click()
  await button(app.window, text['accounts.add']).click()
  await app.window.keyboard.type('Live ID')
  await app.window.keyboard.press('Enter')
  await input(app.window, text['accounts.field.login']).fill('hanako@example.jp')
  await input(app.window, text['words.secret.password']).fill(ACCOUNT_PASSWORD)
  await expect.poll(() => draftOf(app.window)).toContain(ACCOUNT_PASSWORD)
  const locked = await app.windowReplaced(() =>
    app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 3_600
    }),
  )
  await expect(locked.getByText(text['unlock.open'])).toBeVisible()
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  await unlock(locked, machine)
  await expect(locked.getByText(text['frame.draft.go-on'])).toBeVisible()
  await look(app, 'draft-offered')
  await button(locked, text['frame.draft.go-on']).click()
  await expect(input(locked, text['accounts.field.login'])).toHaveValue('hanako@example.jp')
  await expect(input(locked, text['words.secret.password'])).toHaveValue(ACCOUNT_PASSWORD)
  await button(locked, text['frame.save']).click()
  await expect(locked.getByText(text['records.added'])).toBeVisible()
  expect(await locked.evaluate(() => window.api.drafts.list())).toEqual({ ok: true, value: [] })
})

/** What the program holds of what is being written. */
function draftOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const list = await window.api.drafts.list()
    const key = list.ok ? list.value[0]?.key : undefined
    const read = key === undefined ? null : await window.api.drafts.read({ key })
    return read?.ok === true ? (read.value?.content ?? '') : ''
  })
}
