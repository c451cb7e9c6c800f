import type { Handlers, OneTimeCode, SecretValue } from '#contract'
import type { FailureOf } from '#core/failure'
import { USUAL_CLIPBOARD_SECONDS } from '#core/record/settings'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { fail, ok, type Result } from '#core/result'
import { oneTimeCode, readTotp } from '../../session/one-time-code.ts'
import { copyableText, itemOf } from '../../session/secrets.ts'
import type { Session } from '../../session/session.ts'
import type { Surroundings } from './surroundings.ts'

export function createSecretHandlers(around: Surroundings): Handlers['secrets'] {
  const { current, clipboard, clock } = around
  return {
    reveal: ({ id, name, item }) => {
      const opened = current.need()
      return Promise.resolve(opened.ok ? secretIn(opened.value.session, id, name, item) : opened)
    },
    copy: async ({ id, name, index, item }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const secret = secretIn(session, id, name, item)
      if (!secret.ok) return secret
      const text = copyableText(secret.value, index)
      if (text === null) return fail({ code: 'E_NO_SECRET' })
      return ok(await copyForAWhile(text, session))
    },
    oneTimeCode: ({ id }) => Promise.resolve(codeOf(id)),
    copyOneTimeCode: async ({ id }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const made = codeOf(id)
      return made.ok ? ok(await copyForAWhile(made.value.code, opened.value.session)) : made
    },
    tryTotp: ({ text }) => {
      const read = readTotp(text)
      if (!read.ok) return Promise.resolve(read)
      const { issuer, label } = read.value
      return Promise.resolve(ok({ ...oneTimeCode(read.value, new Date(clock())), issuer, account: label }))
    },
  }

  function secretIn(
    session: Session,
    id: RecordId,
    name: SecretName,
    item: RecordId | undefined,
  ): Result<SecretValue, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>> {
    const secret = session.secret(id, name)
    if (!secret.ok) return secret
    const asked = itemOf(secret.value, item)
    return asked === null ? fail({ code: 'E_NO_SECRET' }) : ok(asked)
  }

  function codeOf(
    id: RecordId,
  ): Result<OneTimeCode, FailureOf<'E_LOCKED' | 'E_NO_SECRET' | 'E_RECORD_DAMAGED' | 'E_TOTP'>> {
    const opened = current.need()
    if (!opened.ok) return opened
    const secret = opened.value.session.secret(id, 'totp')
    if (!secret.ok) return secret
    const key = copyableText(secret.value)
    const read = key === null ? fail({ code: 'E_NO_SECRET' } as const) : readTotp(key)
    return read.ok ? ok(oneTimeCode(read.value, new Date(clock()))) : read
  }

  async function copyForAWhile(text: string, session: Session) {
    const clearsAfterSeconds = session.settings()?.clipboardSeconds ?? USUAL_CLIPBOARD_SECONDS
    await clipboard.copySecret(text, clearsAfterSeconds * 1000)
    return { clearsAfterSeconds }
  }
}
