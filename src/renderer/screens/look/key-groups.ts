import { PAGE_COMMANDS, type Command } from '#core/shortcuts'
import type { Messages } from '#core/text/messages'

/** Keys that have a name in each language. */
export const NAMED_KEYS = ['tab', 'enter', 'space', 'escape'] as const

type RowText = Extract<keyof Messages, `shortcuts.row.${string}`>

interface Group {
  readonly title: Extract<keyof Messages, `shortcuts.group.${string}`>
  readonly commands: readonly Command[]
  /** Keys that mean something only where one is; signs as they are, others by name. */
  readonly rows: readonly { readonly does: RowText; readonly keys: readonly string[] }[]
}

/** What the page about the keyboard lists, in its order. */
export const KEY_GROUPS: readonly Group[] = [
  {
    title: 'shortcuts.group.accounts',
    commands: ['find', 'copy-password', 'copy-login', 'copy-code', 'open-page', 'favourite'],
    rows: [
      { does: 'shortcuts.row.into-list', keys: ['↓'] },
      { does: 'shortcuts.row.list', keys: ['↑', '↓'] },
      { does: 'shortcuts.row.ends', keys: ['Home', 'End'] },
      { does: 'shortcuts.row.open', keys: ['enter'] },
      { does: 'shortcuts.row.column', keys: ['Alt', '←', '→'] },
    ],
  },
  { title: 'shortcuts.group.screens', commands: PAGE_COMMANDS, rows: [] },
  { title: 'shortcuts.group.writing', commands: ['add-account', 'edit', 'save', 'undo', 'redo'], rows: [] },
  {
    title: 'shortcuts.group.anywhere',
    commands: ['help', 'keys'],
    rows: [
      { does: 'shortcuts.row.tab', keys: ['tab'] },
      { does: 'shortcuts.row.back-tab', keys: ['Shift', 'tab'] },
      { does: 'shortcuts.row.press', keys: ['enter'] },
      { does: 'shortcuts.row.tick', keys: ['space'] },
      { does: 'shortcuts.row.escape', keys: ['escape'] },
      { does: 'shortcuts.row.map', keys: ['↑', '↓', '←', '→'] },
      { does: 'shortcuts.row.map-size', keys: ['+', '−'] },
    ],
  },
  {
    title: 'shortcuts.group.window',
    commands: ['larger', 'smaller', 'usual-size', 'lock'],
    rows: [],
  },
]
