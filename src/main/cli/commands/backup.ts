import { resolve } from 'node:path'
import { ok } from '#core/result'
import { backUpEverywhere, backUpTo, searchedFor } from '../../backup/make.ts'
import { findBackups } from '../../backup/folder.ts'
import { placesOf, type BackupPlace } from '../../backup/places.ts'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { backupHostOf, withNotebook } from '../notebook.ts'
import { pathOf } from '../option-values.ts'

/** Makes a verified backup: in the places that the vault names for this computer, or in one folder. */
export const backupCommand: Command = {
  name: 'backup',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'to'],
  synopsis: 'FILE [--to FOLDER]',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const host = backupHostOf(context.host)
    const to = args.value('to')
    return withNotebook(context, args, path.value, { write: false }, ({ session }) => {
      const places: readonly BackupPlace[] =
        to === undefined ? placesOf(session, host) : [{ which: 'first', folder: resolve(to), isOwn: false }]
      const outcomes =
        to === undefined
          ? backUpEverywhere(session, host)
          : places.map((place) => backUpTo(place, session, host))
      const failed = outcomes.find((outcome) => !outcome.ok)
      if (failed?.ok === false && outcomes.every((outcome) => !outcome.ok)) return failed
      const { seq, savedAt } = session.vault.state()
      const made = places.flatMap(({ folder }, position) => {
        if (outcomes[position]?.ok !== true) return []
        const found = findBackups(folder, searchedFor(session, host)) ?? []
        return found.find((backup) => backup.seq === seq && backup.savedAt === savedAt)?.path ?? []
      })
      const missed = places.flatMap(({ folder }, position) => {
        const outcome = outcomes[position]
        return outcome?.ok === false ? [{ folder, code: outcome.error.code }] : []
      })
      const { text } = context
      return ok({
        lines: [
          ...made.map((file) => text['cli.backup.made']({ file })),
          ...missed.map((miss) => text['cli.backup.missed'](miss)),
        ],
        json: { seq, backups: made, missed },
        exitCode: missed.length === 0 ? 0 : 1,
      })
    })
  },
}
