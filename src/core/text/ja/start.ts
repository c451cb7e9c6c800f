import type { StartMessages } from '../messages/start.ts'

export const start: StartMessages = {
  'start.title': '最初の紙まで',
  'start.lead': '3分で、最初の紙まで',
  'start.points': [
    'アカウントを1件書きます。サービスと、登録したメールだけで足ります。',
    '確認の番号が届く電話を書きます。なければ、とばせます。',
    '紙に印刷して、引き出しにしまいます。',
  ],
  'start.after': 'あとは、思い出したものから書き足します。失うと戻れなくなる所は、ここに出ます。',
  'start.step.account': 'アカウント',
  'start.step.phone': '電話番号',
  'start.step.sheet': '紙に印刷',
  'start.go.account': '1件目を書く',
  'start.go.phone': '電話番号を書く',
  'start.go.sheet': '紙に印刷する',
  'start.how.account':
    'サービスを選び、登録したメールを書いて、「書き込む」を押します。ほかは、あとで足せます。',
  'start.how.phone': 'サービスに登録してある電話番号を書いて、「書き込む」を押します。',
  'start.how.sheet': 'このまま印刷できます。プリンターがなければ、「PDFに保存する」を押します。',
  'start.left': ({ count }) => `最初の紙まで、あと${count}つです。`,
  'start.done-step': '済み',
  'start.skip-phone': '電話はとばす',
  'start.resume': '続ける',
  'start.leave': '案内をしまう',
  'start.finished': '最初の紙ができました。引き出しにしまって、次のアカウントを書きましょう。',
  'start.more': '次のアカウントを書く',
  'start.browsers': ({ names }) => `${names}に覚えさせたパスワードを見ながら書く`,
  'start.browsers.body':
    'どこに登録したか思い出せないときは、ブラウザの一覧が手がかりになります。見ながら、1件ずつ書きます。',
  'start.browsers.address': ({ name }) => `${name}のアドレス欄に、こう入れると一覧が出ます。`,
  'start.browsers.app': ({ name }) => `${name}の一覧は、「パスワード」というアプリにあります。`,
  'start.browsers.not-yet':
    'ブラウザからまとめて取り込むことは、まだできません。ブラウザの中身を読むこともしません。',
}
