import * as v from 'valibot'
import type { JsonObject, OpenVault } from '../vault/vault.ts'

/*
 * What was being written when the vault locked: one row of the vault that is no record. All of it is in the sealed secret part,
 * since a password may be among what was typed. Rows of drafts are not merged, exported or undone. [Note: drafts]
 */

const ROW_TYPE = 'drafts'
/** So many are kept; the oldest goes. With the bound of the contract for each they fit into one row. */
const MOST_DRAFTS = 3

const stored = v.object({
  drafts: v.array(v.object({ key: v.string(), at: v.string(), content: v.string() })),
})

/** Something that was begun and not saved. */
export interface KeptDraft {
  /** What was being written: the window's own words for it, without a secret. */
  readonly key: string
  /** When it was last touched, ISO 8601 in UTC. */
  readonly at: string
  /** As the window left it, secrets included. */
  readonly content: string
}

/** Whether a row holds drafts instead of a record. */
export function isDraftRow(outline: JsonObject): boolean {
  return outline['type'] === ROW_TYPE
}

/** Holds what is being written in the open vault, and puts it into the vault's file. */
export interface DraftKeeper {
  /** The latest first. */
  readonly all: () => readonly KeptDraft[]
  readonly keep: (draft: KeptDraft) => void
  readonly drop: (key: string) => void
  /** Saves what changed since the last time. What cannot be saved now is tried again. */
  readonly write: () => void
  /** After locking: nothing of it stays in memory. */
  readonly forget: () => void
}

/** @param openVault - The vault that is open now, or null. */
export function createDraftKeeper(openVault: () => OpenVault | null): DraftKeeper {
  let held: { readonly vaultId: string; drafts: readonly KeptDraft[]; isChanged: boolean } | null = null

  return {
    all: () => holding()?.drafts ?? [],
    keep: (draft) => change((drafts) => [draft, ...without(drafts, draft.key)].slice(0, MOST_DRAFTS)),
    drop: (key) => change((drafts) => without(drafts, key)),
    write: () => {
      const vault = openVault()
      if (vault === null || held?.isChanged !== true || vault.mode === 'read-only') return
      if (held.vaultId === vault.vaultId && writeRow(vault, held.drafts)) held.isChanged = false
    },
    forget: () => {
      held = null
    },
  }

  function holding() {
    const vault = openVault()
    if (vault === null) return null
    if (held?.vaultId !== vault.vaultId) {
      held = { vaultId: vault.vaultId, drafts: readRow(vault), isChanged: false }
    }
    return held
  }

  function change(next: (drafts: readonly KeptDraft[]) => readonly KeptDraft[]): void {
    const known = holding()
    if (known === null) return
    const drafts = next(known.drafts)
    if (drafts.length === 0 && known.drafts.length === 0) return
    known.drafts = drafts
    known.isChanged = true
  }
}

function without(drafts: readonly KeptDraft[], key: string): readonly KeptDraft[] {
  return drafts.filter((draft) => draft.key !== key)
}

function rowsOf(vault: OpenVault) {
  return vault.records().filter(({ outline }) => isDraftRow(outline))
}

function readRow(vault: OpenVault): readonly KeptDraft[] {
  const [row] = rowsOf(vault)
  const secrets = row === undefined ? null : vault.secretsOf(row.rowId)
  const parsed = v.safeParse(stored, secrets?.ok === true ? secrets.value : null)
  return parsed.success ? parsed.output.drafts : []
}

function writeRow(vault: OpenVault, drafts: readonly KeptDraft[]): boolean {
  const [row, ...others] = rowsOf(vault).map(({ rowId }) => rowId)
  const gone = drafts.length === 0 ? [...(row === undefined ? [] : [row]), ...others] : others
  const removed = gone.map((rowId) => ({ kind: 'delete', rowId }) as const)
  const secrets = { drafts: drafts.map(({ key, at, content }) => ({ key, at, content })) }
  const put = { kind: 'put', rowId: row ?? vault.newRowId(), outline: { type: ROW_TYPE }, secrets } as const
  const changes = drafts.length === 0 ? removed : [put, ...removed]
  return changes.length === 0 || vault.commit(changes).ok
}
