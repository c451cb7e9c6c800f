import { expect, test } from 'vitest'
import { isLoginApart } from '#core/registration/login-apart'

test('an address to sign in with that is not on file is apart', () => {
  expect(isLoginApart(['old@example.jp'], ['new@example.jp'])).toBe(true)
  expect(isLoginApart(['old@example.jp', 'NEW@example.jp '], ['new@example.jp'])).toBe(false)
})

test('a name that is no address, or nothing on file, says nothing', () => {
  expect(isLoginApart(['hanako'], ['new@example.jp'])).toBe(false)
  expect(isLoginApart(['old@example.jp'], [])).toBe(false)
})
