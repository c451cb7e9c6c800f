import { expect, test } from 'vitest'
import { createVaultIn, program } from '../../../support/program.ts'
import { screenWithCode, systemPicture } from '../../../support/screen-pictures.ts'

const KEY = 'otpauth://totp/Test:hanako?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Test'

test('reads the key of an authenticator from the screen that was copied', async () => {
  const app = program()
  await createVaultIn(app)
  expect(await app.handlers.secrets.totpOnScreen(undefined)).toEqual({
    ok: false,
    error: { code: 'E_SCREEN_PICTURE', reason: 'none' },
  })
  app.copiedPicture.now = systemPicture(screenWithCode(KEY))
  const read = await app.handlers.secrets.totpOnScreen(undefined)
  const tried = await app.handlers.secrets.tryTotp({ text: KEY })
  expect(read).toEqual({ ok: true, value: { ...(tried.ok && tried.value), text: KEY } })
})

test('hands on nothing else that a code says, and nothing at all while the notebook is locked', async () => {
  const app = program()
  await createVaultIn(app)
  app.copiedPicture.now = systemPicture(screenWithCode('https://example.jp/login?token=7731'))
  expect(await app.handlers.secrets.totpOnScreen(undefined)).toEqual({ ok: false, error: { code: 'E_TOTP' } })
  app.copiedPicture.now = systemPicture(screenWithCode(KEY))
  app.current.lock()
  expect(await app.handlers.secrets.totpOnScreen(undefined)).toEqual({
    ok: false,
    error: { code: 'E_LOCKED' },
  })
})
