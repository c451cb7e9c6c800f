import type { Handlers } from '#contract'
import { ok } from '#core/result'
import { backupStateOf } from '../../backup/state.ts'
import type { Session } from '../../session/session.ts'
import type { Surroundings } from './surroundings.ts'

export function createBinHandlers(around: Surroundings): Handlers['bin'] {
  const { current } = around

  return {
    list: () => Promise.resolve(inSession((session) => ok(session.bin()))),
    restore: ({ ids }) => Promise.resolve(inSession((session) => session.restoreFromBin(ids))),
    purge: ({ ids }) =>
      Promise.resolve(
        inSession((session) => {
          const purged = session.purge(ids)
          if (!purged.ok) return purged
          return ok({ ...purged.value, backupCount: backupStateOf(session, around).backups.length })
        }),
      ),
  }

  function inSession<R>(work: (session: Session) => R) {
    const opened = current.need()
    return opened.ok ? work(opened.value.session) : opened
  }
}
