import type { Handlers } from '#contract'
import type { FailureOf } from '#core/failure'
import { ok, type Result } from '#core/result'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createDraftHandlers(around: Surroundings): Handlers['drafts'] {
  const { current, drafts } = around

  return {
    list: () => whenOpen(() => drafts.all().map(({ key, at }) => ({ key, at }))),
    keep: ({ key, content }) =>
      whenOpen(() => {
        drafts.keep({ key, content, at: nowOf(around) })
        return null
      }),
    read: ({ key }) =>
      whenOpen(() => {
        const draft = drafts.all().find((known) => known.key === key)
        return draft === undefined ? null : { content: draft.content }
      }),
    drop: ({ key }) =>
      whenOpen(() => {
        drafts.drop(key)
        return null
      }),
  }

  function whenOpen<T>(work: () => T): Promise<Result<T, FailureOf<'E_LOCKED'>>> {
    const opened = current.need()
    return Promise.resolve(opened.ok ? ok(work()) : opened)
  }
}
