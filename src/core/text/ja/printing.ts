import type { PrintingMessages } from '../messages/printing.ts'

export const printing: PrintingMessages = {
  'printing.layout': ({ done, total }) => `紙に並べています（${total}件のうち${done}件）`,
  'printing.pdf': ({ pages }) => `PDFを作っています（${pages}枚）`,
  'printing.paper': '印刷の画面で決めてください',
  'printing.cancel': '取りやめる',
}
