import { fail, ok, type Result } from '#core/result'
import { decodeUtf8 } from '../exchange/read-text-file.ts'
import type { OpeningKey } from '../vault/vault.ts'
import { usage } from './arguments.ts'
import type { Arguments, Context } from './command.ts'
import type { CliFailure } from './failure.ts'

/** The options by which a vault is opened. */
export const KEY_OPTIONS = ['password-stdin', 'recovery-key', 'recovery-key-stdin'] as const

/** A key that is typed at a terminal. */
export type TypedKey = Extract<OpeningKey, { readonly kind: 'password' | 'recovery-code' }>

/** Which key is asked for, and where it comes from. Never an argument: those are seen by every program. */
interface KeySource {
  readonly kind: TypedKey['kind']
  readonly from: 'terminal' | 'input'
}

/** Asks for the key of a vault: its password, or with `--recovery-key` its recovery key. */
export async function askKey(context: Context, args: Arguments): Promise<Result<TypedKey, CliFailure>> {
  const source = keySource(args)
  if (!source.ok) return source
  const { kind, from } = source.value
  const prompt = context.text[kind === 'password' ? 'cli.ask.password' : 'cli.ask.recovery-key']
  const secret = from === 'input' ? await readSecret(context) : await typeSecret(context, prompt)
  if (!secret.ok) return secret
  return ok(kind === 'password' ? { kind, password: secret.value } : { kind, code: secret.value })
}

/**
 * Asks for the same key once more, before secrets leave the vault. From standard input it came in the same breath as the
 * command itself, so there it is asked for once.
 */
export async function askKeyAgain(
  context: Context,
  args: Arguments,
  first: TypedKey,
): Promise<Result<TypedKey, CliFailure>> {
  const source = keySource(args)
  if (!source.ok) return source
  if (source.value.from === 'input') return ok(first)
  const isPassword = first.kind === 'password'
  const prompt = context.text[isPassword ? 'cli.ask.password-again' : 'cli.ask.recovery-key-again']
  const secret = await typeSecret(context, prompt)
  if (!secret.ok) return secret
  return ok(
    isPassword ? { kind: 'password', password: secret.value } : { kind: 'recovery-code', code: secret.value },
  )
}

/** Asks for a new password: twice at the terminal, once from standard input. */
export async function askNewPassword(context: Context, args: Arguments): Promise<Result<string, CliFailure>> {
  if (args.has('password-stdin')) return readSecret(context)
  return typeNewPassword(context, context.text['cli.ask.new-password'])
}

/** Asks for a new password twice, at the terminal. */
export async function typeNewPassword(context: Context, prompt: string): Promise<Result<string, CliFailure>> {
  const first = await typeSecret(context, prompt)
  if (!first.ok) return first
  const second = await typeSecret(context, context.text['cli.ask.new-password-again'])
  if (!second.ok) return second
  return first.value === second.value ? first : fail({ code: 'E_PASSWORDS_DIFFER' })
}

const SOURCES: Readonly<Record<(typeof KEY_OPTIONS)[number], KeySource>> = {
  'password-stdin': { kind: 'password', from: 'input' },
  'recovery-key': { kind: 'recovery-code', from: 'terminal' },
  'recovery-key-stdin': { kind: 'recovery-code', from: 'input' },
}

function keySource(args: Arguments): Result<KeySource, CliFailure> {
  const [option, extra] = KEY_OPTIONS.filter((name) => args.has(name))
  if (extra !== undefined) return usage('conflict', `--${extra}`)
  return ok(option === undefined ? { kind: 'password', from: 'terminal' } : SOURCES[option])
}

async function readSecret({ host }: Context): Promise<Result<string, CliFailure>> {
  const line = decodeUtf8(await host.readInputLine())
  if (!line.ok) return line
  return line.value === '' ? fail({ code: 'E_PASSWORD_MISSING' }) : line
}

async function typeSecret({ host }: Context, prompt: string): Promise<Result<string, CliFailure>> {
  const answer = await host.askSecret(prompt)
  if (answer.kind !== 'typed') {
    return fail({ code: answer.kind === 'cancelled' ? 'E_CANCELLED' : 'E_NO_TERMINAL' })
  }
  return answer.secret === '' ? fail({ code: 'E_PASSWORD_MISSING' }) : ok(answer.secret)
}
