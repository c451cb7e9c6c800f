import type { PrintingMessages } from '../messages/printing.ts'

export const printing: PrintingMessages = {
  'printing.title': ({ sheet, number }) =>
    number === null ? `Hikae: ${sheet}` : `Hikae: ${sheet}, No. ${number}`,
  'printing.layout': ({ done, total }) => `Setting it out on pages (${done} of ${total})`,
  'printing.pictures': ({ done, total }) => `Making pictures (${done} of ${total})`,
  'printing.pdf': ({ pages }) => `Making the PDF (${pages === 1 ? '1 page' : `${pages} pages`})`,
  'printing.paper': 'Choose in the print window',
  'printing.cancel': 'Cancel',
  'printing.picture': 'Save pictures to look at on a phone',
  'printing.picture.title': 'Save as pictures?',
  'printing.picture.body':
    'A phone may send its pictures to the cloud by itself, with all your other photos. When the phone is lost, or in somebody’s hands, they can be seen there.',
  'printing.picture.after':
    'When you have read them, delete them from the phone and from the computer. What you want to keep is safer on paper.',
  'printing.picture.secrets':
    'Passwords and keys will be seen in clear. Whoever sees a picture can sign in. To save them all the same, type the password of this notebook once more.',
  'printing.picture.save': 'Save pictures',
  'printing.picture.keep': 'Do not save',
}
