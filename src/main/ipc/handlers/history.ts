import type { Handlers } from '#contract'
import type { Session } from '../../session/session.ts'
import type { Surroundings } from './surroundings.ts'

export function createHistoryHandlers({ current }: Surroundings): Handlers['history'] {
  return {
    of: ({ id }) => Promise.resolve(inSession((session) => session.formerValues(id))),
    reveal: (name) => Promise.resolve(inSession((session) => session.formerSecret(name))),
    restore: (name) => Promise.resolve(inSession((session) => session.restoreFormer(name))),
  }

  function inSession<R>(work: (session: Session) => R) {
    const opened = current.need()
    return opened.ok ? work(opened.value.session) : opened
  }
}
