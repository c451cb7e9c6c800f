import type { StateCreator } from 'zustand/vanilla'
import type { Api, AppState, Preferences } from '#contract'
import type { Failure } from '#core/failure'
import { ok, type Result } from '#core/result'

/** The program itself: its version, the preferences of this computer, the vaults it knows of. */
export interface AppSlice {
  /** Null until main has answered. */
  readonly app: AppState | null
  readonly appFailure: Failure | null
  readonly loadApp: () => Promise<void>
  readonly setPreferences: (change: Partial<Preferences>) => Promise<Result<AppState, Failure>>
  readonly forgetVault: (path: string) => Promise<Result<AppState, Failure>>
  /** Asks for a vault file in the system's dialog; null when that was cancelled. */
  readonly chooseFile: () => Promise<Result<AppState | null, Failure>>
  /** Puts a vault file on the list. */
  readonly addFile: (path: string) => Promise<Result<AppState, Failure>>
  /** Makes a vault of a backup of one that is lost; its path, or null when that was cancelled. */
  readonly restoreLost: (path: string, backup: string) => Promise<Result<string | null, Failure>>
}

/** Keeps what `app.state` and the calls like it answered. */
export const createAppSlice =
  (api: Api): StateCreator<AppSlice> =>
  (set) => {
    const keep = <T extends AppState | null>(answer: Result<T, Failure>): Result<T, Failure> => {
      if (answer.ok && answer.value !== null) set({ app: answer.value })
      return answer
    }
    return {
      app: null,
      appFailure: null,
      loadApp: async () => {
        const state = await api.app.state()
        if (state.ok) set({ app: state.value, appFailure: null })
        else set({ appFailure: state.error })
      },
      setPreferences: async (change) => keep(await api.app.setPreferences(change)),
      forgetVault: async (path) => keep(await api.app.forgetVault({ path })),
      chooseFile: async () => keep(await api.vault.chooseFile()),
      addFile: async (path) => keep(await api.vault.addFile({ path })),
      restoreLost: async (path, backup) => {
        const made = await api.backups.restoreLost({ path, backup })
        if (!made.ok || made.value === null) return made.ok ? ok(null) : made
        set({ app: made.value.app })
        return ok(made.value.path)
      },
    }
  }
