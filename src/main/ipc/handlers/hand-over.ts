import type { Handlers } from '#contract'
import { fold } from '#core/search/fold'
import { fail, ok } from '#core/result'
import { handOversIn } from '#core/sheet/printed/hand-overs'
import { fingerprintOf } from '../../hand-over/fingerprint.ts'
import { forgetVault } from '../../hand-over/forget.ts'
import { proveCopy } from '../../hand-over/prove-copy.ts'
import { tracesOf } from '../../hand-over/traces.ts'
import { summarise } from '../../session/current-vault.ts'
import { noteSettings } from '../../session/note-settings.ts'
import type { Session } from '../../session/session.ts'
import { openVault } from '../../vault/vault.ts'
import { rotateKeys } from './rotate-keys.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createHandOverHandlers(around: Surroundings): Handlers['handOver'] {
  const { appData, current, dialogs } = around

  return {
    give: async ({ to, by, ...passwords }) => {
      const rotated = await rotateKeys(around, passwords)
      if (!rotated.ok) return rotated
      const { opened, recoveryCode, keptAs } = rotated.value
      const { session } = opened
      const handOver = {
        at: nowOf(around),
        to,
        fingerprint: fingerprintOf(session.vault.vaultId),
        ...(by === undefined ? {} : { by }),
        accounts: session.records().filter(({ type }) => type === 'account').length,
      }
      // The keys are the owner's whether or not it can be noted.
      noteSettings(session, (settings) => ({
        ...settings,
        handOvers: [...(settings.handOvers ?? []), handOver],
      }))
      return ok({ vault: summarise(opened), recoveryCode, keptAs, handOver })
    },

    prove: async ({ password }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { deriveKey, clock } = around
      const fresh = await openVault({
        path: opened.value.session.vault.path,
        key: { kind: 'password', password },
        mode: 'read-only',
        anchors: { load: () => null, save: () => undefined },
        writerId: appData.writerId(),
        deriveKey,
        clock,
      })
      if (!fresh.ok) {
        if (fresh.error.code === 'E_PASSWORD') return fail({ code: 'E_PASSWORD', tried: 'password' })
        return fail({ code: fresh.error.code === 'E_KDF_MEMORY' ? 'E_KDF_MEMORY' : 'E_IO' })
      }
      const { recordCount } = fresh.value.state()
      fresh.value.close()
      noteProof(opened.value.session, nowOf(around))
      return ok({ recordCount })
    },

    plan: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const { session } = opened.value
      const { title } = summarise(opened.value)
      const fingerprint = fingerprintOf(session.vault.vaultId)
      return Promise.resolve(ok({ fingerprint, title, ...tracesOf(session, around) }))
    },

    chooseCopy: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const path = await dialogs.openFile('vault')
      if (path === null) return ok(null)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      return proveCopy(session, path, tracesOf(session, around), around.structureOf)
    },

    forget: async ({ proof }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      if (proof.kind === 'copy') {
        const proven = await proveCopy(session, proof.path, tracesOf(session, around), around.structureOf)
        if (!proven.ok) return proven
        if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      } else if (fold(proof.title) !== fold(summarise(opened.value).title)) {
        return fail({ code: 'E_INPUT', path: 'proof.title' })
      }
      return forgetVault(session, tracesOf(session, around), proof.kind, around)
    },

    deletions: () => Promise.resolve(ok(appData.deletions())),

    forgetDeletion: ({ id }) => {
      try {
        appData.forgetDeletion(id)
        return Promise.resolve(ok(appData.deletions()))
      } catch {
        return Promise.resolve(fail({ code: 'E_IO' }))
      }
    },
  }
}

/** That the owner opened the file: noted once, with the hand-over that it proves. */
function noteProof(session: Session, provedAt: string): void {
  const last = handOversIn(session.settings()).at(-1)
  if (last === undefined || last.provedAt !== undefined) return
  noteSettings(session, (settings) => ({
    ...settings,
    handOvers: (settings.handOvers ?? []).map((one) => (one.at === last.at ? { ...one, provedAt } : one)),
  }))
}
