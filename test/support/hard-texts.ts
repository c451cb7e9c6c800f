/*
 * Texts that are hard on paper: as long as people write them, in several scripts at once, with characters outside the first
 * 65,536, with marks that join what stands beside them, and with nothing at which a line could break.
 */

/** Scripts beside each other, half- and full-width, a character with a chosen shape (IVS), a family in one emoji. */
const PIECES = [
  '𠮷野家の控え',
  'ﾊﾝｶｸｶﾅ',
  'Größe naïve',
  '한국어',
  'العربية',
  '辻󠄀さん',
  '１２３ＡＢＣ',
  '👨‍👩‍👧',
  'ﾎﾟｲﾝﾄ',
  'e\u0301te\u0301',
  '髙﨑槗濵',
  'Ωμέγα',
  'Привет',
] as const

/** A text of `length` UTF-16 units (a few less where a character would be cut), told from all others by its beginning. */
export function hardText(begin: string, length: number): string {
  return cut(begin, length, '・')
}

/** The same without a character that a system's fonts might lack. */
export function hardLine(begin: string, length: number): string {
  return cut(begin, length, ' ', ['Größe naïve', '１２３ＡＢＣ', '髙﨑德濵', 'ﾊﾝｶｸｶﾅ'])
}

function cut(begin: string, length: number, between: string, pieces: readonly string[] = PIECES): string {
  let text = begin
  for (let i = begin.length; ; i += 1) {
    const next = between + (pieces[i % pieces.length] ?? '')
    if (text.length + next.length > length) return text
    text += next
  }
}

/** A name of about 30 characters. */
export function hardName(i: number): string {
  return [
    'ヴァレンティーナ・佐藤・デ・ラ・クルス・イ・ゴンサレス花子',
    '𠮷野 ﾊﾅｺ 한소희 辻󠄀之助 العربية',
    'Maximilian-Alexander von Größe',
    '長宗我部　右衛門尉之介　髙﨑德濵',
  ][i % 4] as string
}

/** An address as long as one may be before the @, at a long domain. */
export function hardMail(begin: string): string {
  return (
    `${begin}.${'very-long-name-without-a-break.'.repeat(3)}`.slice(0, 64).replace(/\.$/u, 'x') +
    '@mail.a-department-with-a-long-name.example.co.jp'
  )
}

/** A login ID as some services make them: an address without a place to break. */
export function hardUrl(n: number): string {
  return `https://id.example.jp/realms/${'a1B2c3'.repeat(12)}/users/${n}?openid=0O1lI&state=x`
}
