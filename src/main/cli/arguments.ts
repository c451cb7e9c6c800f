import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#core/result'
import { OPTIONS, type Arguments, type Command, type OptionName } from './command.ts'
import type { UsageFailure } from './failure.ts'

/** Options that every command has. */
export const COMMON_OPTIONS: readonly OptionName[] = ['help', 'json', 'lang']

/**
 * Reads what was typed after the name of a command. Stricter than parseArgs alone: an option that the command does not
 * have, a missing value and a superfluous word are each named. Values of a `many` option may follow it one after
 * another (`--lose a b`) or be joined by commas.
 */
export function parseArguments(command: Command, typed: readonly string[]): Result<Arguments, UsageFailure> {
  const known = new Set<string>([...COMMON_OPTIONS, ...command.options])
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  let openList: string[] | null = null
  const places = [...command.positionals, ...(command.optionalPositionals ?? [])]
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      openList = null
    } else if (token.kind === 'positional') {
      // The command's own arguments come first; what is left over belongs to the list that stands before it.
      const isListed = openList !== null && positionals.length >= places.length
      if (isListed) openList?.push(...token.value.split(','))
      else positionals.push(token.value)
    } else {
      if (!known.has(token.name)) return usage('unknown-option', token.rawName)
      const kind = OPTIONS[token.name as OptionName] // `known` holds option names only
      if (kind === 'flag' && token.value !== undefined) return usage('unexpected-value', token.rawName)
      if (kind !== 'flag' && isMissing(token)) return usage('missing-value', token.rawName)
      if (kind === 'value' && given.has(token.name)) return usage('conflict', token.rawName)
      const list: string[] = given.get(token.name) ?? []
      if (token.value !== undefined) list.push(...(kind === 'many' ? token.value.split(',') : [token.value]))
      given.set(token.name, list)
      openList = kind === 'many' ? list : null
    }
  }
  const missing = command.positionals[positionals.length]
  if (missing !== undefined && !given.has('help')) return usage('missing-argument', missing)
  const extra = positionals[places.length]
  if (extra !== undefined) return usage('extra-argument', extra)
  return ok({
    positionals,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.[0],
    values: (name) => (given.get(name) ?? []).filter((value) => value !== ''),
  })
}

/** A usage failure as a result. */
export function usage(reason: UsageFailure['reason'], subject: string): Result<never, UsageFailure> {
  return fail({ code: 'E_USAGE', reason, subject })
}

interface OptionToken {
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** `--title --json`: the next word is an option, not a value; who means it writes `--title=--json`. */
function isMissing({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || value === '' || (inlineValue !== true && /^-./u.test(value))
}
