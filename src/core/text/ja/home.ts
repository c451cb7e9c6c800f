import type { HomeMessages } from '../messages/home.ts'

const COUNTS = ['', '一つ', '二つ', '三つ'] as const

export const home: HomeMessages = {
  'home.title': 'いま、戻れますか',
  'home.lead': 'パスワードを忘れた日に、入り直せるかの見取り図です。',
  'home.tally': '数',
  'home.see-list': '。一覧を見る',
  'home.unit': '件',
  'home.note.safe': '道が2本以上あります',
  'home.note.fragile': '頼りは1つだけです',
  'home.note.lost': '今のうちに直せます',
  'home.note.unknown': 'まだ確かめていません',
  'home.value': ({ count }) => `${count}件に結びついた値打ち`,
  'home.value-beside': '写真・やりとりは別',
  'home.person': ({ name }) => `${name}さん`,
  'home.first-three': ({ count }) => `先に手当てする${COUNTS[count] ?? '所'}`,
  'home.this-notebook': 'この控え帳',
  'home.next-step': '次の一つ',
  'home.minutes': ({ minutes }) => `約${minutes}分`,
  'home.and-more': ({ names, more }) => `${names}、ほか${more}件`,
  'home.all-findings': ({ count }) => `もろい所をすべて見る（${count}件）`,
  'home.evidence': 'これを失うと、こうなります',
  'home.evidence-already': 'いまの控えのままで、こうなっています',
  'home.try': 'もしもで試す',
  'home.nothing-fragile': 'もろい所は見つかりません',
  'home.nothing-fragile-body': '引っ越しや機種変更の前に、「もしも」で確かめておくと安心です。',
  'home.set-up-title': '控え帳の準備が、まだ終わっていません',
  'home.set-up-body': '合い鍵（回復キー）の紙がありません。パスワードを忘れると、だれにも開けられません。',
  'home.set-up-step': '合い鍵を紙にする',
  'home.empty-title': 'まだ1件も書いてありません',
  'home.empty-body':
    'まず、なくすと困るものを1つ書きましょう。Officeの入ったパソコンなら、Microsoft アカウントです。',
  'home.empty-step': '1件目を書く',
  'home.empty-then': '書いていくと、こうなります',
  'home.empty-points': [
    'アカウントごとに、登録したメールと電話を書きます。',
    'そのメールや電話が何の契約にぶら下がっているかを書きます。',
    '失うと戻れなくなる所が、ここに出ます。',
    '紙に印刷して、引き出しにしまいます。',
  ],
  'home.paper': '紙の控え',
  'home.paper-notebook': '控え帳',
  'home.paper-sheet': ({ number }) => `紙 第${number}号`,
  'home.paper-none': 'まだ紙にしていません',
  'home.paper-none-body': 'パソコンが壊れた日にも読めるように、紙に印刷して引き出しにしまいます。',
  'home.paper-current': '紙は最新です',
  'home.paper-current-body': ({ number, day }) => `第${number}号を${day}に印刷しました。`,
  'home.paper-outdated': '紙が古くなっています',
  'home.paper-outdated-body': ({ number, day, count }) =>
    `第${number}号を${day}に印刷。そのあと${count}件変わりました。`,
  'home.paper-seal-none': '控え帳だけがあり、紙はまだありません',
  'home.paper-seal-current': '控え帳と紙の割印が合っています',
  'home.paper-seal-outdated': '控え帳と紙の割印がずれています',
  'home.paper-more': ({ count }) => `ほか${count}件`,
  'home.paper-swap': ({ number, keptAt }) =>
    keptAt === null
      ? `新しい紙と入れ替え、第${number}号は破って捨てます。`
      : `置き場所は「${keptAt}」。新しい紙と入れ替え、第${number}号は破って捨てます。`,
  'home.paper-kept': ({ keptAt }) => `置き場所は「${keptAt}」です。`,
  'home.paper-print': ({ number }) => `第${number}号を印刷する`,
}
