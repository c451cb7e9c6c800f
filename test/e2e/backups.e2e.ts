import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { textIn } from '#core/text/text'
import { expect, test, type App } from './fixtures.ts'
import { button, lock, look, makeNotebook, tab, unlock } from './notebook.ts'

/*
 * Backups: a stick as second place, a mistake that is taken back from a backup, a drill; then the file itself is destroyed, and
 * a backup becomes the notebook.
 */

for (const machine of [
  { language: 'ja', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  const text = textIn(machine.language)

  test.describe(`backups, ${machine.language}, ${machine.theme}`, () => {
    test.use({ machine })
    test.setTimeout(180_000)

    test('a mistake is taken back from a backup, and a destroyed notebook is opened from one', async ({
      app,
    }) => {
      const file = await makeNotebook(app, machine)
      const stick = path.join(app.vaultFolder, 'USB')
      await mkdir(stick)
      await write(app, ['amazon', 'rakuten'])

      await tab(app.window, text['frame.tab.settings']).click()
      const section = app.window.getByRole('region', { name: text['backups.title'], exact: true })
      await app.answerOpenDialog(stick)
      await button(section, text['backups.choose-second']).click()
      await expect(section.getByText(stick)).toBeVisible()
      expect(await readdir(stick)).not.toEqual([])
      await button(section, text['backups.drill']).click()
      await expect(app.window.getByText(text['backups.drill-sound'])).toBeVisible()
      await section.locator('summary').click()
      await look(app, 'settings-backups')

      await spoil(app, 'amazon', 'rakuten')
      await button(section, text['backups.now']).click()
      await expect(app.window.getByText(text['backups.made'])).toBeVisible()
      const oldest = section
        .getByRole('listitem')
        .filter({ has: app.window.locator('b') })
        .last()
      await oldest.getByRole('button').click()
      const dialog = app.window.getByRole('dialog')
      await dialog.getByRole('checkbox').first().check()
      await look(app, 'settings-restore-chosen')
      await dialog.getByRole('radio').last().check()
      await look(app, 'settings-restore')
      await button(dialog, text['backups.restore-apply']).click()
      await expect(dialog).toHaveCount(0)
      expect(await accounts(app)).toEqual(['amazon', 'rakuten'])

      await button(section, text['backups.now']).click()
      await expect(app.window.getByText(text['backups.made'])).toBeVisible()
      const gate = await lock(app, machine)
      await writeFile(file, 'a disk that failed')
      await gate.locator('input[type="password"]').fill('anything')
      await gate.keyboard.press('Enter')
      await expect(gate.getByRole('region', { name: text['backups.lost-title'] })).toBeVisible({
        timeout: 30_000,
      })
      await look(app, 'unlock-from-backup')
      await gate.getByRole('region', { name: text['backups.lost-title'] }).getByRole('button').first().click()
      await expect(gate.locator('input[type="password"]')).toBeVisible()
      await look(app, 'unlock-made-from-backup')
      await unlock(gate, machine)
      expect(await accounts(app)).toEqual(['amazon', 'rakuten'])
      await look(app, 'home-from-backup')
      expect(await readdir(app.vaultFolder)).toContain('sato.hikae')
    })
  })
}

async function write(app: App, ids: readonly string[]): Promise<void> {
  await app.window.evaluate(async (names) => {
    const records = names.map((name) => ({
      type: 'account' as const,
      id: name,
      serviceId: 'other',
      serviceName: name,
      loginIds: [],
      contacts: [],
      twoStep: 'off' as const,
      factors: [],
      signInWith: [],
      state: 'in-use' as const,
    }))
    await window.api.records.save({
      put: records.map((record) => ({ record, secrets: { password: 'example-only' } })),
      remove: [],
      label: 'add',
    })
  }, ids)
  await app.window.reload()
}

/** Deletes one account and changes the password of the other. */
function spoil(app: App, gone: string, changed: string): Promise<unknown> {
  return app.window.evaluate(
    async ([first, second]) => {
      const all = await window.api.records.all()
      const record = all.ok
        ? (JSON.parse(all.value.recordsJson) as VaultRecord[]).find(({ id }) => id === second)
        : undefined
      if (record === undefined) throw new Error('no such account')
      await window.api.records.save({
        put: [{ record, secrets: { password: 'changed-by-mistake' } }],
        remove: [first ?? ''],
        label: 'delete',
      })
    },
    [gone, changed],
  )
}

function accounts(app: App): Promise<readonly string[]> {
  return app.window.evaluate(async () => {
    const all = await window.api.records.all()
    return all.ok
      ? (JSON.parse(all.value.recordsJson) as VaultRecord[])
          .flatMap(({ type, id }) => (type === 'account' ? [id] : []))
          .sort()
      : []
  })
}
