import type { Handlers } from '#contract'
import { ok } from '#core/result'
import { withStoredContents } from '../../session/attachments.ts'
import { noteSettings } from '../../session/note-settings.ts'
import type { Surroundings } from './surroundings.ts'

export function createRecordHandlers({ current }: Surroundings): Handlers['records'] {
  return {
    all: () => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      const { session } = opened.value
      return Promise.resolve(ok({ recordsJson: JSON.stringify(session.records()), ...session.labels() }))
    },
    save: (wanted) =>
      Promise.resolve(
        inSession((session) => {
          const edit = withStoredContents(session, wanted)
          return edit.ok ? session.applyEdit(edit.value) : edit
        }),
      ),
    combine: ({ choices, ...wish }) =>
      Promise.resolve(
        inSession((session) =>
          session.combine({ ...wish, choices: new Map(choices.map((field) => [field, 'gone'])) }),
        ),
      ),
    keepTable: ({ table }) =>
      Promise.resolve(
        inSession((session) => {
          const noted = noteSettings(session, (settings) => ({
            ...settings,
            accountTable: table,
          }))
          return noted.ok ? ok(null) : noted
        }),
      ),
    undo: () => Promise.resolve(inSession((session) => session.undo())),
    redo: () => Promise.resolve(inSession((session) => session.redo())),
  }

  function inSession<R>(work: (session: NonNullable<ReturnType<typeof current.get>>['session']) => R) {
    const opened = current.need()
    return opened.ok ? work(opened.value.session) : opened
  }
}
