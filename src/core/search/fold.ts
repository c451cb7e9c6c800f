/**
 * Makes spellings that a person takes for the same word the same text: compatibility forms (Ａ, ｶ, ㈱), case, and
 * katakana as hiragana. Never strips a dakuten: か and が are different letters. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]+/g, katakanaToHiragana)
}

// The two blocks lie 0x60 apart; ー stays as it is, and ヷ…ヺ have no hiragana of their own.
function katakanaToHiragana(letters: string): string {
  let hiragana = ''
  for (let i = 0; i < letters.length; i += 1) hiragana += String.fromCharCode(letters.charCodeAt(i) - 0x60)
  return hiragana
}
