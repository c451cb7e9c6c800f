/** That a notebook went over to its owner, and what of it was seen to work: no name of an account, no secret. */
export interface HandOverSection {
  readonly kind: 'hand-over'
  /** The instant at which the keys changed. */
  readonly at: string
  /** By which the notebook is known on paper. */
  readonly fingerprint: string
  readonly to: string
  /** Null: to be written by hand. */
  readonly by: string | null
  /** How many accounts stood in it; null where nobody counted. */
  readonly accounts: number | null
  /** The instant at which the owner opened the file with the new password; null while nobody has. */
  readonly provedAt: string | null
  /** The day on which the new recovery key was typed back from its paper. */
  readonly typedBackOn: string | null
  /** The day on which the owner's copy was made. */
  readonly copiedOn: string | null
}

export interface DeletionSection {
  readonly kind: 'deletion'
  readonly deletion: Deletion
}

/** What was done away with on a computer: numbers, no name and no path. */
export interface Deletion {
  /** 16 hex digits. */
  readonly id: string
  readonly at: string
  readonly fingerprint: string
  /** What was shown before: a `copy` elsewhere that was read to its end, or the owner's `word` that there is one. */
  readonly proof: 'copy' | 'word'
  readonly removed: {
    readonly vault: number
    readonly beside: number
    readonly backups: number
    /** Of what this computer remembered: its place in the list, the anchor, quick unlock, where backups were. */
    readonly traces: number
  }
  /** What could not be done away with: files, and folders that could not be read. */
  readonly remaining: { readonly files: number; readonly folders: number }
}
