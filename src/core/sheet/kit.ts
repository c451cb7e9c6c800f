import type { RecordIndex } from '../record/record-index.ts'
import { dayOfInstant } from './numbering.ts'
import type { KitSection } from './model.ts'
import type { SheetRequest } from './request.ts'

/** The open vault, as far as its kit tells of it. */
export interface SheetVault {
  readonly title: string
  readonly path: string
  readonly seq: number
  /** Instant of the last saving. */
  readonly savedAt: string
  /** `dddddd dddddd …`; at hand only from its making to the end of set-up. */
  readonly recoveryCode?: string
}

/** What the emergency kit says: where the file is, its recovery key where it is asked for in clear, where copies lie. */
export function kitSection(
  vault: SheetVault,
  index: RecordIndex,
  secrets: SheetRequest['secrets'],
): KitSection {
  const cut = Math.max(vault.path.lastIndexOf('/'), vault.path.lastIndexOf('\\'))
  return {
    kind: 'kit',
    people: index.people.map(({ name }) => name),
    fileName: vault.path.slice(cut + 1),
    folder: vault.path.slice(0, Math.max(cut, 0)),
    seq: vault.seq,
    savedOn: dayOfInstant(vault.savedAt),
    recoveryCode: secrets === 'printed' ? (vault.recoveryCode?.split(' ') ?? null) : null,
    copies: index.settings?.copies ?? [],
  }
}
