import { secretCells, secretNotes, type SecretCell } from '../sheet/letters/secret-cells.ts'
import type { Messages } from './messages.ts'

/**
 * What stands over one letter of a secret; empty for most. In which width it is typed, and which letter it is where it
 * cannot be seen, is always said; how a look-alike is read, only where that is wanted.
 */
export function signOver({ sign, width, codes }: SecretCell, isWanted: boolean, text: Messages): string {
  const parts = [
    width === 'usual' ? '' : text[`signs.width.${width}`],
    codes.length === 0 ? '' : text['signs.code']({ code: codes.join(' ') }),
    isWanted && sign !== null ? text[`signs.${sign}`] : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** How a letter is shown: what cannot be seen has a sign in its place. */
export function shownLetter({ text, sign, isUnseen }: SecretCell): string {
  if (sign === 'space') return '␣'
  return isUnseen ? '·' : text
}

/** What cannot be seen at a glance in secrets, where it is the same in all of them; null where they differ. */
export function sharedNotes(secrets: readonly string[], text: Messages): string | null {
  const [first, ...others] = secrets.map((secret) => signNotes(secretCells(secret), text).join(' '))
  return first !== undefined && others.every((notes) => notes === first) ? first : null
}

/** What cannot be seen at a glance in a secret. */
export function signNotes(cells: readonly SecretCell[], text: Messages): readonly string[] {
  const { full, halfKana, spaces, unseen } = secretNotes(cells)
  return [
    full === 0 ? '' : text['signs.note.full']({ count: full }),
    halfKana === 0 ? '' : text['signs.note.half-kana']({ count: halfKana }),
    spaces === 0 ? '' : text['signs.note.spaces']({ count: spaces }),
    unseen === 0 ? '' : text['signs.note.unseen']({ count: unseen }),
  ].filter((note) => note !== '')
}
