import type { Handlers } from '#contract'
import { USUAL_CLIPBOARD_SECONDS } from '#core/record/settings'
import { fail, ok } from '#core/result'
import { copyableText } from '../../session/secrets.ts'
import type { Surroundings } from './surroundings.ts'

export function createSecretHandlers({ current, clipboard }: Surroundings): Handlers['secrets'] {
  return {
    reveal: ({ id, name }) => {
      const opened = current.need()
      return Promise.resolve(opened.ok ? opened.value.session.secret(id, name) : opened)
    },
    copy: async ({ id, name, index }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const secret = session.secret(id, name)
      if (!secret.ok) return secret
      const text = copyableText(secret.value, index)
      if (text === null) return fail({ code: 'E_NO_SECRET' })
      const seconds = session.settings()?.clipboardSeconds ?? USUAL_CLIPBOARD_SECONDS
      await clipboard.copySecret(text, seconds * 1000)
      return ok({ clearsAfterSeconds: seconds })
    },
  }
}
