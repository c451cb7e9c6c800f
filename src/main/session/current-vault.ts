import { basename } from 'node:path'
import type { VaultNotice, VaultSummary } from '#contract'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import type { SharesAtHand } from '#core/sheet/sections/kit'
import type { OpenVault, WayIn } from '../vault/vault.ts'
import { keyNotices } from './key-notices.ts'
import type { Session } from './session.ts'

/** The recovery key of a new vault, from its creation until set-up is finished; nowhere else and never longer. */
export interface RunningSetUp {
  readonly recoveryCode: string
}

/** A vault that is open, with everything that ends when it locks. */
export interface Opened {
  readonly session: Session
  readonly setUp: RunningSetUp | null
  /** It is the sample: nothing of it is remembered, and locking does away with its files. */
  readonly sample?: { readonly remove: () => void }
  /** Shares that were just made, until they are on paper; nowhere else and never longer. */
  readonly shares?: SharesAtHand
  /** What stands under the file's name is not what is open: why nothing can be saved until that is over. */
  readonly standing?: VaultNotice | null
  /** The keys that were set elsewhere and came with the file. */
  readonly fromElsewhere?: readonly WayIn[]
  /** Another copy that was looked at and may be merged; closed with the vault. */
  readonly beside?: OpenVault | null
}

/** The one vault that is open in this program, or none. */
export interface CurrentVault {
  readonly get: () => Opened | null
  /** The open vault, or the failure to hand on. */
  readonly need: () => Result<Opened, FailureOf<'E_LOCKED'>>
  readonly set: (opened: Opened) => void
  /** Closes the vault and wipes its keys. Does nothing when none is open. `isHurried`: the computer is going to sleep. */
  readonly lock: (how?: Locking) => void
  /** As `lock`, but nothing is remembered of it and no backup is made: `remove` does away with its files, once it is closed. */
  readonly letGo: (remove: () => void) => void
  /** What is done first when it locks, while it is still open: looking after its file once more. */
  readonly whenLocking: (work: () => void) => void
}

/** How the vault is locked. */
export interface Locking {
  readonly isHurried: boolean
}

/** Who is told when the vault locks. */
export interface LockListener {
  /** While it is still open: remembers how it stands, backs it up. */
  readonly before: (opened: Opened, how: Locking) => void
  /** After it was closed: clears what is left of it (clipboard, window). */
  readonly after: () => void
}

/** No vault is open yet. */
export function createCurrentVault(listener: LockListener): CurrentVault {
  let current: Opened | null = null
  let atLock = (): void => undefined
  const letGo = (remove: () => void): void => {
    if (current === null) return
    current.beside?.close()
    current.session.vault.close()
    current = null
    try {
      remove()
    } finally {
      listener.after()
    }
  }
  const lock = (how: Locking = { isHurried: false }): void => {
    if (current === null) return
    if (current.sample !== undefined) {
      letGo(current.sample.remove)
      return
    }
    try {
      try {
        atLock()
      } finally {
        listener.before(current, how)
      }
    } finally {
      // Whatever happened before: it locks.
      current.beside?.close()
      current.session.vault.close()
      current = null
      listener.after()
    }
  }
  return {
    get: () => current,
    need: () => (current === null ? fail({ code: 'E_LOCKED' }) : ok(current)),
    set: (opened) => {
      if (current !== null && current.session !== opened.session) current.session.vault.close()
      if (current?.beside !== opened.beside) current?.beside?.close()
      current = opened
    },
    lock,
    letGo,
    whenLocking: (work) => {
      atLock = work
    },
  }
}

/** What a window is told of the open vault. */
export function summarise({
  session,
  setUp,
  sample,
  standing = null,
  fromElsewhere = [],
}: Opened): VaultSummary {
  const { vault } = session
  const { seq, savedAt } = vault.state()
  const settings = session.settings()
  return {
    path: vault.path,
    title: settings?.title ?? titleOfFile(vault.path),
    mode: standing === null ? vault.mode : 'read-only',
    notices: [
      ...(standing === null ? [] : [standing]),
      ...noticesOf(vault, session),
      ...keyNotices(vault.waysIn(), fromElsewhere),
    ],
    seq,
    savedAt,
    ...(sample === undefined ? {} : { isSample: true as const }),
    recoveryKeyAtHand: setUp !== null,
    setUp: settings?.recoveryKey?.kitMadeOn === undefined ? 'running' : 'finished',
  }
}

/** The name of a file without its folders and ending: what a vault is called when it does not say so itself. */
export function titleOfFile(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? path).replace(/\.hikae$/iu, '').slice(0, 100)
}

/** Why a vault is open for reading only, in the words of the contract. */
export function noticesOf(vault: OpenVault, session: Session): readonly VaultNotice[] {
  const notices: VaultNotice[] = []
  const damaged =
    vault.problems.filter(({ code }) => code === 'E_RECORD_DAMAGED').length + session.unreadable()
  if (vault.migration !== null) notices.push({ kind: 'migrated', keptAs: basename(vault.migration.keptAs) })
  if (damaged > 0) notices.push({ kind: 'damaged', records: damaged, readable: session.records().length })
  for (const problem of vault.problems) {
    switch (problem.code) {
      case 'E_RECORD_DAMAGED':
        break
      case 'E_FILE_DAMAGED':
        notices.push({ kind: 'file-damaged' })
        break
      case 'E_HEADER_DAMAGED':
      case 'E_HEADER_FORGED':
        notices.push({ kind: 'header-forged' })
        break
      case 'E_SEAL_DAMAGED':
        notices.push({ kind: 'seal-damaged' })
        break
      case 'E_SET_MISMATCH':
        notices.push({ kind: 'set-mismatch' })
        break
      case 'E_ROLLBACK':
        notices.push({ kind: 'older-copy' })
        break
      case 'E_FORK':
        notices.push({ kind: 'fork' })
        break
      case 'E_LOCKED_BY_OTHER':
        notices.push({ kind: 'open-elsewhere', host: problem.host, user: problem.user, since: problem.since })
        break
      case 'E_FOLDER_READ_ONLY':
        notices.push({ kind: 'folder-read-only' })
        break
      case 'E_NOT_MIGRATED':
        notices.push({ kind: 'not-migrated' })
        break
      case 'E_NEWER_WRITER':
        notices.push({ kind: 'newer-writer' })
        break
    }
  }
  if (vault.mode === 'read-only' && vault.problems.length === 0) notices.push({ kind: 'asked-read-only' })
  return notices
}
