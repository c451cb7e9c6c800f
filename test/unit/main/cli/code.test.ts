import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { oneTimeCode, readTotp } from '../../../../src/main/session/one-time-code.ts'
import { terminal } from '../../../support/cli-host.ts'
import { must } from '../../../support/vaults.ts'

const PASSWORD = 'つばめ 7 roof'
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

async function withVault() {
  const at = terminal()
  const vault = at.file('a.hikae')
  const account = (id: string, serviceName: string, secrets: object) => ({
    ...{ type: 'account', id, serviceId: 'other', serviceName, loginIds: [], contacts: [], secrets },
    ...{ twoStep: 'off', factors: [], signInWith: [], state: 'in-use' },
  })
  const records = [
    account('bank-1', 'さくら銀行', { totp: KEY }),
    account('bank-2', 'さくら証券', { totp: `otpauth://totp/Test?secret=${KEY}&digits=8&period=60` }),
    account('shop', '佐藤商店 さくら', { password: 'hunter2' }),
  ]
  writeFileSync(at.file('in.json'), JSON.stringify({ format: 'hikae-json', version: 1, records }))
  await at.run(['create', vault, '--password-stdin'], { input: PASSWORD })
  const input = ['import', vault, at.file('in.json'), '--format', 'hikae-json', '--password-stdin']
  expect((await at.run(input, { input: PASSWORD })).exitCode).toBe(0)
  return (wanted: string, ...more: readonly string[]) =>
    at.run(['code', vault, wanted, '--password-stdin', ...more], { input: PASSWORD })
}

/** What an authenticator shows at the terminal's instant. */
const expected = (text: string) => oneTimeCode(must(readTotp(text)), new Date(2026, 10, 22, 12))

test('says the code of an account and how long it holds, never its key', async () => {
  const code = await withVault()
  const { code: digits } = expected(KEY)
  const { exitCode, out, err } = await code('bank-1')
  expect(exitCode).toBe(0)
  expect(out).toContain(digits)
  expect(out).toContain('さくら銀行 (30 seconds left)')
  expect(out + err).not.toContain(KEY)
  expect((await code('bank-2', '--json')).json()).toEqual({
    ...{ id: 'bank-2', name: 'さくら証券', periodSeconds: 60, secondsLeft: 60 },
    code: expected(`otpauth://totp/Test?secret=${KEY}&digits=8&period=60`).code,
  })
})

test('finds the account by words, among those that have such codes', async () => {
  const code = await withVault()
  expect((await code('銀行')).out).toContain(expected(KEY).code)
  expect((await code('サクラ', '--json')).json()).toMatchObject({
    error: { code: 'E_AMBIGUOUS_ID', candidates: ['bank-1', 'bank-2'] },
  })
})

test('says of an account without a key that it has none, and of none at all that there is none', async () => {
  const code = await withVault()
  expect((await code('shop')).err).toContain('E_NO_SECRET')
  expect((await code('ひかりメール')).err).toContain('E_UNKNOWN_ID')
})
