import { expect, test } from 'vitest'
import { codeOnPicture } from '../../../../src/main/picture/code-on-picture.ts'
import { screenWithCode, systemPicture } from '../../../support/screen-pictures.ts'

const KEY = 'otpauth://totp/Test:hanako?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Test'

test('reads a code from the middle of a screen', () => {
  expect(codeOnPicture(systemPicture(screenWithCode(KEY)))).toBe(KEY)
})

test('reads a code from a screen that is larger than is looked at', () => {
  expect(codeOnPicture(systemPicture(screenWithCode(KEY, 3_200)))).toBe(KEY)
})

test('takes what is see-through for paper', () => {
  const { width, height, data } = screenWithCode(KEY)
  // Everything light is left out of the picture, as some programs save it.
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) > 100) data.fill(0, at, at + 4)
  expect(codeOnPicture(systemPicture({ width, height, data }))).toBe(KEY)
})

test('finds none on an empty screen, and none where the pixels are not as many as said', () => {
  const { width, height, data } = screenWithCode(KEY)
  expect(codeOnPicture(systemPicture({ width, height, data: data.fill(255) }))).toBeNull()
  expect(codeOnPicture(systemPicture({ width, height: height - 1, data }))).toBeNull()
})
