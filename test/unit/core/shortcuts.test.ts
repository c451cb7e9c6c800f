import { expect, test } from 'vitest'
import { commandOf, PAGE_COMMANDS, strokeOf, type KeyPress } from '#core/shortcuts'

function pressed(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  return { key, ...none, isComposing: false, keyCode: key.charCodeAt(0), ...held }
}
const control = { ctrlKey: true }

test.each([
  ['f', control, 'find'],
  ['F', control, 'find'],
  ['f', { metaKey: true }, 'find'],
  ['c', { ...control, shiftKey: true }, 'copy-password'],
  ['t', { ...control, shiftKey: true }, 'copy-code'],
  ['u', { ...control, shiftKey: true }, 'open-page'],
  ['e', control, 'edit'],
  ['z', control, 'undo'],
  ['z', { ...control, shiftKey: true }, 'redo'],
  ['3', { altKey: true }, 'contacts'],
  ['F1', {}, 'help'],
  ['/', control, 'keys'],
  ['?', { shiftKey: true }, 'keys'],
] as const)('%s with %o does %s', (key, held, command) => {
  expect(commandOf(pressed(key, held))).toBe(command)
})

test.each([
  ['an English keyboard', '+', true],
  ['an English keyboard without Shift', '=', false],
  ['a Japanese keyboard', '+', true],
  ['a Japanese keyboard without Shift', ';', false],
  ['the number pad', '+', false],
])('plus makes the text larger on %s', (_keyboard, key, shiftKey) => {
  expect(commandOf(pressed(key, { ctrlKey: true, shiftKey }))).toBe('larger')
})

test.each([
  ['c', control],
  ['z', {}],
  ['z', { ...control, altKey: true }],
  ['f', {}],
  ['1', {}],
  ['5', control],
  ['Enter', {}],
] as const)('%s with %o does nothing by itself', (key, held) => {
  expect(commandOf(pressed(key, held))).toBeNull()
})

test('no key of an input method that is composing does anything', () => {
  expect(commandOf(pressed('?', { isComposing: true }))).toBeNull()
  expect(commandOf(pressed('z', { ...control, keyCode: 229 }))).toBeNull()
})

test('the pages have their keys in the order of the tabs', () => {
  expect(PAGE_COMMANDS.map((command) => strokeOf(command))).toEqual(
    PAGE_COMMANDS.map((_, index) => ({ key: `${index + 1}`, alt: true })),
  )
})
