import { dirname } from 'node:path'
import type { Handlers } from '#contract'
import type { VaultRecord } from '#core/record/document'
import { fail, ok } from '#core/result'
import { recordName } from '#core/text/names'
import { textIn } from '#core/text/text'
import { compareWith } from '../../backup/compare.ts'
import { drillInTurns } from '../../backup/drill.ts'
import { backUpEverywhereInTurns, backUpToInTurns } from '../../backup/make.ts'
import { placesOf, withNoteHere } from '../../backup/places.ts'
import { hasItsFolder, knownBackups, restoreLost } from '../../backup/rescue.ts'
import { restoreFrom, withBackup } from '../../backup/restore.ts'
import { backupStateOf } from '../../backup/state.ts'
import { noteSettings } from '../../session/note-settings.ts'
import { noteVault } from '../../session/remember-vault.ts'
import { appStateOf, languageOf } from './app.ts'
import type { Surroundings } from './surroundings.ts'

export function createBackupHandlers(around: Surroundings): Handlers['backups'] {
  const { appData, current, dialogs } = around

  return {
    state: () => {
      const opened = current.need()
      return Promise.resolve(opened.ok ? ok(backupStateOf(opened.value.session, around)) : opened)
    },

    choosePlace: async ({ which }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const folder = await dialogs.openFolder()
      if (folder === null) return ok(null)
      const others = placesOf(session, around).filter((place) => place.which !== which)
      const isTaken = others.some((place) => place.folder === folder)
      if (isTaken || (which === 'second' && folder === dirname(session.vault.path))) {
        return fail({ code: 'E_SAME_PLACE' })
      }
      if (session.vault.mode === 'read-only') return fail({ code: 'E_VAULT_READ_ONLY' })
      const made = await backUpToInTurns({ which, folder, isOwn: false }, session, around)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      if (!made.ok) return made
      const noted = noteSettings(session, (settings) =>
        withNoteHere(settings, around, (here) => ({ ...here, [which]: folder })),
      )
      if (!noted.ok) return noted
      // Again, so that the backup holds the note, and this computer knows where to look.
      await backUpEverywhereInTurns(session, around)
      return session.vault.isOpen() ? ok(backupStateOf(session, around)) : fail({ code: 'E_LOCKED' })
    },

    removeSecondPlace: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const { session } = opened.value
      const noted = noteSettings(session, (settings) =>
        withNoteHere(settings, around, ({ second, ...here }) => here),
      )
      return Promise.resolve(noted.ok ? ok(backupStateOf(session, around)) : noted)
    },

    backUpNow: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const outcomes = await backUpEverywhereInTurns(session, around)
      if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
      // A second place that is out is seen in the state; anything else is worth a sentence.
      const failed = outcomes.find((outcome) => !outcome.ok && outcome.error.code !== 'E_NO_PLACE')
      const worst = failed ?? (outcomes.every((outcome) => !outcome.ok) ? outcomes[0] : undefined)
      return worst?.ok === false ? worst : ok(backupStateOf(session, around))
    },

    drill: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const drilled = await drillInTurns(session, around)
      return drilled.ok ? ok(backupStateOf(session, around, drilled.value)) : drilled
    },

    previewRestore: async (wanted) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      return withBackup(session, wanted, around, (backup) => {
        const compared = compareWith(backup, session)
        if (!compared.ok) return compared
        const { differences, same } = compared.value
        const named = namesIn([...session.records(), ...backup.records()])
        return ok({
          savedAt: backup.vault.state().savedAt,
          differences: differences.map(({ kind, record, fields }) => ({
            id: record.id,
            name: named(record),
            kind,
            fields,
          })),
          same,
        })
      })
    },

    restore: async ({ only, ...wanted }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      return withBackup(session, wanted, around, (backup) =>
        restoreFrom(backup, session, around, only ?? null),
      )
    },

    known: async ({ path }) => {
      const found = await knownBackups(path, around)
      return ok(found.map((backup) => ({ path: backup.path, madeAt: new Date(backup.madeMs).toISOString() })))
    },

    restoreLost: async ({ path, backup: wanted }) => {
      // Only what was offered: a window names no file of its own to copy.
      const backup = (await knownBackups(path, around)).find((known) => known.path === wanted)
      if (backup === undefined) return fail({ code: 'E_NO_BACKUP' })
      const isBeside = hasItsFolder(path)
      const elsewhere = isBeside
        ? null
        : await dialogs.saveFile({ fileName: `${backup.title}.hikae`, kind: 'vault' })
      if (!isBeside && elsewhere === null) return ok(null)
      const restored = await restoreLost(path, backup, elsewhere)
      if (!restored.ok) return restored
      const lost = appData.vaults().find((entry) => entry.path === path)
      noteVault(appData, {
        path: restored.value,
        title: lost?.title ?? backup.title,
        weave: lost?.weave ?? 'plain',
        lastOpenedAt: null,
        accountCount: lost?.accountCount ?? null,
      })
      return ok({ app: await appStateOf(around), path: restored.value })
    },
  }

  function namesIn(records: readonly VaultRecord[]): (record: VaultRecord) => string {
    const language = languageOf(around)
    const recordById = new Map(records.map((record) => [record.id, record]))
    return (record) => recordName(record, { text: textIn(language), language, recordById })
  }
}
