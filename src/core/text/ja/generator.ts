import type { GeneratorMessages } from '../messages/generator.ts'

export const generator: GeneratorMessages = {
  'generator.open': '新しいパスワードを作る',
  'generator.title': '新しいパスワードを作る',
  'generator.made': '作ったパスワード',
  'generator.none': 'この選び方では作れません。文字の種類を足してください。',
  'generator.bits': ({ bits }) =>
    bits >= 70
      ? 'だれにも当てられない強さです。'
      : bits >= 45
        ? 'ほかで使っていなければ、十分な強さです。'
        : '短いため、当てられるおそれがあります。長くしてください。',
  'generator.demands': ({ rule }) => `このサービスの決まり：${rule}`,
  'generator.too-long': ({ most }) =>
    `このサービスでは${most}文字までです。言葉を減らすか、「文字」を選んでください。`,
  'generator.kind': '作り方',
  'generator.kind.characters': '文字',
  'generator.kind.words': '言葉をつなぐ',
  'generator.length': '長さ',
  'generator.characters': ({ count }) => `${count}文字`,
  'generator.classes': '使う文字',
  'generator.class.lower': '小文字（a b c）',
  'generator.class.upper': '大文字（A B C）',
  'generator.class.digit': '数字（2 3 4）',
  'generator.class.symbol': '記号（! # @）',
  'generator.plain': '見まちがえる文字を使わない',
  'generator.plain-hint': '0とO、1とlとIなどを入れません。紙に書き写すときに安心です。',
  'generator.language': 'どの言葉で',
  'generator.language.ja': '日本語（ローマ字）',
  'generator.language.en': '英語',
  'generator.count': '言葉の数',
  'generator.words': ({ count }) => `${count}語`,
  'generator.use': 'これを使う',
  'generator.another': '別のを作る',
  'generator.close': 'やめる',
}
