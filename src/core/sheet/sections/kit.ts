import type { RecordIndex } from '../../record/record-index.ts'
import type { KitSection, ShareSection } from '../model/kit.ts'
import { dayOfInstant } from '../printed/numbering.ts'
import type { SheetRequest } from '../request.ts'

/** The open vault, as far as its kit tells of it. */
export interface SheetVault {
  readonly title: string
  readonly path: string
  readonly seq: number
  /** Instant of the last saving. */
  readonly savedAt: string
  /** `dddddd dddddd …`; at hand only from its making to the end of set-up. */
  readonly recoveryCode?: string
  /** The family's shares; at hand only from their making until they are on paper. */
  readonly shares?: SharesAtHand
  /** How many shares there are, and how many of them open it; null where none were made. */
  readonly shareSplit?: { readonly threshold: number; readonly count: number } | null
}

/** Shares of the vault, each `dddddd dddddd …`; `threshold` of them open it. */
export interface SharesAtHand {
  readonly threshold: number
  readonly codes: readonly string[]
}

/** What the emergency kit says: where the file is, its recovery key where it is asked for in clear, where copies lie. */
export function kitSection(
  vault: SheetVault,
  index: RecordIndex,
  secrets: SheetRequest['secrets'],
): KitSection {
  const code = secrets === 'printed' ? vault.recoveryCode : undefined
  const cut = Math.max(vault.path.lastIndexOf('/'), vault.path.lastIndexOf('\\'))
  return {
    kind: 'kit',
    people: index.people.map(({ name }) => name),
    fileName: vault.path.slice(cut + 1),
    folder: vault.path.slice(0, Math.max(cut, 0)),
    seq: vault.seq,
    savedOn: dayOfInstant(vault.savedAt),
    recoveryCode: code?.split(' ') ?? null,
    qr: code !== undefined && isReadable(code) ? digitsOf(code) : null,
    copies: index.settings?.copies ?? [],
  }
}

/** A card for everybody who keeps a share, in the order of their numbers; none when the shares are not at hand. */
export function shareSections({ shares }: SheetVault): readonly ShareSection[] {
  return (shares?.codes ?? []).map((code, i, { length }) => ({
    kind: 'share',
    number: i + 1,
    count: length,
    threshold: shares?.threshold ?? length,
    code: code.split(' '),
    qr: digitsOf(code),
  }))
}

/** Whether these are digits to be read, and not the dots that stand for them in the preview. */
function isReadable(code: string): boolean {
  return /^[\d ]+$/u.test(code)
}

/** What is drawn for a reader: the digits alone, which take the smallest code. */
function digitsOf(code: string): string {
  return code.replaceAll(' ', '')
}
