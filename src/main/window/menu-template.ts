import type { MenuItemConstructorOptions } from 'electron'
import {
  familiarStrokeOf,
  PAGE_COMMANDS,
  strokeOf,
  type Command,
  type PageCommand,
  type Stroke,
} from '#core/shortcuts'
import type { Messages } from '#core/text/messages'

/** In what language the menu is, on which system, and how its items reach the window. */
export interface MenuWords {
  readonly platform: NodeJS.Platform
  readonly text: Messages
  /** Presses the keys of a command in the window, which knows what they do just then. */
  readonly press: (stroke: Stroke) => void
}

type Item = MenuItemConstructorOptions
type Role =
  | Extract<
      keyof Messages extends infer K ? (K extends `system.menu.${infer R}` ? R : never) : never,
      Item['role']
    >
  | 'undo'
  | 'redo'

/** The menu as data. On macOS the first menu is the program's own, and undo of a text field works through the menu alone. */
export function menuTemplate({ platform, text, press }: MenuWords): readonly Item[] {
  const isMac = platform === 'darwin'
  const item = (command: Command, when: 'open' | 'always' = 'open', stroke = strokeOf(command)): Item => ({
    id: `${when}:${command}`,
    label: isPage(command) ? text[`frame.tab.${command}`] : text[`shortcuts.do.${command}`],
    accelerator: acceleratorOf(stroke),
    // The window listens itself; registered here as well, a key would count twice.
    registerAccelerator: false,
    click: () => press(stroke),
  })
  const familiar = (command: Command) => item(command, 'open', familiarStrokeOf(command))
  const roles = (names: readonly Role[]): Item[] =>
    names.map((role) => ({ role, label: roleLabel(role, text), registerAccelerator: false }))
  const line: Item = { type: 'separator' }
  return [
    ...(isMac
      ? [
          {
            role: 'appMenu' as const,
            submenu: [
              ...roles(['about']),
              line,
              familiar('settings'),
              line,
              ...roles(['hide', 'hideOthers', 'unhide']),
              line,
              ...roles(['quit']),
            ],
          },
        ]
      : []),
    {
      label: text['system.menu.notebook'],
      submenu: [
        item('add-account'),
        familiar('print'),
        line,
        item('lock'),
        ...(isMac ? [] : [line, ...roles(['quit'])]),
      ],
    },
    {
      label: text['system.menu.edit'],
      submenu: [
        ...(isMac ? roles(['undo', 'redo']) : [item('undo'), item('redo')]),
        line,
        ...roles(['cut', 'copy', 'paste', 'selectAll']),
        line,
        item('find'),
        item('copy-password'),
        item('copy-login'),
        item('copy-code'),
        item('open-page'),
        item('edit'),
        item('favourite'),
      ],
    },
    {
      label: text['system.menu.view'],
      submenu: [
        ...PAGE_COMMANDS.map((command) => item(command)),
        line,
        item('larger', 'always'),
        item('smaller', 'always'),
        item('usual-size', 'always'),
      ],
    },
    ...(isMac ? [{ label: text['system.menu.window'], submenu: roles(['minimize', 'close']) }] : []),
    { label: text['system.menu.help'], submenu: [item('help', 'always'), item('keys', 'always')] },
  ]
}

function isPage(command: Command): command is PageCommand {
  return PAGE_COMMANDS.some((known) => known === command)
}

/** Electron names the items of its roles in English. */
function roleLabel(role: Role, text: Messages): string {
  return role === 'undo' || role === 'redo' ? text[`shortcuts.do.${role}`] : text[`system.menu.${role}`]
}

/** A stroke in Electron's notation. */
function acceleratorOf({ key, command, shift, alt }: Stroke): string {
  const held = [command && 'CommandOrControl', shift && 'Shift', alt && 'Alt'].filter(
    (name) => name !== undefined,
  )
  return [...held, key === '+' ? 'Plus' : key.toUpperCase()].join('+')
}

/** What is sent to the window for a stroke: one key down, one up. */
export function keyEventsOf(
  { key, command, shift, alt }: Stroke,
  platform: NodeJS.Platform,
): readonly {
  type: 'keyDown' | 'keyUp'
  keyCode: string
  modifiers: ('control' | 'meta' | 'shift' | 'alt')[]
}[] {
  const modifiers = [
    ...(command === true ? [platform === 'darwin' ? ('meta' as const) : ('control' as const)] : []),
    ...(shift === true ? ['shift' as const] : []),
    ...(alt === true ? ['alt' as const] : []),
  ]
  // Electron has no name for plus alone; the key that carries it means the same to the window.
  const keyCode = key === '+' ? '=' : key.length === 1 ? key : key.toUpperCase()
  return (['keyDown', 'keyUp'] as const).map((type) => ({ type, keyCode, modifiers }))
}
