import type { StateCreator } from 'zustand/vanilla'
import type { Api, VaultSummary } from '#contract'
import type { Failure } from '#core/failure'
import { ok, type Result } from '#core/result'

/** What {@link Api} takes to open a vault. */
export type UnlockInput = Parameters<Api['vault']['unlock']>[0]
/** What {@link Api} takes as proof of the right to set a new password. */
export type OwnersKey = Parameters<Api['keys']['changePassword']>[0]['key']
/** What {@link Api} takes to split a key among a family. */
export type ShareInput = Parameters<Api['keys']['makeShares']>[0]
/** What {@link Api} takes to make a vault. */
export type CreateInput = Parameters<Api['vault']['create']>[0]

/** What {@link Api} takes as proof that the owner has the vault elsewhere. */
export type ForgetProof = Parameters<Api['handOver']['forget']>[0]['proof']
/** What is shown once a notebook changed hands. */
export interface HandedOver {
  readonly recoveryCode: string
  /** The old file, which the old keys still open. */
  readonly keptAs: string
}

/** Whether a vault is open. */
type Session =
  | { readonly status: 'locked'; readonly failure: Failure | null }
  | { readonly status: 'unlocking'; readonly path: string }
  /** A new vault is being made; null until its file exists. */
  | { readonly status: 'setting-up'; readonly vault: VaultSummary | null }
  /** Opened by the recovery key or shares: a new password is offered before the notebook is shown. */
  | { readonly status: 'new-password'; readonly vault: VaultSummary }
  | { readonly status: 'open'; readonly vault: VaultSummary }

export interface SessionSlice {
  readonly session: Session
  /** With what it was opened instead of the password, when no new one was set since. */
  readonly openedWithoutPassword: 'recovery-code' | 'shares' | null
  /** Opens a vault. Passwords and keys pass through and are not kept. */
  readonly unlock: (input: UnlockInput) => Promise<void>
  /** Takes the failure of the last try off the lock screen. */
  readonly clearUnlockFailure: () => void
  readonly startSetUp: () => void
  /** Back to the shelf, before anything was made. */
  readonly cancelSetUp: () => void
  /** Makes a vault. The recovery key goes to whoever asked, to be shown once, and is not kept here. */
  readonly createVault: (input: CreateInput) => Promise<Result<string, Failure>>
  /** Opens the sample notebook, which is gone when it locks. */
  readonly openSample: () => Promise<Result<VaultSummary, Failure>>
  /** Replaces the recovery key. The new one goes to whoever asked, to be shown once, and is not kept here. */
  readonly renewRecoveryKey: (password: string) => Promise<Result<string, Failure>>
  /** Sets a new password. `key` proves the right to; neither is kept. */
  readonly changePassword: (key: OwnersKey, newPassword: string) => Promise<Result<VaultSummary, Failure>>
  /** Goes on from the offer of a new password to the notebook. */
  readonly enter: () => Promise<void>
  /** Splits a key among a family. The shares go to whoever asked, to be printed, and are not kept here. */
  readonly makeShares: (input: ShareInput) => Promise<Result<readonly string[], Failure>>
  readonly removeShares: (password: string) => Promise<Result<VaultSummary, Failure>>
  /**
   * Replaces the key of the vault. The new recovery key goes to whoever asked, to be shown once, and is not kept here;
   * with it the place of the old file, which the old keys still open.
   */
  readonly rotateKey: (
    password: string,
  ) => Promise<Result<{ readonly recoveryCode: string; readonly keptAs: string }, Failure>>
  /** Hands the notebook to its owner. The new recovery key goes to whoever asked, to be shown once, and is not kept here. */
  readonly handOver: (input: Parameters<Api['handOver']['give']>[0]) => Promise<Result<HandedOver, Failure>>
  /** Does away with the notebook on this computer, and puts the whole store back. */
  readonly forgetHere: (proof: ForgetProof) => Promise<Result<null, Failure>>
  readonly proveRecoveryKey: (code: string) => Promise<Result<VaultSummary, Failure>>
  /** Ends set-up in main: the recovery key is forgotten there. */
  readonly finishSetUp: () => Promise<Result<VaultSummary, Failure>>
  /** Leaves the set-up screens for the notebook, finished or not. */
  readonly leaveSetUp: () => Promise<void>
  /** Opens what main has open already: a window that was made anew. */
  readonly resume: (vault: VaultSummary) => Promise<void>
  /** Locks the vault and puts the whole store back. */
  readonly lock: () => Promise<void>
}

interface Surroundings {
  /** Reads the records of the open vault: when it opens, and whenever main has noted something in its settings. */
  readonly readRecords: () => Promise<void>
  /** Reads what was begun before it was locked. */
  readonly readDrafts: () => Promise<void>
  /** Keeps what is being written, to the last letter. */
  readonly keepDrafts: () => Promise<void>
  /** Puts the store back to its initial state, whole. */
  readonly reset: () => Promise<void>
}

/** Opening, making and locking a vault. */
export const createSessionSlice =
  (api: Api, { readRecords, readDrafts, keepDrafts, reset }: Surroundings): StateCreator<SessionSlice> =>
  (set, get) => {
    const open = async (vault: VaultSummary) => {
      await readRecords()
      await readDrafts()
      set({ session: { status: 'open', vault } })
    }
    const keep = async (answer: Result<VaultSummary, Failure>): Promise<Result<VaultSummary, Failure>> => {
      const { session } = get()
      if (!answer.ok || !('vault' in session)) return answer
      set({ session: { ...session, vault: answer.value } })
      await readRecords()
      return answer
    }
    return {
      session: { status: 'locked', failure: null },
      openedWithoutPassword: null,
      unlock: async (input) => {
        set({ session: { status: 'unlocking', path: input.path } })
        const vault = await api.vault.unlock(input)
        if (!vault.ok) set({ session: { status: 'locked', failure: vault.error } })
        else {
          const openedWithoutPassword = otherKeyOf(input, vault.value)
          if (openedWithoutPassword === null) await open(vault.value)
          else set({ session: { status: 'new-password', vault: vault.value }, openedWithoutPassword })
        }
      },
      clearUnlockFailure: () => {
        if (get().session.status === 'locked') set({ session: { status: 'locked', failure: null } })
      },
      startSetUp: () => set({ session: { status: 'setting-up', vault: null } }),
      cancelSetUp: () => set({ session: { status: 'locked', failure: null } }),
      createVault: async (input) => {
        const made = await api.vault.create(input)
        if (!made.ok) return made
        const { vault, recoveryCode } = made.value
        set({ session: { status: 'setting-up', vault } })
        return ok(recoveryCode)
      },
      openSample: async () => {
        const opened = await api.vault.openSample()
        if (opened.ok) await open(opened.value)
        return opened
      },
      renewRecoveryKey: async (password) => {
        const renewed = await api.vault.renewRecoveryKey({ password })
        if (!renewed.ok) return renewed
        await keep(ok(renewed.value.vault))
        return ok(renewed.value.recoveryCode)
      },
      changePassword: async (key, newPassword) => {
        const changed = await keep(await api.keys.changePassword({ key, newPassword }))
        if (changed.ok) set({ openedWithoutPassword: null })
        return changed
      },
      enter: async () => {
        const { session } = get()
        if (session.status === 'new-password') await open(session.vault)
      },
      makeShares: async (input) => {
        const made = await api.keys.makeShares(input)
        if (!made.ok) return made
        await keep(ok(made.value.vault))
        return ok(made.value.shares)
      },
      removeShares: async (password) => keep(await api.keys.removeShares({ password })),
      rotateKey: async (password) => {
        const rotated = await api.keys.rotate({ password })
        if (!rotated.ok) return rotated
        const { vault, ...shown } = rotated.value
        await keep(ok(vault))
        return ok(shown)
      },
      handOver: async (input) => {
        const given = await api.handOver.give(input)
        if (!given.ok) return given
        const { vault, ...shown } = given.value
        await keep(ok(vault))
        return ok(shown)
      },
      forgetHere: async (proof) => {
        const forgotten = await api.handOver.forget({ proof })
        if (!forgotten.ok) return forgotten
        await reset()
        return ok(null)
      },
      proveRecoveryKey: async (code) => keep(await api.vault.proveRecoveryKey({ code })),
      finishSetUp: async () => keep(await api.vault.finishSetUp()),
      leaveSetUp: async () => {
        const { session } = get()
        if (session.status === 'setting-up' && session.vault !== null) await open(session.vault)
      },
      resume: open,
      lock: async () => {
        await keepDrafts()
        const locked = await api.vault.lock()
        if (locked.ok || locked.error.code === 'E_LOCKED') await reset()
      },
    }
  }

/** Opened by what lies in a drawer, and can be written to: its owner has most likely forgotten the password. */
function otherKeyOf({ key }: UnlockInput, { mode }: VaultSummary): SessionSlice['openedWithoutPassword'] {
  return (key.kind === 'recovery-code' || key.kind === 'shares') && mode === 'read-write' ? key.kind : null
}
