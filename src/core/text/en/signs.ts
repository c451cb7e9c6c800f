import type { SignMessages } from '../messages/signs.ts'

export const signs: SignMessages = {
  'signs.zero': 'zero',
  'signs.one': 'one',
  'signs.capital-o': 'cap O',
  'signs.small-o': 'small o',
  'signs.capital-i': 'cap I',
  'signs.small-l': 'small L',
  'signs.bar': 'bar',
  'signs.hyphen': 'hyphen',
  'signs.underscore': 'under',
  'signs.long-vowel': 'kana ー',
  'signs.dash': 'dash',
  'signs.minus': 'minus',
  'signs.kanji-one': 'kanji 1',
  'signs.tilde': 'tilde',
  'signs.wave': 'wave',
  'signs.period': 'dot',
  'signs.comma': 'comma',
  'signs.apostrophe': 'single',
  'signs.backquote': 'back',
  'signs.quote': 'double',
  'signs.capital': 'cap',
  'signs.space': 'space',
  'signs.width.full': 'wide',
  'signs.width.half-kana': 'narrow',
  'signs.code': ({ code }) => `U+${code}`,
  'signs.note.full': ({ count }) =>
    `${count === 1 ? 'One square is' : `${count} squares are`} marked “wide”: type a full-width character, with Japanese input on.`,
  'signs.note.half-kana': ({ count }) =>
    `${count === 1 ? 'One square is' : `${count} squares are`} marked “narrow”: type half-width katakana.`,
  'signs.note.spaces': ({ count }) =>
    count === 1 ? '␣ is a space; there is one.' : `␣ is a space; there are ${count}.`,
  'signs.note.unseen': ({ count }) =>
    `${count === 1 ? 'One character cannot' : `${count} characters cannot`} be seen. They are hard to type: choose another password.`,
}
