import { mkdirSync } from 'node:fs'
import { fail, ok } from '#core/result'
import { keptNameFor } from '../../backup/kept-name.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { toRotateFailure } from '../../session/open-failure.ts'
import { createSession } from '../../session/session.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

/** Replaces the keys of the open vault, for `keys.rotate` and `handOver.give`: the vault to go on with, and its new paper key. */
export async function rotateKeys(
  around: Surroundings,
  passwords: { readonly password: string; readonly newPassword?: string },
) {
  const { current } = around
  const opened = current.need()
  if (!opened.ok) return opened
  const { session } = opened.value
  const keepAs = keptNameFor(session, { appData: around.appData, clock: around.clock }, (folder) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  })
  const { vault, outcome } = await session.vault.rotate({ ...passwords, keepAs })
  if (vault === null) {
    // The file under the name could not be opened again: what is on the screen belongs to no vault any more.
    current.lock()
    return fail({ code: 'E_IO' } as const)
  }
  const setUp = outcome.ok ? outcome.value : null
  const rotated = { session: createSession(vault, () => nowOf(around)), setUp }
  if (vault !== session.vault) current.set(rotated)
  if (!outcome.ok) return fail(toRotateFailure(outcome.error))
  around.quickUnlock.disable(vault.path)
  // The paper is void. Where this cannot be noted, the person has the new key all the same.
  noteSettings(rotated.session, ({ recoveryKey, ...rest }) => rest)
  return ok({ opened: rotated, ...outcome.value, keptAs: keepAs })
}
