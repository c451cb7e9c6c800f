import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { fold } from '#core/search/fold'

test.each([
  ['か', 'カ'],
  ['か', 'ｶ'],
  ['が', 'ｶﾞ'],
  ['が', 'か\u3099'],
  ['A', 'Ａ'],
  ['outlook', 'OutLook'],
  ['ゔぁ', 'ヴァ'],
  ['アマゾン', 'ｱﾏｿﾞﾝ'],
  ['090-1234', '０９０－１２３４'],
])('takes %s and %s for the same', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  ['か', 'が'],
  ['は', 'ぱ'],
  ['ば', 'ぱ'],
  ['つ', 'っ'],
  ['コート', 'コト'],
])('keeps %s and %s apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

const kana = fc.integer({ min: 0x3041, max: 0x30fe }).map((code) => String.fromCharCode(code))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: kana }))

prop.prop([anyText])('folding twice changes nothing', (text) => {
  expect(fold(fold(text))).toBe(fold(text))
})
