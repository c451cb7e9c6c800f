import type { AttachmentsMessages } from '../messages/attachments.ts'

export const attachments: AttachmentsMessages = {
  'attachments.kind.image/jpeg': 'Photo',
  'attachments.kind.image/png': 'Picture',
  'attachments.kind.image/webp': 'Picture',
  'attachments.kind.image/heic': 'Photo (HEIC)',
  'attachments.kind.application/pdf': 'PDF',
  'attachments.kind.text/plain': 'Text',
  'attachments.title': 'Photos and papers',
  'attachments.none': 'Photos of key cards or receipts can be kept here.',
  'attachments.add': 'Add a photo or paper',
  'attachments.add.lead':
    'Photos (JPEG, PNG, WebP, HEIC) and PDFs, up to 32 MB each, and plain text up to 64 KB. They are encrypted inside the notebook. The file you choose stays where it is.',
  'attachments.add.metadata': 'Place and time recorded in the photo',
  'attachments.add.leave': 'Leave them out',
  'attachments.add.leave-hint':
    'Where and when it was taken, and with what, is left out. The photo looks the same.',
  'attachments.add.keep': 'Keep them',
  'attachments.add.keep-hint': 'For when you may have to prove where and when it was taken.',
  'attachments.add.choose': 'Choose a file',
  'attachments.add.file': ({ name }) => `The file: ${name}`,
  'attachments.add.put': 'Add this file',
  'attachments.drop': ({ name }) => `Let go here to add it to the photos and papers of “${name}”.`,
  'attachments.add.running': ({ percent }) => `Adding… ${percent}%`,
  'attachments.add.stop': 'Stop',
  'attachments.added': ({ name }) => `“${name}” was added.`,
  'attachments.added-as-is': ({ name, kind }) =>
    `“${name}” was added. ${kind}: what it says of place and time cannot be left out, so it is still in it.`,
  'attachments.size': ({ bytes }) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  'attachments.show': 'Show',
  'attachments.save': 'Save a copy',
  'attachments.saved': 'The copy was saved. It is not encrypted.',
  'attachments.edit': 'Name and description',
  'attachments.edit.title': 'Name and description of the photo or paper',
  'attachments.edit.name': 'Name',
  'attachments.edit.shows': 'What it shows',
  'attachments.edit.shows-hint':
    'Used for finding it and read aloud by screen readers. Example: back of the Office key card',
  'attachments.edit.taken-on': 'Date',
  'attachments.edit.taken-on-hint': 'When it was taken, or the date on the paper. Leave it empty if unknown.',
  'attachments.edit.done': 'Changed.',
  'attachments.loading': ({ percent }) => `Opening… ${percent}%`,
  'attachments.larger': 'Larger',
  'attachments.smaller': 'Smaller',
  'attachments.whole': 'Show all of it',
  'attachments.turn': 'Turn right',
  'attachments.tools': 'How it is shown',
  'attachments.keys': 'Keys work too: + larger, − smaller, 0 all of it, R turns it, arrows move it.',
  'attachments.shape': ({ percent, degrees }) =>
    degrees === 0 ? `${percent}% in size` : `${percent}% in size, turned right by ${degrees}°`,
  'attachments.close': 'Close',
  'attachments.decoding': 'Getting the photo ready. That takes a few seconds…',
  'attachments.text.larger': 'Larger letters',
  'attachments.text.smaller': 'Usual letters',
  'attachments.not-decoded':
    'This window cannot show this picture. Take it out with “Save a copy” and look at it in another program.',
  'attachments.pdf.drawing': 'Showing the page…',
  'attachments.pdf.page': ({ name, page, pages }) => `${name} (page ${page} of ${pages})`,
  'attachments.pdf.pages': 'Pages',
  'attachments.pdf.previous': 'Previous page',
  'attachments.pdf.next': 'Next page',
  'attachments.pdf.at': ({ page, pages }) => `Page ${page} of ${pages}`,
  'attachments.pdf.broken':
    'This window cannot show this PDF. Take it out with “Save a copy” and look at it in another program.',
  'attachments.pdf.locked':
    'This PDF asks for a password of its own. Take it out with “Save a copy” and open it in a program for PDF.',
  'attachments.delete.why': 'You can bring it back with “Undo”.',
  'attachments.print': 'Print the photos too',
  'attachments.print-hint': ({ count }) =>
    `The photos and papers of these accounts (${count}) follow after them.`,
  'attachments.sheet.of': ({ name }) => `Photo for ${name}`,
  'attachments.sheet.not-printable': ({ kind }) =>
    `${kind}: it cannot be printed here. It is in the notebook.`,
  'attachments.sheet.unreadable': 'This photo could not be read. Check it in the notebook.',
  'attachments.not-exported':
    'Photos and papers are not exported. Take them out one by one with “Save a copy”.',
}
