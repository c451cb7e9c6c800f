import type { PrintingMessages } from '../messages/printing.ts'

export const printing: PrintingMessages = {
  'printing.title': ({ sheet, number }) =>
    number === null ? `控え Hikae・${sheet}` : `控え Hikae・${sheet} 第${number}号`,
  'printing.layout': ({ done, total }) => `紙に並べています（${total}件のうち${done}件）`,
  'printing.pdf': ({ pages }) => `PDFを作っています（${pages}枚）`,
  'printing.paper': '印刷の画面で決めてください',
  'printing.cancel': '取りやめる',
}
