import { isDay } from '#core/record/field'
import { ok, type Result } from '#core/result'
import { usage } from './arguments.ts'
import type { Arguments, OptionOf } from './command.ts'
import type { UsageFailure } from './failure.ts'

/** The value of an option that must be one of a few words; the first is the default unless `required` is set. */
export function choiceOf<T extends string>(
  args: Arguments,
  name: OptionOf<'value'>,
  choices: readonly [T, ...T[]],
  { required = false }: { readonly required?: boolean } = {},
): Result<T, UsageFailure> {
  const value = args.value(name)
  if (value === undefined) return required ? usage('missing-argument', `--${name}`) : ok(choices[0])
  const choice = choices.find((known) => known === value)
  return choice === undefined ? usage('bad-value', `--${name} ${value}`) : ok(choice)
}

/** The value of an option that is a calendar day, YYYY-MM-DD. */
export function dayOf(args: Arguments, name: OptionOf<'value'>): Result<string | undefined, UsageFailure> {
  const value = args.value(name)
  if (value === undefined) return ok(undefined)
  return isDay(value) ? ok(value) : usage('bad-value', `--${name} ${value}`)
}

/** The value of an option that is a whole number within bounds. */
export function numberOf(
  args: Arguments,
  name: OptionOf<'value'>,
  bounds: { readonly min: number; readonly max: number },
): Result<number | undefined, UsageFailure> {
  const value = args.value(name)
  if (value === undefined) return ok(undefined)
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN
  return number >= bounds.min && number <= bounds.max ? ok(number) : usage('bad-value', `--${name} ${value}`)
}

/** A file name argument; empty text names no file. */
export function pathOf(args: Arguments, position: number, name: string): Result<string, UsageFailure> {
  const path = args.positionals[position]
  return path === undefined || path === '' || path.includes('\0') ? usage('missing-argument', name) : ok(path)
}
