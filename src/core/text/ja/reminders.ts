import type { RemindersMessages } from '../messages/reminders.ts'

export const reminders: RemindersMessages = {
  'reminders.title': 'こんどの予定',
  'reminders.lead': '期限の近いものと、そろそろ見直すものです。',
  'reminders.field': ({ name, field }) => `${name}の「${field}」`,
  'reminders.renewal': ({ name }) => `${name}が自動で更新されます`,
  'reminders.closing': ({ name }) => `${name}を閉じる予定の日`,
  'reminders.password': ({ name }) => `${name}のパスワードを替える期限`,
  'reminders.review': ({ name }) => `${name}を見直す`,
  'reminders.finding': ({ name, headline }) => `${name}：${headline}`,
  'reminders.reviews': ({ count }) => `そろそろ見直すアカウント（${count}件）`,
  'reminders.more': ({ count }) => `ほかの予定（${count}件）`,
  'reminders.when': ({ day, days }) =>
    days === 0 ? `${day}・今日です` : days > 0 ? `${day}・あと${days}日` : `${day}・${-days}日過ぎました`,
  'reminders.open': '開く',
  'reminders.reviewed': '今日見直した',
  'reminders.done': '済んだ',
  'reminders.later': 'あとで',
  'reminders.about': ({ action, what }) => `${action}（${what}）`,
  'reminders.said.done': '済みにしました。',
  'reminders.said.later': ({ day }) => `${day}に、もう一度お知らせします。`,
  'reminders.said.reviewed': '今日見直したと書きました。',
  'reminders.lead-days': 'いつから知らせるか',
  'reminders.usual': 'いつもどおり',
  'reminders.review-every': '見直す間隔',
  'reminders.review-every.hint': '最後に確かめた日から数えて、「こんどの予定」でお知らせします。',
  'reminders.review.usual': ({ months }) =>
    months === 0 ? 'いつもどおり（知らせない）' : `いつもどおり（${months}か月ごと）`,
  'reminders.review.months': ({ months }) => (months === 0 ? '知らせない' : `${months}か月ごと`),
  'reminders.settings': '予定のお知らせ',
  'reminders.settings.review': 'アカウントを見直す間隔',
  'reminders.settings.review.hint': 'アカウントごとに変えることもできます。',
  'reminders.notices': 'このパソコンの通知でも知らせる',
  'reminders.notices.hint':
    '「そろそろ見ておきたいことがあります」とだけ出ます。サービスの名前は出ません。鍵をかけていても、このソフトが動いている間は、1日に1度まで出ます。',
  'reminders.notice.title': '控え帳',
  'reminders.notice.body': '控え帳に、そろそろ見ておきたいことがあります。',
}
