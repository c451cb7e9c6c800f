import { expect, test } from 'vitest'
import {
  asProof,
  openingKeyOf,
  shareName,
  waysInto,
} from '../../../../../src/renderer/screens/keys/opening-key.ts'

/** A form with these entries, in order. */
function form(...entries: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}
const groups = (name: string, count: number, digits = '012345') =>
  Array.from({ length: count }, () => [name, digits] as const)

test('only the ways that a notebook has are offered, quick unlock first where it is on', () => {
  expect(waysInto({ shares: null, quickUnlock: false })).toEqual(['password', 'recovery-code'])
  expect(waysInto({ shares: { threshold: 2, count: 3 }, quickUnlock: true })).toEqual([
    'quick-unlock',
    'password',
    'recovery-code',
    'shares',
  ])
})

test('a password is taken as it was typed, and nothing is no password', () => {
  expect(openingKeyOf(form(['opening-password', ' open sesame ']), 'password')).toEqual({
    kind: 'password',
    password: ' open sesame ',
  })
  expect(openingKeyOf(form(['opening-password', '']), 'password')).toBeNull()
  expect(openingKeyOf(form(), 'password')).toBeNull()
})

test('the groups of a recovery key are put together again', () => {
  expect(openingKeyOf(form(...groups('recovery-group', 8)), 'recovery-code')).toEqual({
    kind: 'recovery-code',
    code: Array.from({ length: 8 }, () => '012345').join(' '),
  })
  expect(openingKeyOf(form(...groups('recovery-group', 8, ' ')), 'recovery-code')).toBeNull()
})

test('shares are taken one by one, in the order of their fields', () => {
  const first = groups(shareName(1), 12, '111111')
  const second = groups(shareName(2), 12, '222222')
  expect(openingKeyOf(form(...first, ...second), 'shares')).toEqual({
    kind: 'shares',
    shares: [first, second].map((share) => share.map(([, digits]) => digits).join(' ')),
  })
})

test('shares are not tried while one of them lacks a digit', () => {
  const whole = groups(shareName(1), 12)
  const short = [...groups(shareName(2), 11), [shareName(2), '01234'] as const]
  expect(openingKeyOf(form(...whole, ...short), 'shares')).toBeNull()
})

test('full-width digits of a share count', () => {
  expect(openingKeyOf(form(...groups(shareName(1), 12, '０１２３４５')), 'shares')).not.toBeNull()
})

test('a PIN opens, but proves no right to a new password', () => {
  const pin = openingKeyOf(form(['opening-pin', '135790']), 'quick-unlock')
  expect(pin).toEqual({ kind: 'quick-unlock', pin: '135790' })
  expect(asProof(pin)).toBeNull()
  expect(asProof({ kind: 'password', password: 'a' })).not.toBeNull()
})
