import type { Language } from '../language.ts'
import type { SheetModel } from './model.ts'
import { plainPaper, type Paper } from './paper.ts'

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

export interface DeletionSection {
  readonly kind: 'deletion'
  readonly deletion: Deletion
}

/**
 * The certificate that a vault was done away with on a computer. The vault is gone, and with it what its sheets are counted in:
 * the paper has no number and replaces nothing, but bears the id under which this computer keeps the deletion.
 */
export function deletionSheet(
  deletion: Deletion,
  on: { readonly language: Language; readonly today: string; readonly paper?: Paper },
): SheetModel {
  return {
    sheetKind: 'deletion-certificate',
    language: on.language,
    secrets: 'blank',
    number: null,
    identity: null,
    madeOn: on.today,
    replaces: null,
    keptAt: null,
    paper: on.paper ?? plainPaper(),
    vaultTitle: '',
    readings: [],
    sections: [{ kind: 'deletion', deletion }],
    mentioned: [],
  }
}
