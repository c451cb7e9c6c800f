import type { Handlers } from '#contract'
import type { Failure } from '#core/failure'
import { ok, type Result } from '#core/result'
import type { FileFollower } from '../session/follow-file.ts'

type AnyCall = (input: unknown) => Promise<Result<unknown, Failure>>
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, AnyCall>>>>

/**
 * The handlers of a program whose vault file may change under it. A save that meets the changes of somebody else takes
 * them in and is tried once more, so that nobody's edit is lost. While a call is running (a dialog may be open in it) the
 * vault is not exchanged under it.
 */
export function followingFile(handlers: Handlers, follower: FileFollower): Handlers {
  let running = 0

  const retrying =
    (call: AnyCall): AnyCall =>
    async (input) => {
      running += 1
      try {
        const first = await call(input)
        const met = !first.ok && first.error.code === 'E_CHANGED_ELSEWHERE'
        return met && running === 1 && follower.takeIn() ? await call(input) : first
      } finally {
        running -= 1
      }
    }

  const { records, copies } = handlers
  const prepared: Handlers = {
    ...handlers,
    records: {
      ...records,
      all: async (input) => {
        const all = await records.all(input)
        if (all.ok) follower.windowIsCurrent()
        return all
      },
      save: (edit) => records.save(follower.rebase(edit)),
    },
  }
  // True by the type `Handlers`: every call takes its input and answers with a result. Types of groups are kept.
  const groups = Object.entries(prepared as unknown as AnyHandlers).map(
    ([group, calls]) => [group, mapCalls(calls, retrying)] as const,
  )
  const wrapped = Object.fromEntries(groups) as unknown as Handlers
  const check: Handlers['copies']['check'] = (input) =>
    running > 0 ? Promise.resolve(ok({ kind: 'nothing' as const })) : copies.check(input)
  return { ...wrapped, copies: { ...wrapped.copies, check } }
}

function mapCalls(
  calls: Readonly<Record<string, AnyCall>>,
  change: (call: AnyCall) => AnyCall,
): Readonly<Record<string, AnyCall>> {
  return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, change(call)]))
}
