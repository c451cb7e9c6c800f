import path from 'node:path'
import type { VaultRecord } from '#core/record/document'
import { textIn } from '#core/text/text'
import { openVaultFile } from '../../../src/main/db/vault-file.ts'
import { readHeader } from '../../../src/main/vault/file/read-header.ts'
import { unlockHeader } from '../../../src/main/vault/keys/unlock.ts'
import { KDF } from '../../vectors/second-implementation.ts'
import { expect, test, type App } from '../fixtures.ts'
import { button, lock, unlock } from '../notebook.ts'
import { noteSecret } from '../secrets.ts'
import { deriveKey, titled, writeVault } from '../vault-file.ts'
import { processTree, searchMemory } from './memory.ts'

/*
 * What is left in memory after the notebook was locked. The secrets come into the app as a person brings them, and never
 * as one text through the wires of the test: the tool that drives the window would leave them in memory by itself.
 */

const machine = { language: 'en', theme: 'light' } as const
const text = textIn('en')
test.use({ machine })
test.setTimeout(240_000)

const PASSWORD = noteSecret('zq7 kawasemi to ame 41')
const KEPT = noteSecret('zq7-kept-in-the-vault-58')
const TYPED = noteSecret('zq7-typed-into-the-window-93')
const DRAFTED = noteSecret('zq7-typed-and-not-saved-27')

test('V25 after locking, the memory of no process holds a password, a secret that was shown, typed or saved, or a key of the vault', async ({
  app,
}) => {
  const file = path.join(app.vaultFolder, 'sato.hikae')
  await makeVault(file)
  const keys = await keysOf(file)
  const wanted = [PASSWORD, KEPT, TYPED, DRAFTED, ...keys]

  await app.answerOpenDialog(file)
  await button(app.window, text['unlock.elsewhere']).click()
  await app.window.locator('input[type="password"]').waitFor()
  await typePassword(app)
  await useSecrets(app)
  await begin(app)
  const open = await hitsByProcess(app, wanted)
  expect(open.find(({ kind }) => kind === 'main')?.hits, 'while it is open they are found').toBeGreaterThan(4)
  expect(open.find(({ kind }) => kind === 'renderer')?.hits).toBeGreaterThan(0)

  const renderer = open.find(({ kind }) => kind === 'renderer')?.pid
  await lock(app, machine)
  console.log('LOCKED')
  await expect
    .poll(async () => (await hitsByProcess(app, wanted)).filter(({ hits }) => hits > 0), { timeout: 60_000 })
    .toEqual([])
  const locked = await hitsByProcess(app, wanted)
  expect(locked.map(({ pid }) => pid)).not.toContain(renderer)
  expect(Math.min(...locked.map(({ bytes }) => bytes)), 'every process could be read').toBeGreaterThan(
    1_000_000,
  )
  await unlock(app.window, machine, PASSWORD)
})

function makeVault(file: string): Promise<void> {
  const account = { type: 'account', id: 'a1', serviceId: 'microsoft', loginIds: [], contacts: [] }
  const rest = { twoStep: 'off', factors: [], signInWith: [], state: 'in-use' }
  const facts = { secretFacts: { password: {} } }
  const outline = { ...account, ...rest, ...facts }
  return writeVault(file, PASSWORD, [{ outline, secrets: { password: KEPT } }, titled('The Satos')])
}

/** The vault key and the subkeys that an open vault holds, as bytes to look for. */
async function keysOf(file: string): Promise<readonly Uint8Array[]> {
  const opened = openVaultFile(file, 'read-only')
  if (!opened.ok) throw new Error(opened.error.code)
  const header = readHeader(file, opened.value)
  opened.value.connection.close()
  if (!header.ok) throw new Error(header.error.code)
  const vaultKey = await unlockHeader(
    header.value.header,
    { kind: 'password', password: PASSWORD },
    deriveKey,
  )
  if (!vaultKey.ok || vaultKey.value === null) throw new Error('the password does not open it')
  const { value } = vaultKey
  return [value, ...Array.from({ length: 7 }, (_, i) => KDF(value, i + 1, 'hk1/subk'))]
}

/** Shows one secret and saves another, made up inside the page. */
async function useSecrets(app: App): Promise<void> {
  const done = await app.window.evaluate(async (signs) => {
    const all = await window.api.records.all()
    if (!all.ok) return false
    const account = (JSON.parse(all.value.recordsJson) as VaultRecord[]).find(
      ({ type }) => type === 'account',
    )
    if (account === undefined) return false
    const shown = await window.api.secrets.reveal({ id: account.id, name: 'password' })
    Reflect.set(window, 'shown', shown)
    const password = String.fromCodePoint(...signs)
    const saved = await window.api.records.save({
      put: [{ record: account, secrets: { password } }],
      remove: [],
      label: 'edit',
    })
    const former = await window.api.secrets.reveal({ id: account.id, name: 'formerPasswords' })
    Reflect.set(window, 'former', former)
    return shown.ok && saved.ok && former.ok
  }, codesOf(TYPED))
  expect(done).toBe(true)
}

/** Has an editor that is still open keep what was typed into it. */
async function begin(app: App): Promise<void> {
  const kept = await app.window.evaluate(async (signs) => {
    const content = JSON.stringify({ values: {}, secrets: { password: String.fromCodePoint(...signs) } })
    return window.api.drafts.keep({ key: '["accounts",{"kind":"add"},"1"]', content })
  }, codesOf(DRAFTED))
  expect(kept.ok).toBe(true)
}

/** Fills the field and sends the form inside the page, and waits there until the notebook is open. */
async function typePassword(app: App): Promise<void> {
  const opened = await app.window.evaluate(async (signs) => {
    const field = document.querySelector<HTMLInputElement>('input[type="password"]')
    if (field === null) return false
    // Through the setter of the prototype, which is what React listens to.
    Reflect.set(HTMLInputElement.prototype, 'value', String.fromCodePoint(...signs), field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.form?.requestSubmit()
    for (let turn = 0; turn < 300 && document.querySelector('nav') === null; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return document.querySelector('nav') !== null
  }, codesOf(PASSWORD))
  expect(opened).toBe(true)
}

function codesOf(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0)
}

async function hitsByProcess(app: App, wanted: readonly (string | Uint8Array)[]) {
  const processes = await processTree(app.electron.process().pid ?? 0)
  return Promise.all(
    processes.map(async ({ pid, kind }) => ({ pid, kind, ...(await searchMemory(pid, wanted)) })),
  )
}
