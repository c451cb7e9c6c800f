import type { CallMessages } from '../messages/call.ts'

export const call: CallMessages = {
  'call.lead': '話しながら書き込みます。',
  'call.destroy': '用が済んだら、この紙は細かく破って捨ててください。',
  'call.print': '電話のときの紙を印刷する',
  'call.whom': ({ name }) => `かける相手：${name}`,
  'call.cannot': ({ what }) => `ご注意：${what}`,
  'call.no-number': '電話の番号は控えていません。わかったら、ここに書きます。',
  'call.also': '電話のほかに頼めるところ',
  'call.ready': '手もとに用意するもの',
  'call.never': 'パスワードは、だれに聞かれても電話では言いません。',
  'call.when': '待つ日と、これまでのこと',
  'call.due': ({ subject, day }) =>
    `きょう頼むと、${subject}は${day}までに届きます。それまで、もう一度頼みません。`,
  'call.due-hint': ({ subject, day }) => `きょう頼むと、${subject}は${day}ごろまでに届くようです。`,
  'call.note': '話したこと',
  'call.note.at': '日と時刻',
  'call.note.who': '相手の名前',
  'call.note.reference': '受付番号',
  'call.note.said': '言われたこと',
  'call.note.next': 'いつまで待つか、次にすること',
  'call.item.login': 'ログインID',
  'call.item.mail': '登録メール',
  'call.item.phone': '登録した電話番号',
  'call.item.company': '会社の名前',
  'call.item.company-address': '会社の住所',
  'call.item.device': 'そばに置く端末',
}
