import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { copyableText } from '../../session/secrets.ts'
import type { Surroundings } from './surroundings.ts'

/** Seconds until a copied secret is cleared, unless the vault's settings say otherwise. */
const CLIPBOARD_SECONDS = 30

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
      const seconds = session.settings()?.clipboardSeconds ?? CLIPBOARD_SECONDS
      await clipboard.copySecret(text, seconds * 1000)
      return ok({ clearsAfterSeconds: seconds })
    },
  }
}
