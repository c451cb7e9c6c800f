import { formatNumber } from '../format.ts'
import type { LeaksMessages } from '../messages/leaks.ts'

export const leaks: LeaksMessages = {
  'leaks.title': '漏れたパスワードの一覧で調べる',
  'leaks.body':
    'よそから漏れたパスワードを集めた一覧があります。その一覧のファイルをお持ちなら、控え帳のパスワードがのっていないかを調べます。調べるのはこのパソコンの中だけで、外へは何も送りません。',
  'leaks.where':
    '使えるのは「Pwned Passwords」（haveibeenpwned.com）のSHA-1の一覧です。控え帳が取りに行くことはありません。',
  'leaks.choose': '一覧のファイルを選んで調べる',
  'leaks.running': ({ percent }) => `調べています… ${percent}%`,
  'leaks.stop': 'やめる',
  'leaks.last': ({ day, checked, seen }) =>
    seen === 0
      ? `${day}に${checked}件を調べました。いまのパスワードで、一覧にあるものはありません。`
      : `${day}に${checked}件を調べました。いまのパスワードで、一覧にあるものが${seen}件あります。`,
  'leaks.sum': ({ checked, seen }) =>
    seen === 0
      ? `${checked}件を調べました。一覧にあるものはありません。`
      : `${checked}件を調べました。一覧にあるものが${seen}件あります。`,
  'leaks.unchecked': ({ count }) => `ほかの${count}件は、この一覧では調べられませんでした。`,
  'leaks.not-noted': '読むだけで開いているので、結果は控え帳に残りません。',
  'leaks.found': '一覧にあったパスワード',
  'leaks.times': ({ count, language }) => `一覧に${formatNumber(count, language)}回のっています`,
  'leaks.of-account': ({ times, day }) =>
    `漏れたパスワードの${times}（${day}に調べました）。替えてください。`,
}
