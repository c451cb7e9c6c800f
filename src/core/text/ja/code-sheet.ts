import type { CodeSheetMessages } from '../messages/code-sheet.ts'

export const codeSheet: CodeSheetMessages = {
  'code-sheet.lead': '使うたびに、しるしを付けます。',
  'code-sheet.carries': 'バックアップコードが書いてあります。',
  'code-sheet.destroy': '新しいコードの紙ができたら、この紙は細かく破って捨ててください。',
  'code-sheet.login': ({ login }) => `ログインID：${login}`,
  'code-sheet.codes': 'バックアップコード',
  'code-sheet.left': ({ unused, count }) => `${count}個のうち、残り${unused}個`,
  'code-sheet.left-all': ({ count }) => `残り${count}個`,
  'code-sheet.left-unknown': '控え帳にはありません。サービスの画面から、ここに写します。',
  'code-sheet.written': ({ day }) => `${day}に控えました`,
  'code-sheet.each': ({ notes }) => `どのコードも、${notes}`,
  'code-sheet.once': '1つのコードは、一度だけ使えます。',
  'code-sheet.used-on': '使った日\u2003\u2003月\u2003\u2003日',
  'code-sheet.row': ({ number }) => `${number}`,
  'code-sheet.hidden': 'コードは控え帳にあります。この紙には書いていません。',
  'code-sheet.withheld': '••••••••（紙にはそのまま印刷します）',
  'code-sheet.none-left': '使えるコードは、もうありません。すぐに新しく作ります。',
  'code-sheet.use': '使い方',
  'code-sheet.use.ask': 'いつもどおりログインIDとパスワードを入れます。',
  'code-sheet.use.choose':
    '電話の番号や確認を求められたら「ほかの方法」を選び、バックアップコードを1つ入れます。',
  'code-sheet.use.tick': '使ったコードの□にしるしを付け、日を書きます。控え帳でも「使った」にします。',
  'code-sheet.new': '残りが2つになったら',
  'code-sheet.new.two': 'ログインできるうちに、新しいコードを作ります。',
  'code-sheet.new.page': ({ page }) => `作るところ：${page}（安全の設定）`,
  'code-sheet.new.anywhere': '作るところは、サービスの「セキュリティ」や「2段階認証」の画面にあります。',
  'code-sheet.new.write': '新しいコードを控え帳に書き、この紙を印刷し直します。',
  'code-sheet.keep': '電話やパソコンとは別の場所に置きます。一緒になくすと、戻れません。',

  'code-sheet.print': 'コードの紙を印刷する',
  'code-sheet.secrets': 'コードの書き方',
}
