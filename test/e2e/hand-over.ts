import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '#core/text/text'
import { expect, type App, type Machine } from './fixtures.ts'
import { button, field, input } from './notebook.ts'
import { noteSecret, PASSWORD } from './secrets.ts'

/** What the owner opens the notebook with once it is theirs. */
export const OWNERS_PASSWORD = noteSecret('tsubame 7 to natsu-mikan')

/** Places on the way to stop and look. */
interface Stops {
  readonly typed?: () => Promise<void>
  readonly prove?: () => Promise<void>
  readonly copied?: () => Promise<void>
}

/**
 * From the page of the visits: the owner gets a password, a key on paper and a copy, up to the certificate, which is not yet printed.
 * Resolves with the copy.
 */
export async function handOver(
  app: App,
  { language }: Pick<Machine, 'language'>,
  stops: Stops = {},
): Promise<string> {
  const page = app.window
  const text = textIn(language)
  await button(page, text['hand-over.give']).click()
  const dialog = page.getByRole('dialog')
  await input(dialog, text['hand-over.to']).fill('Hanako')
  await field(dialog, text['hand-over.present-password']).fill(PASSWORD)
  await field(dialog, text['hand-over.new-password']).fill(OWNERS_PASSWORD)
  await field(dialog, text['setup.password-again']).fill(OWNERS_PASSWORD)
  // Judging the password takes a moment.
  await expect(dialog.getByText(text['setup.strength-waiting'])).toHaveCount(0)
  await stops.typed?.()
  await page.keyboard.press('Enter')
  await app.answerSaveDialog(path.join(app.vaultFolder, 'owners-kit.pdf'))
  await button(dialog, text['setup.kit-save']).click({ timeout: 60_000 })
  await button(dialog, text['frame.next']).click({ timeout: 60_000 })
  await button(dialog, text['setup.later']).click()
  await button(dialog, text['setup.finish']).click()
  await field(dialog, text['hand-over.prove.password']).fill(OWNERS_PASSWORD)
  await stops.prove?.()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(text['hand-over.proved'])).toBeVisible({ timeout: 60_000 })
  const copy = path.join(app.vaultFolder, 'stick', 'owner.hikae')
  await mkdir(path.dirname(copy))
  await app.answerSaveDialog(copy)
  await button(dialog, text['hand-over.copy.do']).click()
  await expect(button(dialog, text['hand-over.done'])).toBeEnabled({ timeout: 60_000 })
  await stops.copied?.()
  return copy
}
