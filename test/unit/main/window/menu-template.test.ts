import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { commandOf, type Stroke } from '#core/shortcuts'
import { textIn } from '#core/text/text'
import { keyEventsOf, menuTemplate } from '../../../../src/main/window/menu-template.ts'

function itemsOf(
  platform: NodeJS.Platform,
  language: 'ja' | 'en',
  press: (stroke: Stroke) => void = () => undefined,
) {
  return menuTemplate({ platform, text: textIn(language), press }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  )
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s everything has a name in both languages',
  (platform) => {
    const names = (['ja', 'en'] as const).map((language) =>
      itemsOf(platform, language).flatMap(({ type, label }) => (type === 'separator' ? [] : [label])),
    )
    expect(names.flat().every((name) => typeof name === 'string' && name !== '')).toBe(true)
    expect(names[0]?.length).toBe(names[1]?.length)
  },
)

test('an item sends the key that is written beside it, and nothing else', () => {
  const pressed: Stroke[] = []
  const own = itemsOf('linux', 'en', (stroke) => pressed.push(stroke)).filter(
    ({ click }) => click !== undefined,
  )
  for (const { click } of own) (click as () => void)()
  const commands = pressed.map((stroke) => {
    const [down] = keyEventsOf(stroke, 'linux')
    const held = down?.modifiers ?? []
    return commandOf({
      key: down?.keyCode ?? '',
      ctrlKey: held.includes('control'),
      metaKey: held.includes('meta'),
      shiftKey: held.includes('shift'),
      altKey: held.includes('alt'),
      isComposing: false,
      keyCode: 0,
    })
  })
  expect(own.map(({ id }) => id?.split(':')[1])).toEqual(commands)
})

test('nothing in it reloads a page or opens the inspector', () => {
  const roles = (['linux', 'win32', 'darwin'] as const).flatMap((platform) =>
    itemsOf(platform, 'ja').flatMap(({ role }: MenuItemConstructorOptions) => role ?? []),
  )
  expect(new Set(roles)).toEqual(
    new Set([
      'about',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'minimize',
      'close',
    ]),
  )
})

test('a key is held with Command on a Mac and with Control elsewhere', () => {
  const find: Stroke = { key: 'f', command: true }
  expect(keyEventsOf(find, 'darwin')[0]).toEqual({ type: 'keyDown', keyCode: 'f', modifiers: ['meta'] })
  expect(keyEventsOf(find, 'linux')[1]).toEqual({ type: 'keyUp', keyCode: 'f', modifiers: ['control'] })
})

test('what every program has stands where people look for it, with the key that they know', () => {
  const template = (platform: NodeJS.Platform) =>
    menuTemplate({ platform, text: textIn('ja'), press: () => undefined })
  const keyOf = (platform: NodeJS.Platform, menu: number, command: string) => {
    const items = template(platform)[menu]?.submenu
    return Array.isArray(items) ? items.find(({ id }) => id === `open:${command}`)?.accelerator : undefined
  }
  expect(keyOf('darwin', 0, 'settings')).toBe('CommandOrControl+,')
  expect(keyOf('win32', 0, 'print')).toBe('CommandOrControl+P')
})
