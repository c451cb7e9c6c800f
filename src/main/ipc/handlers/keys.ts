import { mkdirSync } from 'node:fs'
import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { keptNameFor } from '../../backup/kept-name.ts'
import { summarise } from '../../session/current-vault.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { toKeyFailure, toPasswordChangeFailure, toRotateFailure } from '../../session/open-failure.ts'
import { createSession } from '../../session/session.ts'
import { calibrateKdf } from '../../vault/vault.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createKeyHandlers(around: Surroundings): Handlers['keys'] {
  const { current, quickUnlock } = around

  return {
    state: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { vault } = opened.value.session
      return ok({ shares: vault.shareState(), quickUnlock: await quickUnlock.state(vault.path) })
    },

    changePassword: async ({ key, newPassword }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const kdfPolicy = await calibrateKdf(around.deriveKey, around.machine)
      if (!kdfPolicy.ok) return fail({ code: 'E_KDF_MEMORY' })
      // While the work was measured, the vault may have been locked.
      const still = current.need()
      if (!still.ok) return still
      const { vault } = still.value.session
      const changed = await vault.changePassword({ key, newPassword, kdfPolicy: kdfPolicy.value })
      return changed.ok ? ok(summarise(still.value)) : fail(toPasswordChangeFailure(changed.error))
    },

    makeShares: async ({ password, threshold, count }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const made = await opened.value.session.vault.makeShares({ password, threshold, count })
      if (!made.ok) return fail(toKeyFailure(made.error))
      const { shares } = made.value
      const next = { ...opened.value, shares: { threshold, codes: shares } }
      current.set(next)
      return ok({ vault: summarise(next), shares })
    },

    forgetShares: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const { shares, ...rest } = opened.value
      if (shares !== undefined) current.set(rest)
      return Promise.resolve(ok(null))
    },

    removeShares: async ({ password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const removed = await opened.value.session.vault.removeShares(password)
      return removed.ok ? ok(summarise(opened.value)) : fail(toKeyFailure(removed.error))
    },

    rotate: async ({ password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const keepAs = keptNameFor(session, { appData: around.appData, clock: around.clock }, (folder) => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
      })
      const { vault, outcome } = await session.vault.rotate({ password, keepAs })
      if (vault === null) {
        // The file under the name could not be opened again: what is on the screen belongs to no vault any more.
        current.lock()
        return fail({ code: 'E_IO' })
      }
      const setUp = outcome.ok ? outcome.value : null
      const rotated = { session: createSession(vault, () => nowOf(around)), setUp }
      if (vault !== session.vault) current.set(rotated)
      if (!outcome.ok) return fail(toRotateFailure(outcome.error))
      quickUnlock.disable(vault.path)
      // The paper is void. Where this cannot be noted, the person has the new key all the same.
      noteSettings(rotated.session, ({ recoveryKey, ...rest }) => rest)
      return ok({ vault: summarise(rotated), ...outcome.value, keptAs: keepAs })
    },

    enableQuickUnlock: async ({ password, pin }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { vault } = opened.value.session
      const sealed = await vault.sealForQuickUnlock({ password, pin })
      if (!sealed.ok) return fail(toKeyFailure(sealed.error))
      try {
        return await quickUnlock.enable(vault.path, sealed.value)
      } finally {
        sealed.value.fill(0)
      }
    },

    disableQuickUnlock: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { path } = opened.value.session.vault
      const disabled = quickUnlock.disable(path)
      return disabled.ok ? ok(await quickUnlock.state(path)) : disabled
    },
  }
}
