/*
 * The keys that work wherever one is in the window, in one place: the window listens for them, the menu shows and sends them,
 * and the page about the keyboard lists them.
 */

/** One key, with what is held down meanwhile. */
export interface Stroke {
  /** As `KeyboardEvent.key` says it; letters small. */
  readonly key: string
  /** Ctrl; on a Mac Command. */
  readonly command?: true
  readonly shift?: true
  readonly alt?: true
}

const withCommand = (key: string): Stroke => ({ key, command: true })
const withAlt = (key: string): Stroke => ({ key, alt: true })
const withCommandAndShift = (key: string): Stroke => ({ key, command: true, shift: true })

/** The strokes of each command; the first is the one that is written down. */
const SHORTCUTS = {
  home: [withAlt('1')],
  accounts: [withAlt('2')],
  contacts: [withAlt('3')],
  holdings: [withAlt('4')],
  whatif: [withAlt('5')],
  print: [withAlt('6'), withCommand('p')],
  settings: [withAlt('7'), withCommand(',')],
  find: [withCommand('f')],
  'add-account': [withCommand('n')],
  'copy-login': [withCommandAndShift('b')],
  'copy-password': [withCommandAndShift('c')],
  'copy-code': [withCommandAndShift('t')],
  'open-page': [withCommandAndShift('u')],
  edit: [withCommand('e')],
  favourite: [withCommand('d')],
  save: [withCommand('s')],
  undo: [withCommand('z')],
  redo: [withCommand('y'), withCommandAndShift('z')],
  lock: [withCommand('l')],
  // On a Japanese keyboard plus is Shift and semicolon, on an English one Shift and the equals sign.
  larger: [withCommand('+'), withCommand('='), withCommand(';')],
  smaller: [withCommand('-')],
  'usual-size': [withCommand('0')],
  help: [{ key: 'f1' }],
  keys: [withCommand('/'), { key: '?' }],
} as const satisfies Readonly<Record<string, readonly [Stroke, ...Stroke[]]>>

/** What a key does wherever one is. */
export type Command = keyof typeof SHORTCUTS

/** The commands that open a page, in the order of its tabs. */
export const PAGE_COMMANDS = [
  'home',
  'accounts',
  'contacts',
  'holdings',
  'whatif',
  'print',
  'settings',
] as const satisfies readonly Command[]
export type PageCommand = (typeof PAGE_COMMANDS)[number]

/** How a command is written down: its first stroke. */
export function strokeOf(command: Command): Stroke {
  return SHORTCUTS[command][0]
}

/** How a command is written down where other programs have it too: Ctrl+P among what one does with a notebook, ⌘, on a Mac. */
export function familiarStrokeOf(command: Command): Stroke {
  return SHORTCUTS[command].at(-1) ?? strokeOf(command)
}

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
  readonly keyCode: number
}

/** The command of a key; null for every other key, and for all that an input method is still composing with. */
export function commandOf(press: KeyPress): Command | null {
  if (isComposing(press)) return null
  const key = press.key.toLowerCase()
  for (const [command, strokes] of Object.entries(SHORTCUTS) as [Command, readonly Stroke[]][]) {
    if (strokes.some((stroke) => isPressed(stroke, key, press))) return command
  }
  return null
}

/** The key belongs to an input method that is composing. The last one of a composition may say so by its code 229 alone. */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229
}

function isPressed(stroke: Stroke, key: string, press: KeyPress): boolean {
  if (stroke.key !== key || (stroke.alt ?? false) !== press.altKey) return false
  if ((stroke.command ?? false) !== (press.ctrlKey || press.metaKey)) return false
  // Which signs need Shift depends on the keyboard.
  return !/^[a-z]$/u.test(key) || (stroke.shift ?? false) === press.shiftKey
}
