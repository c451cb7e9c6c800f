import { cp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'

/*
 * A program of the same Electron that shows a password field and nothing else: what a window takes before anybody has written
 * a line for it, so that a figure of ours can be held against it.
 */

const MAIN = `
import { app, BrowserWindow } from 'electron'
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860 })
  window.loadFile('page.html')
})
`
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>bare</title><label>Password <input type="password"></label>'

/** Puts the program together in a folder, and gives what starts it. */
export async function bareApp(folder: string): Promise<() => Promise<ElectronApplication>> {
  const executable = process.env['HIKAE_E2E_EXECUTABLE']
  if (executable === undefined) throw new Error('start the end-to-end tests with: npm run e2e')
  await cp(path.dirname(executable), folder, { recursive: true })
  const program = path.join(folder, 'resources', 'app')
  await rm(program, { recursive: true })
  const files = {
    'package.json': '{"name":"bare","type":"module","main":"main.js"}',
    'main.js': MAIN,
    'page.html': PAGE,
  }
  await cp(
    path.join(path.dirname(executable), 'resources', 'app', 'package.json'),
    path.join(program, 'package.json'),
  )
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(program, name), content)
  const profile = path.join(folder, 'profile')
  return () =>
    _electron.launch({
      executablePath: path.join(folder, path.basename(executable)),
      args: [`--user-data-dir=${profile}`],
      chromiumSandbox: true,
    })
}
