import type { HistoryMessages } from '../messages/history.ts'

export const history: HistoryMessages = {
  'history.title': '前の値',
  'history.title-of': ({ name }) => `${name}の前の値`,
  'history.lead':
    '書きかえる前の値です。戻り方の画面で、前のパスワードや電話番号を聞かれたときに役立ちます。',
  'history.none': 'まだ書きかえていません。',
  'history.hidden': '（隠してあります）',
  'history.until': ({ until }) => `${until}まで`,
  'history.between': ({ from, until }) => `${from}から${until}まで`,
  'history.since-unknown': 'いつまでかは分かりません',
  'history.restore': 'この値に戻す',
  'history.restore-named': ({ field, until }) => `${field}を、この値に戻す（${until}）`,
  'history.restored': ({ field }) => `${field}を前の値に戻しました。`,
  'history.bin': 'ごみ箱',
  'history.bin-open': ({ count }) => `ごみ箱（${count}件）`,
  'history.bin-lead':
    '消したものは、ここに残っています。元に戻すと、つながりも元どおりになります。完全に消すまで、自動では消えません。',
  'history.bin-empty': 'ごみ箱は空です。',
  'history.bin-row': ({ type, when }) => `${type}・${when}に消しました`,
  'history.bin-restore': '元に戻す',
  'history.bin-restore-named': ({ name }) => `${name}を元に戻す`,
  'history.bin-restored': ({ name }) => `${name}を元に戻しました。`,
  'history.purge': '完全に消す',
  'history.purge-named': ({ name }) => `${name}を完全に消す`,
  'history.purge-all': 'ごみ箱を空にする',
  'history.purge-title': ({ name }) => `${name}を完全に消しますか`,
  'history.purge-all-title': ({ count }) => `ごみ箱の${count}件を完全に消しますか`,
  'history.purge-why':
    '前の値や写真もいっしょに消え、もう元に戻せません。前に取った写しには、そのまま残っています。',
  'history.purge-keep': '残しておく',
  'history.purge-go': '完全に消す',
  'history.purged': ({ backups }) =>
    backups === 0
      ? '完全に消しました。'
      : `完全に消しました。前に取った写し${backups}個には、まだ残っています。`,
}
