import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import { accountToValues } from '../../../../../../src/renderer/screens/accounts/editor/account-form.ts'
import type {
  AccountValues,
  SecretRow,
} from '../../../../../../src/renderer/screens/accounts/editor/account-values.ts'
import {
  collectSecrets,
  PASTED_CODES,
} from '../../../../../../src/renderer/screens/accounts/editor/collect-secrets.ts'
import { fakeApi } from '../../../../../support/fake-api.ts'
import { account } from '../../../../../support/records.ts'

const held = account('held', {
  secretFacts: { password: {}, recoveryCodes: { count: 2 }, formerPasswords: { count: 1 } },
})

async function collect(
  typed: Readonly<Record<string, string>>,
  said: Partial<AccountValues> = {},
  base = held,
) {
  const values = { ...accountToValues(base, indexRecords([]), () => 'row'), ...said }
  const inputs = {
    refOf: () => () => undefined,
    fill: () => undefined,
    valueOf: (name: string) => typed[name] ?? '',
  }
  const secrets = await collectSecrets(values, base, inputs, fakeApi())
  if (!secrets.ok) throw new Error(secrets.error.code)
  return secrets.value.account
}

const row = (key: string, said: Partial<SecretRow> = {}): SecretRow => ({
  key,
  until: '',
  used: false,
  ...said,
})

test('what was not touched is not named, so it stays', async () => {
  expect(await collect({})).toEqual({})
})

test('a typed password is saved with its grade', async () => {
  expect(await collect({ password: 'password' })).toEqual({ password: 'password', passwordStrength: 0 })
})

test('a dropped secret is taken out; one that was typed anew wins', async () => {
  expect(await collect({}, { dropped: ['password', 'totp'] })).toEqual({ password: null, totp: null })
  expect(await collect({ totp: 'AAAA' }, { dropped: ['totp'] })).toEqual({ totp: 'AAAA' })
})

test('pasted codes replace a list that was not opened', async () => {
  expect(await collect({ [PASTED_CODES]: 'aaaa1111\nbbbb2222' })).toEqual({
    recoveryCodes: [{ code: 'aaaa1111' }, { code: 'bbbb2222' }],
  })
})

test('codes that were ticked stay ticked, pasted ones join them, emptied ones go', async () => {
  const recoveryCodes = [row('a', { used: true }), row('b')]
  expect(await collect({ a: 'aaaa1111', [PASTED_CODES]: 'aaaa1111 cccc3333' }, { recoveryCodes })).toEqual({
    recoveryCodes: [{ code: 'aaaa1111', used: true }, { code: 'cccc3333' }],
  })
  expect(await collect({}, { recoveryCodes: [] })).toEqual({ recoveryCodes: null })
})

test('a replaced password joins the former ones when their list was written as well', async () => {
  const edits = await collect(
    { password: 'next one', a: 'older' },
    { formerPasswords: [row('a', { until: '平成27年4月' })] },
  )
  expect(edits.formerPasswords).toEqual([
    { value: 'FAKE1-0SAMP-LE0O1-IDONT-USE00' },
    { value: 'older', until: '2015-04' },
  ])
})

test('a question without an answer is not kept', async () => {
  const securityQuestions = [row('a'), row('b')]
  expect(
    await collect({ 'a.question': '?', a: 'answer', 'b.question': '??' }, { securityQuestions }),
  ).toEqual({
    securityQuestions: [{ question: '?', answer: 'answer' }],
  })
})
