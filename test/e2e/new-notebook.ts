import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { expect, type App, type Machine } from './fixtures.ts'
import { button, field } from './notebook.ts'
import { pdfText } from './pdf-text.ts'
import { noteSecret, PASSWORD } from './secrets.ts'

/** What is seen on the way, in its order. */
export type SetUpPage = 'name' | 'password' | 'recovery-key' | 'typed-back' | 'done'

/**
 * Makes a notebook at `sato.hikae` from the first screen on, as a newcomer does: place, password, key on paper, typed back from
 * there. Resolves with the recovery key, at the empty home page.
 */
export async function setUpNotebook(
  app: App,
  { language }: Pick<Machine, 'language'>,
  see: (page: SetUpPage) => Promise<void>,
): Promise<string> {
  const page = app.window
  const text = textIn(language)
  await button(page, text['unlock.new']).first().click()
  await field(page, text['setup.name']).fill(language === 'ja' ? '佐藤家の控え' : 'The Satos')
  await app.answerSaveDialog(path.join(app.vaultFolder, 'sato.hikae'))
  await button(page, text['setup.place-choose']).click()
  await see('name')
  await button(page, text['frame.next']).click()

  await field(page, text['setup.password']).fill(PASSWORD)
  await field(page, text['setup.password-again']).fill(PASSWORD)
  await expect(page.getByText(text['setup.nobody'], { exact: true })).toBeVisible()
  // A picture shows how strong it is.
  await expect(page.getByText(text['setup.strength-waiting'])).toHaveCount(0)
  await see('password')
  await button(page, text['setup.create']).click()

  await expect(page.getByText(text['setup.kit-title'])).toBeVisible({ timeout: 60_000 })
  await see('recovery-key')
  const kit = path.join(app.vaultFolder, 'kit.pdf')
  await app.answerSaveDialog(kit)
  await button(page, text['setup.kit-save']).click()
  await button(page, text['frame.next']).click({ timeout: 60_000 })
  const printed = await pdfText(await readFile(kit))
  const groups = Array.from(printed.matchAll(/(?<!\d)[1-8]\s+(\d{6})(?!\d)/g), ([, group = '']) => group)
  expect(groups).toHaveLength(8)
  const inputs = page.locator('input[name="recovery-group"]')
  for (const [position, group] of groups.entries()) await inputs.nth(position).fill(group)
  await see('typed-back')
  await button(page, text['setup.prove']).click()
  await expect(button(page, text['setup.finish'])).toBeVisible({ timeout: 30_000 })
  await see('done')
  await button(page, text['setup.finish']).click()
  await expect(page.getByText(text['home.empty-title'])).toBeVisible({ timeout: 30_000 })
  return noteSecret(groups.join(' '))
}
