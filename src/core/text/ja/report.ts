import type { ReportMessages } from '../messages/report.ts'

export const report: ReportMessages = {
  'report.print': '報告を紙にする',
  'report.which': 'どの訪問',
  'report.lead': 'IDもパスワードもアドレスもありません。',
  'report.destroy': '次の報告を受け取ったら、この紙は細かくちぎって捨てます。',
  'report.customers': ({ names }) => names.map((name) => `${name} 様`).join('・'),
  'report.for': 'お客さま',
  'report.day': '訪問した日',
  'report.days': ({ from, to }) => `${from}から${to}まで`,
  'report.helper': '手伝った人',
  'report.agreed-with': '話し合った相手',
  'report.purpose': '目的',
  'report.consent': ({ day }) => `${day}に同意をいただきました。`,
  'report.running': '訪問の途中です。印刷した日までのことを書いています。',
  'report.sum': ({ all, before, after }) =>
    after === before
      ? `${all}件のうち、戻れるアカウントは${after}件です。`
      : `${all}件のうち、戻れるアカウントが${before}件から${after}件に${after > before ? 'ふえました' : 'へりました'}。`,
  'report.sum.left': ({ fixed, left }) =>
    left === 0
      ? `直ったことは${fixed}件です。残っていることは、ありません。`
      : `直ったことは${fixed}件、残っていることは${left}件です。`,
  'report.change': ({ by }) => (by === 0 ? '変わらず' : by > 0 ? `${by}件ふえた` : `${-by}件へった`),
  'report.found.none': 'この訪問では、ありません。',
  'report.found.open': 'まだのアカウント',
  'report.found.open.where': '何が残っているかは「残っていること」に。',
  'report.column.value': '値打ち',
  'report.column.account': 'アカウントなど',
  'report.column.found': '見つかったこと',
  'report.column.marks': '訪問前と訪問後',
  'report.column.task': 'すること',
  'report.column.who': 'する人',
  'report.column.until': 'いつまで',
  'report.nth': ({ name, nth }) => `${name}の${nth}つめ`,
  'report.this.account': 'このアカウント',
  'report.this.item': 'この品',
  'report.stake': '値打ちのあるもの',
  'report.absent': 'なし',
  'report.new': '新',
  'report.new.what': '「新」は、訪問中に見つかったもの。',
  'report.left': ({ count }) => `残っていること ${count}件`,
  'report.left.none': '残っていることは、ありません。',
  'report.open': ({ count }) => `まだ人の決まらないもの ${count}件`,
  'report.open.write': '線の上に、だれがいつまでに。',
  'report.blank-until': '月\u2003日',
  'report.tick': '済んだら、四角に印を付けます。',
  'report.next': '次の訪問',
  'report.blank-day': '　　　　年　　　月　　　日',
  'report.sign.customer': 'お客さま',
  'report.sign.helper': '手伝った人',
  'report.sign': 'この内容を、いっしょに確かめました。',
  'report.without':
    '控え帳のログインID、パスワード、キー、メールアドレス、電話番号は、この報告に写していません。',
}
