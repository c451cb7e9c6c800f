import * as v from 'valibot'
import { channelOf, contract, type Handlers } from '#contract'
import type { Failure } from '#core/failure'
import { fail } from '#core/result'
import { isPlainInput } from './plain-input.ts'
import { isOwnPage, type AskingFrame } from './sender.ts'

/** The part of Electron's `ipcMain` that is used. */
export interface CallReceiver {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: AskingFrame | null }, input: unknown) => Promise<unknown>,
  ): void
}

/** What is known of a bug. Nothing in it comes from a vault: an error's message may hold a path or a value, so it is left out. */
export interface BugReport {
  /** Also in the failure that the window got, so that the two can be brought together. */
  readonly reference: string
  readonly channel: string
  /** Kind of error, its code where it has one, and the places in our code. */
  readonly cause: string
}

/** Where calls come in, who answers them, and what becomes of bugs. */
export interface Bridge {
  readonly receiver: CallReceiver
  readonly handlers: Handlers
  readonly report: (bug: BugReport) => void
  /** Makes a short reference that was not used before. */
  readonly newReference: () => string
}

/**
 * Opens every call of the contract to our own pages. For each one: the sender is checked, the input is bounded and
 * has to match its schema, and what the handler throws stays here.
 */
export function registerHandlers({ receiver, handlers, report, newReference }: Bridge): void {
  for (const [group, calls] of Object.entries(contract)) {
    for (const [name, { input: schema }] of Object.entries<{ readonly input: v.GenericSchema }>(calls)) {
      const channel = channelOf(group, name)
      const handler = handlerOf(handlers, group, name)
      receiver.handle(channel, async (event, input) => {
        if (!isOwnPage(event.senderFrame)) return fail<Failure>({ code: 'E_DENIED' })
        if (!isPlainInput(input)) return fail<Failure>({ code: 'E_INPUT', path: '' })
        const parsed = v.safeParse(schema, input, { abortEarly: true })
        if (!parsed.success) return fail<Failure>({ code: 'E_INPUT', path: placeOf(parsed.issues[0]) })
        try {
          return await handler(parsed.output)
        } catch (error) {
          const reference = newReference()
          report({ reference, channel, cause: describeCause(error) })
          return fail<Failure>({ code: 'E_INTERNAL', reference })
        }
      })
    }
  }
}

type AnyHandler = (input: unknown) => Promise<unknown>

function handlerOf(handlers: Handlers, group: string, name: string): AnyHandler {
  // True by the type `Handlers`, which is derived from the very object whose keys these are.
  const groups = handlers as unknown as Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>
  const handler = groups[group]?.[name]
  if (handler === undefined) throw new TypeError(`no handler for ${channelOf(group, name)}`)
  return handler
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (v.getDotPath(issue) ?? '').slice(0, 200)
}

function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...places].join('\n')
}
