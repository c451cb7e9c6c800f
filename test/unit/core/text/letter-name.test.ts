import { expect, test } from 'vitest'
import { secretCells } from '#core/sheet/letters/secret-cells'
import { letterName } from '#core/text/letter-name'
import { textIn } from '#core/text/text'

const names = (secret: string, language: 'ja' | 'en' = 'ja') =>
  secretCells(secret).map((cell) => letterName(cell, textIn(language)))

test('names every letter as it is read out', () => {
  expect(names('Il10Oo@')).toEqual([
    '大文字 アイ',
    '小文字 エル',
    '数字 イチ',
    '数字 ゼロ',
    '大文字 オー',
    '小文字 オー',
    'アットマーク',
  ])
  expect(names('Il10@ ', 'en')).toEqual([
    'capital I',
    'small L',
    'digit one',
    'digit zero',
    'at sign',
    'space',
  ])
})

test('says in which script, and in which width, it is typed', () => {
  expect(names('がーガ一ｱＡ　')).toEqual([
    'ひらがな が',
    'カタカナ ー',
    'カタカナ ガ',
    '漢字 一',
    '半角のカタカナ ア',
    '全角の大文字 エー',
    '全角の空白',
  ])
})

test.each(['ja', 'en'] as const)('every sign of a keyboard has a name of its own, %s', (language) => {
  const keyboard = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  const called = keyboard.flatMap((sign) => names(sign, language))
  expect(new Set(called).size).toBe(keyboard.length)
  for (const [at, name] of called.entries()) expect(name).not.toBe(keyboard[at])
})

test('what shows nothing is told by its number', () => {
  expect(names('\u200b')).toEqual(['U+200B'])
})
