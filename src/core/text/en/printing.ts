import type { PrintingMessages } from '../messages/printing.ts'

export const printing: PrintingMessages = {
  'printing.title': ({ sheet, number }) =>
    number === null ? `Hikae: ${sheet}` : `Hikae: ${sheet}, No. ${number}`,
  'printing.layout': ({ done, total }) => `Setting it out on pages (${done} of ${total})`,
  'printing.pdf': ({ pages }) => `Making the PDF (${pages === 1 ? '1 page' : `${pages} pages`})`,
  'printing.paper': 'Choose in the print window',
  'printing.cancel': 'Cancel',
}
