import type { Handlers, OneTimeCode, SecretValue, TotpRead } from '#contract'
import type { FailureOf } from '#core/failure'
import { USUAL_CLIPBOARD_SECONDS } from '#core/record/settings'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { fail, ok, type Result } from '#core/result'
import { codeOnPicture, type SystemPicture } from '../../picture/code-on-picture.ts'
import { codeOfAccount, oneTimeCode, readTotp } from '../../session/one-time-code.ts'
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
    tryTotp: ({ text }) => Promise.resolve(tryTotp(text)),
    totpOnScreen: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      return (await clipboard.takePicture(totpOn)) ?? fail({ code: 'E_SCREEN_PICTURE', reason: 'none' })
    },
  }

  function totpOn(
    picture: SystemPicture,
  ): Result<TotpRead & { readonly text: string }, FailureOf<'E_SCREEN_PICTURE' | 'E_TOTP'>> {
    const text = codeOnPicture(picture)
    if (text === null) return fail({ code: 'E_SCREEN_PICTURE', reason: 'no-code' })
    const tried = tryTotp(text)
    return tried.ok ? ok({ ...tried.value, text }) : tried
  }

  function tryTotp(text: string): Result<TotpRead, FailureOf<'E_TOTP'>> {
    const read = readTotp(text)
    if (!read.ok) return read
    const { issuer, label } = read.value
    return ok({ ...oneTimeCode(read.value, new Date(clock())), issuer, account: label })
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
    return opened.ok ? codeOfAccount(opened.value.session, id, new Date(clock())) : opened
  }

  async function copyForAWhile(text: string, session: Session) {
    const clearsAfterSeconds = session.settings()?.clipboardSeconds ?? USUAL_CLIPBOARD_SECONDS
    await clipboard.copySecret(text, clearsAfterSeconds * 1000)
    return { clearsAfterSeconds }
  }
}
