import type { Browser } from '#contract'
import type { Language } from '#core/language'
import type { SheetPrinter } from '../../print/job.ts'
import type { PrintDesk } from '../../print/print-desk.ts'
import type { CurrentVault } from '../../session/current-vault.ts'
import type { DraftKeeper } from '../../session/drafts.ts'
import type { SecretClipboard } from '../../system/clipboard.ts'
import type { AppData } from '../../system/app-data.ts'
import type { Notices } from '../../system/notices.ts'
import type { QuickUnlock } from '../../system/quick-unlock.ts'
import type { AnchorStore, DeriveKey, StructureOf } from '../../vault/vault.ts'

/** System dialogs; each answers null when the person cancelled. Paths are absolute. */
export interface FileDialogs {
  readonly saveFile: (wish: { readonly fileName: string; readonly kind: FileKind }) => Promise<string | null>
  readonly openFile: (kind: FileKind) => Promise<string | null>
  readonly openFolder: () => Promise<string | null>
}
export type FileKind = 'vault' | 'pdf' | 'picture' | 'document' | 'attachment' | 'leak-list'

/** Everything outside that handlers need; the composition root builds it, tests pass plain objects. */
export interface Surroundings {
  readonly appData: AppData
  readonly current: CurrentVault
  readonly drafts: DraftKeeper
  readonly anchors: AnchorStore
  readonly deriveKey: DeriveKey
  readonly structureOf?: StructureOf | undefined
  readonly dialogs: FileDialogs
  readonly quickUnlock: QuickUnlock
  readonly printer: SheetPrinter
  readonly printDesk: PrintDesk
  readonly clipboard: Pick<SecretClipboard, 'copyText' | 'copySecret' | 'takePicture'>
  /** Opens a page in the default browser; refuses whatever is not plain https at the address's own host. */
  readonly openPage: (address: string) => Promise<boolean>
  /** Puts the window beside a browser, or back. */
  readonly placeBeside: (beside: boolean) => void
  readonly notices: Pick<Notices, 'plan'>
  /** The browsers that have a profile on this computer. */
  readonly browsers: () => readonly Browser[]
  readonly version: string
  readonly systemLanguage: () => Language
  readonly machine: { readonly totalMemoryBytes: number; readonly nowMs: () => number }
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** The instant, ISO 8601 in UTC. */
export function nowOf({ clock }: Pick<Surroundings, 'clock'>): string {
  return new Date(clock()).toISOString()
}

/** The calendar day where the person is, YYYY-MM-DD. */
export function todayOf({ clock }: Pick<Surroundings, 'clock'>): string {
  const now = new Date(clock())
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
