/** Why a vault is open for reading only, or what its owner should know about this copy. */
export type VaultNotice =
  | { readonly kind: 'damaged'; readonly records: number; readonly readable: number }
  | { readonly kind: 'file-damaged' }
  | { readonly kind: 'seal-damaged' }
  | { readonly kind: 'header-forged' }
  | { readonly kind: 'set-mismatch' }
  | { readonly kind: 'older-copy' }
  | { readonly kind: 'fork' }
  | { readonly kind: 'continued-elsewhere' }
  | { readonly kind: 'open-elsewhere'; readonly host: string; readonly user: string; readonly since: string }
  | { readonly kind: 'folder-read-only' }
  /** The file was of an older format; `keptAs` is the name of the file as it was, in the same folder. */
  | { readonly kind: 'migrated'; readonly keptAs: string }
  | { readonly kind: 'not-migrated' }
  | { readonly kind: 'newer-writer' }
  | { readonly kind: 'asked-read-only' }
  /** The file is not where it was. What is open can still be read here. */
  | { readonly kind: 'file-gone' }
  /** Under the file's name stands something else: another notebook, a damaged copy, or one with a newer key. */
  | { readonly kind: 'other-in-place' }
  | { readonly kind: 'damaged-in-place' }
  | { readonly kind: 'rotated-in-place' }
  /** The file was replaced, and what only this window has could not be saved in the new one yet. */
  | { readonly kind: 'not-taken-in' }
  /** Two of a kind open it: one was set here and one on another computer, before the two copies were taken together. */
  | { readonly kind: `two-of-${OwnersKeyKind}` }
  /** It was set on another computer while the notebook was open here; what opened it here opens it no more. */
  | { readonly kind: `${OwnersKeyKind}-from-elsewhere` }

type OwnersKeyKind = 'password' | 'recovery-code' | 'shares'

export interface VaultSummary {
  readonly path: string
  readonly title: string
  readonly mode: 'read-write' | 'read-only'
  readonly notices: readonly VaultNotice[]
  readonly seq: number
  readonly savedAt: string
  /** `running` until the emergency kit was printed or saved. */
  readonly setUp: 'running' | 'finished'
  /** It is the sample notebook, which is gone when it locks. */
  readonly isSample?: true
  /** The recovery key is still in memory, so the kit can be printed with it: from its making to the end of set-up. */
  readonly recoveryKeyAtHand: boolean
}
