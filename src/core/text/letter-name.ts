import type { SecretCell } from '../sheet/letters/secret-cells.ts'
import type { Messages } from './messages.ts'

/** What a letter of a secret is called, whoever it is read out to: 小文字 エル, 数字 イチ, アットマーク. Never empty. */
export function letterName({ text: letter, width, codes }: SecretCell, text: Messages): string {
  const usual = letter.normalize('NFKC')
  const name =
    nameOf(usual, text) ?? (codes.length > 0 ? text['signs.code']({ code: codes.join(' ') }) : usual)
  switch (width) {
    case 'full':
      return text['letters.wide']({ name })
    case 'half-kana':
      return text['letters.narrow']({ name })
    case 'usual':
      return name
  }
}

/** Null for what is called by nothing but itself. */
function nameOf(letter: string, text: Messages): string | null {
  if (/^[a-z]$/iu.test(letter))
    return text['letters.latin']({ letter: letter.toLowerCase(), isCapital: /^[A-Z]$/u.test(letter) })
  if (/^\d$/u.test(letter)) return text['letters.digit']({ digit: Number(letter) })
  if (/^[ -~]$/u.test(letter)) return text['letters.sign']({ sign: letter })
  if (/^\p{Script=Hiragana}+$/u.test(letter)) return text['letters.hiragana']({ letter })
  if (/^[\p{Script=Katakana}ー]+$/u.test(letter)) return text['letters.katakana']({ letter })
  return /^\p{Script=Han}$/u.test(letter) ? text['letters.kanji']({ letter }) : null
}
