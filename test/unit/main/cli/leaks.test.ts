import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'
import { leakList } from '../../../support/leak-lists.ts'

const PASSWORD = 'つばめ 7 roof'

async function withVault() {
  const at = terminal()
  const vault = at.file('a.hikae')
  const account = (id: string, password: string) => ({
    ...{ type: 'account', id, serviceId: 'other', serviceName: id, loginIds: [], contacts: [] },
    ...{ twoStep: 'off', factors: [], signInWith: [], state: 'in-use', secrets: { password } },
  })
  const records = [account('shop', 'hunter2'), account('bank', 'tsubame-7-kumo')]
  writeFileSync(at.file('in.json'), JSON.stringify({ format: 'hikae-json', version: 1, records }))
  await at.run(['create', vault, '--password-stdin'], { input: PASSWORD })
  const input = ['import', vault, at.file('in.json'), '--format', 'hikae-json', '--password-stdin']
  expect((await at.run(input, { input: PASSWORD })).exitCode).toBe(0)
  const leaks = (list: string, ...more: readonly string[]) =>
    at.run(['leaks', vault, list, '--password-stdin', ...more], { input: PASSWORD })
  return { ...at, vault, leaks }
}

test('names the accounts whose password is in the list, and ends with 1', async () => {
  const { file, leaks, run, vault } = await withVault()
  writeFileSync(file('pwned.txt'), leakList({ hunter2: 50_474 }))
  const { exitCode, out } = await leaks(file('pwned.txt'))
  expect(exitCode).toBe(1)
  expect(out).toContain('shop: 50,474 times in the list')
  expect(out).not.toContain('bank')
  expect((await leaks(file('pwned.txt'), '--json', '--read-only')).json()).toEqual({
    checked: 2,
    unchecked: 0,
    seen: [{ id: 'shop', name: 'shop', count: 50_474 }],
    noted: false,
  })
  const audit = await run(['audit', vault, '--password-stdin'], { input: PASSWORD })
  expect(audit.out).toContain('The password is in a list of leaks')
})

test('ends with 0 when none is in it, and says of a list of the wrong kind that it is one', async () => {
  const { file, leaks } = await withVault()
  writeFileSync(file('pwned.txt'), leakList({ other: 1 }))
  expect((await leaks(file('pwned.txt'))).exitCode).toBe(0)
  writeFileSync(file('ntlm.txt'), `${'A'.repeat(32)}:5\n`)
  const refused = await leaks(file('ntlm.txt'))
  expect(refused.exitCode).toBe(3)
  expect(refused.err).toContain('NTLM')
  expect((await leaks(file('none.txt'))).err).toContain('E_FILE_UNREADABLE')
})
