import type { CheckedEdit, CopyNews, VaultNotice } from '#contract'
import { isSameContent } from '#core/merge/content'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { ok, type Result } from '#core/result'
import type { OpenVault, SiblingFailure } from '../vault/vault.ts'
import { noticesOf, summarise, type CurrentVault, type Opened } from './current-vault.ts'
import { carryContentsAtOnce } from './carry-contents.ts'
import { waysFromElsewhere } from './key-notices.ts'
import { rebaseEdit } from './rebase-edit.ts'
import type { Session } from './session.ts'
import type { EditHistory } from './undo.ts'

/*
 * The file under an open vault changes when a sync tool brings what another computer saved, or another program saves in
 * it. What the file has is never overwritten, and what was saved here is never left behind: the new file is opened with
 * the keys in memory, what it lacks is merged into it, and the vault goes on with it.
 */

/** Keeps an open vault and the file under its name together. */
export interface FileFollower {
  /** Looks at the file and takes in what is new. What a save took in meanwhile is told here as well, once. */
  readonly check: () => CopyNews
  /** After a save met E_CHANGED_ELSEWHERE: whether something was taken in, so that it can be tried again. */
  readonly takeIn: () => boolean
  /** An edit of the window, on the records as they are by now. */
  readonly rebase: (edit: CheckedEdit) => CheckedEdit
  /** The window has read all records. */
  readonly windowIsCurrent: () => void
}

/** What was taken in and is not told yet, and what the window may not know yet. Gone with the vault that was open. */
interface Following {
  session: Session
  changeCount: number
  /** Attachments that came over without their content, and were not told yet. */
  withoutContent: readonly RecordId[]
  /** Something was taken in and was not told yet. */
  isUntold: boolean
  /** Something that was saved here had to be put into the file that came. */
  isCarriedOver: boolean
  readonly stale: Map<RecordId, VaultRecord[]>
}

const NOTHING_UNTOLD = { isUntold: false, isCarriedOver: false, changeCount: 0, withoutContent: [] } as const

type Looked = 'as-left' | 'taken-in' | 'standing-changed'

/** Follows whatever vault is open. `newSession` goes on with a vault, and with the edits that can be undone. */
export function createFileFollower(
  current: CurrentVault,
  newSession: (vault: OpenVault, history?: EditHistory) => Session,
): FileFollower {
  let following: Following | null = null
  // A file that was replaced since the last look would take with it what was saved before.
  current.whenLocking(() => {
    const opened = current.get()
    try {
      if (opened !== null) look(opened)
    } finally {
      // Undo holds secrets, and goes with the session.
      following = null
    }
  })

  return {
    check: () => {
      const opened = current.get()
      if (opened === null) return { kind: 'nothing' }
      const looked = look(opened)
      const now = current.get() ?? opened
      const state = stateOf(now.session)
      if (state.isUntold) {
        const { changeCount, withoutContent, isCarriedOver } = state
        Object.assign(state, NOTHING_UNTOLD)
        const conflicts = now.session.conflicts()
        const conflictCount = conflicts.ok ? conflicts.value.length : 0
        const vault = summarise(now)
        return { kind: 'merged', vault, changeCount, conflictCount, withoutContent, isCarriedOver }
      }
      return looked === 'standing-changed' ? { kind: 'standing', vault: summarise(now) } : { kind: 'nothing' }
    },
    takeIn: () => {
      const opened = current.get()
      return opened !== null && look(opened) === 'taken-in'
    },
    rebase: (edit) => {
      const opened = current.get()
      if (opened === null || following?.session !== opened.session) return edit
      return rebaseEdit(edit, opened.session.records(), following.stale)
    },
    windowIsCurrent: () => {
      const opened = current.get()
      if (opened !== null) stateOf(opened.session).stale.clear()
    },
  }

  function stateOf(session: Session): Following {
    if (following?.session !== session) {
      following = { session, ...NOTHING_UNTOLD, stale: new Map() }
    }
    return following
  }

  function look(opened: Opened): Looked {
    const { vault } = opened.session
    const standing = vault.whereFileStands()
    if (standing === 'as-left') return say(opened, null)
    if (standing === 'gone') return say(opened, { kind: 'file-gone' })
    const successor = vault.openSuccessor()
    if (!successor.ok) {
      const notice = noticeOfFailure(successor.error)
      return notice === null ? 'as-left' : say(opened, notice)
    }
    return goOnWith(opened, successor.value)
  }

  function goOnWith(opened: Opened, successor: OpenVault): Looked {
    const before = opened.session
    const isOurs = before.vault.mode === 'read-write'
    if (isOurs && successor.mode === 'read-only') {
      // Somebody else has it open by now, or its folder takes no files: what only we have stays in memory until then.
      const [notice] = noticesOf(successor, before)
      successor.close()
      return say(opened, notice ?? { kind: 'folder-read-only' })
    }
    const merged = isOurs && lacksSomething(successor) ? mergeInto(newSession(successor), before) : null
    if (merged?.ok === false) {
      successor.close()
      return say(opened, { kind: 'not-taken-in' })
    }
    // A session of its own, in which the merge itself is no step of the person's.
    adopt(opened, newSession(successor, before.history()), merged?.value ?? null)
    return 'taken-in'
  }

  /** `merged`: which attachments a merge left without their content; null when nothing had to be merged. */
  function adopt(opened: Opened, session: Session, merged: readonly RecordId[] | null): void {
    const before = opened.session
    const state = stateOf(before)
    const changed = changedRecords(before.records(), session.records())
    for (const { id, old } of changed) {
      if (old !== null) state.stale.set(id, [...(state.stale.get(id) ?? []), old])
    }
    const newKeys = waysFromElsewhere(before.vault.waysIn(), session.vault.waysIn())
    const isUntold = state.isUntold || merged !== null || changed.length > 0 || newKeys.length > 0
    const isCarriedOver = state.isCarriedOver || merged !== null
    const changeCount = state.changeCount + changed.length
    const withoutContent = [...new Set([...state.withoutContent, ...(merged ?? [])])]
    following = { ...state, session, isUntold, isCarriedOver, changeCount, withoutContent }
    const fromElsewhere = [...(opened.fromElsewhere ?? []), ...newKeys]
    current.set({ ...opened, session, standing: null, fromElsewhere })
  }

  function say(opened: Opened, standing: VaultNotice | null): Looked {
    if (isSameContent(standing, opened.standing ?? null)) return 'as-left'
    current.set({ ...opened, standing })
    return 'standing-changed'
  }
}

/**
 * Saves in the new file what it lacks, under a number above both lines; also when it lacks nothing. Records come first, in
 * one transaction; photos follow, in pieces. Answers the attachments whose content could not be brought over.
 */
function mergeInto(session: Session, before: Session): Result<readonly RecordId[], object> {
  const plan = session.planMerge(before)
  if (!plan.ok) return plan
  const merged = plan.value.rows.length === 0 ? ok(null) : session.applyMerge(plan.value)
  if (!merged.ok) return merged
  const sealed = session.vault.commit([])
  return sealed.ok ? ok(carryContentsAtOnce(plan.value, before.vault, session.vault)) : sealed
}

/** Whether a file that took the place of ours may lack something that was saved here. */
function lacksSomething({ copyVerdict }: OpenVault): boolean {
  return copyVerdict !== 'as-left' && copyVerdict !== 'continued-elsewhere'
}

function noticeOfFailure({ code }: SiblingFailure): VaultNotice | null {
  switch (code) {
    case 'E_NOT_FOUND':
      return { kind: 'file-gone' }
    case 'E_OTHER_VAULT':
    case 'E_NOT_VAULT':
      return { kind: 'other-in-place' }
    case 'E_COPY_DAMAGED':
      return { kind: 'damaged-in-place' }
    case 'E_PASSWORD':
      return { kind: 'rotated-in-place' }
    case 'E_TOO_NEW':
      return { kind: 'newer-writer' }
    case 'E_FOLDER_READ_ONLY':
      return { kind: 'folder-read-only' }
    case 'E_IO':
      return null // perhaps it is being written at this moment: it is asked again
  }
}

/** Records that look different now; `old` is null for one that is new. */
function changedRecords(
  before: readonly VaultRecord[],
  after: readonly VaultRecord[],
): readonly { readonly id: RecordId; readonly old: VaultRecord | null }[] {
  const oldById = new Map(before.map((record) => [record.id, record]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).map((old) => ({ id: old.id, old }))
  const others = after.flatMap((record) => {
    const old = oldById.get(record.id) ?? null
    return isSameContent(old, record) ? [] : [{ id: record.id, old }]
  })
  return [...others, ...gone]
}
