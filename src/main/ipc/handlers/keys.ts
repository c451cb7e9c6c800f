import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { summarise } from '../../session/current-vault.ts'
import { toKeyFailure, toPasswordChangeFailure } from '../../session/open-failure.ts'
import { calibrateKdf } from '../../vault/vault.ts'
import { rotateKeys } from './rotate-keys.ts'
import type { Surroundings } from './surroundings.ts'

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
      const rotated = await rotateKeys(around, { password })
      if (!rotated.ok) return rotated
      const { opened, ...rest } = rotated.value
      return ok({ vault: summarise(opened), ...rest })
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
