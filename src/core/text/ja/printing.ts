import type { PrintingMessages } from '../messages/printing.ts'

export const printing: PrintingMessages = {
  'printing.title': ({ sheet, number }) =>
    number === null ? `控え Hikae・${sheet}` : `控え Hikae・${sheet} 第${number}号`,
  'printing.layout': ({ done, total }) => `紙に並べています（${total}件のうち${done}件）`,
  'printing.pictures': ({ done, total }) => `画像にしています（${total}枚のうち${done}枚）`,
  'printing.pdf': ({ pages }) => `PDFを作っています（${pages}枚）`,
  'printing.paper': '印刷の画面で決めてください',
  'printing.cancel': '取りやめる',
  'printing.picture': 'スマホで見る画像に保存する',
  'printing.picture.title': '画像に保存しますか',
  'printing.picture.body':
    'スマホに入れた画像は、ほかの写真といっしょに自動でクラウドへ送られることがあります。スマホをなくしたり、人に渡したりしたときは、その人に見られます。',
  'printing.picture.after':
    '見おわったら、スマホとパソコンの両方から消します。とっておくなら、紙のほうが安全です。',
  'printing.picture.secrets':
    'パスワードや鍵が、そのまま写ります。画像を見た人は、だれでもそのアカウントに入れます。それでも保存するなら、控え帳のパスワードをもう一度入れてください。',
  'printing.picture.save': '画像に保存する',
  'printing.picture.keep': '保存しない',
}
