import path from 'node:path'
import { expect, test } from 'vitest'
import { browsersHere, type Homes } from '../../../../src/main/system/browsers.ts'

const ON_LINUX: Homes = { platform: 'linux', home: '/home/hanako', env: {} }

test.each([
  [
    'win32',
    ['AppData/Local/Microsoft/Edge/User Data', 'AppData/Roaming/Mozilla/Firefox/Profiles'],
    ['edge', 'firefox'],
  ],
  ['darwin', ['Library/Safari', 'Library/Application Support/Google/Chrome'], ['chrome', 'safari']],
  [
    'linux',
    ['snap/firefox/common/.mozilla/firefox', '.config/BraveSoftware/Brave-Browser'],
    ['firefox', 'brave'],
  ],
  ['linux', [], []],
] as const)('on %s, with the folders %j', (platform, folders, found) => {
  const there = new Set(folders.map((folder) => path.join('/home/hanako', folder)))
  expect(browsersHere({ ...ON_LINUX, platform }, (folder) => there.has(folder))).toEqual(found)
})

test('looks where the system says that such folders are', () => {
  const asked: string[] = []
  browsersHere({ ...ON_LINUX, env: { XDG_CONFIG_HOME: '/elsewhere' } }, (folder) => asked.push(folder) < 0)
  expect(asked).toContain(path.join('/elsewhere', 'google-chrome'))
})
