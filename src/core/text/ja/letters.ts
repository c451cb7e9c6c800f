import type { LetterMessages } from '../messages/letters.ts'

const LATIN =
  'エー ビー シー ディー イー エフ ジー エイチ アイ ジェイ ケイ エル エム エヌ オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット'.split(
    ' ',
  )
const DIGITS = 'ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ'.split(' ')
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '空白',
  '!': 'びっくり',
  '"': '二重引用符',
  '#': 'シャープ',
  $: 'ドル',
  '%': 'パーセント',
  '&': 'アンド',
  "'": '一重引用符',
  '(': '丸かっこ開く',
  ')': '丸かっこ閉じる',
  '*': '星印',
  '+': 'プラス',
  ',': 'コンマ',
  '-': 'ハイフン',
  '.': '点',
  '/': 'スラッシュ',
  ':': 'コロン（点二つ）',
  ';': 'セミコロン',
  '<': '小なり',
  '=': 'イコール',
  '>': '大なり',
  '?': 'はてな',
  '@': 'アットマーク',
  '[': '角かっこ開く',
  '\\': '逆スラッシュ（円記号）',
  ']': '角かっこ閉じる',
  '^': '山形',
  _: '下線',
  '`': '逆引用符',
  '{': '波かっこ開く',
  '|': '縦棒',
  '}': '波かっこ閉じる',
  '~': '波線（チルダ）',
}

export const letters: LetterMessages = {
  'letters.latin': ({ letter, isCapital }) =>
    `${isCapital ? '大文字' : '小文字'} ${LATIN[letter.charCodeAt(0) - 97] ?? letter}`,
  'letters.digit': ({ digit }) => `数字 ${DIGITS[digit] ?? String(digit)}`,
  'letters.sign': ({ sign }) => SIGNS[sign] ?? sign,
  'letters.hiragana': ({ letter }) => `ひらがな ${letter}`,
  'letters.katakana': ({ letter }) => `カタカナ ${letter}`,
  'letters.kanji': ({ letter }) => `漢字 ${letter}`,
  'letters.wide': ({ name }) => `全角の${name}`,
  'letters.narrow': ({ name }) => `半角の${name}`,
}
