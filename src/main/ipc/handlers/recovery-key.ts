import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { summarise } from '../../session/current-vault.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { toKeyFailure } from '../../session/open-failure.ts'
import { todayOf, type Surroundings } from './surroundings.ts'

/** The recovery key from its making to its proof: it is at hand until its kit is on paper, and proved by typing it back. */
export function createRecoveryKeyHandlers(
  around: Surroundings,
): Pick<Handlers['vault'], 'renewRecoveryKey' | 'finishSetUp' | 'proveRecoveryKey'> {
  const { current } = around

  return {
    renewRecoveryKey: async ({ password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { vault } = opened.value.session
      const renewed = await vault.replaceRecoveryCode(password)
      if (!renewed.ok) return fail(toKeyFailure(renewed.error))
      const { recoveryCode } = renewed.value
      const noted = noteSettings(opened.value.session, ({ recoveryKey, ...rest }) => rest)
      if (!noted.ok) return noted
      current.set({ ...opened.value, setUp: { recoveryCode } })
      return ok({ vault: summarise({ ...opened.value, setUp: { recoveryCode } }), recoveryCode })
    },

    finishSetUp: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      if (opened.value.session.settings()?.recoveryKey?.kitMadeOn === undefined) {
        return Promise.resolve(fail({ code: 'E_NOTHING_TO_PRINT' }))
      }
      const finished = { ...opened.value, setUp: null }
      current.set(finished)
      return Promise.resolve(ok(summarise(finished)))
    },

    proveRecoveryKey: async ({ code }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      if (!(await session.vault.checkRecoveryCode(code)))
        return fail({ code: 'E_PASSWORD', tried: 'recovery-code' })
      const noted = noteSettings(session, (settings) => ({
        ...settings,
        recoveryKey: { ...settings.recoveryKey, typedBackOn: todayOf(around) },
      }))
      return noted.ok ? ok(summarise(opened.value)) : noted
    },
  }
}
