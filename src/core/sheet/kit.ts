import type { RecordIndex } from '../record/record-index.ts'
import { dayOfInstant } from './numbering.ts'
import type { KitSection } from './model.ts'

/** The open vault, as far as its kit tells of it. */
export interface SheetVault {
  readonly title: string
  readonly path: string
  readonly seq: number
  /** Instant of the last saving. */
  readonly savedAt: string
  /** `dddddd dddddd …`; known only between the creation of the vault and the end of its set-up. */
  readonly recoveryCode?: string
}

/** What the emergency kit says: where the file is, its recovery key, where copies lie. */
export function kitSection(vault: SheetVault, index: RecordIndex): KitSection {
  const cut = Math.max(vault.path.lastIndexOf('/'), vault.path.lastIndexOf('\\'))
  return {
    kind: 'kit',
    people: index.people.map(({ name }) => name),
    fileName: vault.path.slice(cut + 1),
    folder: vault.path.slice(0, Math.max(cut, 0)),
    seq: vault.seq,
    savedOn: dayOfInstant(vault.savedAt),
    recoveryCode: vault.recoveryCode?.split(' ') ?? null,
    copies: index.settings?.copies ?? [],
  }
}
