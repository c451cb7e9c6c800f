import type { CertificateMessages } from '../messages/certificate.ts'

export const certificate: CertificateMessages = {
  'certificate.print': 'Print the certificate',
  'certificate.save': 'Save the certificate as PDF',
  'certificate.working': 'Preparing the paper',
  'certificate.done': ({ pages }) =>
    pages === 1 ? 'The certificate is done: 1 page.' : `The certificate is done: ${pages} pages.`,
  'certificate.which': 'Which hand-over',
  'certificate.which.one': ({ to, day }) => `${day}, ${to}`,
  'certificate.apart': 'No login ID, no password and no key stands on it.',
  'certificate.keep': 'Keep this paper for as long as the notebook is used.',
  'certificate.fingerprint': 'Number of the notebook',
  'certificate.without':
    'No login ID, password, key, mail address or telephone number stands on this paper. It opens nothing.',
  'certificate.sign': 'We have gone through this together.',
  'certificate.notebook': 'Notebook',
  'certificate.given-at': 'Handed over on',
  'certificate.to': 'Received by',
  'certificate.by': 'Handed over by',
  'certificate.given.lead': ({ title, to }) => `The notebook “${title}” was handed to ${to}.`,
  'certificate.given.only': ({ to }) => `From now on only the keys of ${to} open it.`,
  'certificate.accounts': ({ count }) => (count === 1 ? '1 account in it' : `${count} accounts in it`),
  'certificate.fingerprint.given':
    'It tells this notebook from others. Once the notebook is open, the page “Visits” shows the same number.',
  'certificate.keys': 'What was done at the hand-over',
  'certificate.keys.new':
    'The keys of the notebook were made anew: a password that the receiver chose and typed, and a new spare key (recovery key).',
  'certificate.keys.former':
    'The password of whoever handed it over, the former spare key, the former family shares and quick unlock open it no more.',
  'certificate.keys.proved': ({ when }) =>
    `On ${when} the file was opened anew with the receiver’s password: it opens.`,
  'certificate.keys.unproved':
    'Nobody has checked yet that it opens with the receiver’s password. Write the day here once it is checked.',
  'certificate.helper': 'What stays with whoever handed it over',
  'certificate.helper.keys': 'Neither the new password nor the new spare key.',
  'certificate.helper.file':
    'The file of the notebook stays on the computer that was used. Only the receiver’s keys open it.',
  'certificate.helper.former':
    'Copies and old files from before the hand-over open with the former password or spare key until they are deleted.',
  'certificate.helper.deleted':
    'Delete that file and those copies, and hand over the certificate of deletion (the helper does this)',
  'certificate.owner': 'What the receiver does next',
  'certificate.owner.type-back': 'Type the new spare key back from its paper, to see that it can be read',
  'certificate.owner.copy': 'Make a copy, and keep it away from the computer',
  'certificate.owner.old-papers':
    'Tear up the former spare key, the former shares, and any note of the former password',
  'certificate.id': ({ id }) => `Certificate ${id}`,
  'certificate.foot': ({ page, pages }) => `控え Hikae · ${page}/${pages}`,
  'certificate.deleted-at': 'Deleted on',
  'certificate.deleted.lead': 'The notebook and its copies were deleted from this computer, for good.',
  'certificate.fingerprint.deleted':
    'It tells the notebook from others. If it was handed over, the same number stands on that certificate.',
  'certificate.by-hand': 'To be written by hand (no name is kept on the computer either)',
  'certificate.by-hand.title': 'Name of the notebook',
  'certificate.by-hand.owner': 'Owner',
  'certificate.by-hand.computer': 'Computer',
  'certificate.gone': 'What was deleted',
  'certificate.gone.vault': 'The file of the notebook',
  'certificate.gone.beside': 'Copies in the same place',
  'certificate.gone.backups': 'Automatic backups',
  'certificate.gone.traces': 'Notes of the computer',
  'certificate.gone.traces.what': 'name in the list, state last seen, quick unlock, where backups were',
  'certificate.files': ({ count }) => (count === 1 ? '1 file' : `${count} files`),
  'certificate.items': ({ count }) => (count === 1 ? '1 note' : `${count} notes`),
  'certificate.proof': 'What was checked before',
  'certificate.proof.copy':
    'The owner’s copy in another place was read to its end: it is not damaged and holds the same as what was deleted.',
  'certificate.proof.word':
    'The owner said that there is a copy in another place. That copy was not read to check it.',
  'certificate.left': 'What remains, or may remain',
  'certificate.left.nothing': 'All that was found on this computer was deleted.',
  'certificate.left.files': ({ count }) =>
    count === 1
      ? '1 file could not be deleted, or could not be told for certain.'
      : `${count} files could not be deleted, or could not be told for certain.`,
  'certificate.left.folders': ({ count }) =>
    count === 1
      ? '1 place could not be read (such as a stick that was taken out). Copies there are untouched.'
      : `${count} places could not be read (such as sticks that were taken out). Copies there are untouched.`,
  'certificate.left.list': [
    'Copies on other computers, on sticks and in storage on the net were not looked for.',
    'SSDs and sticks may hold fragments of what was deleted. They stay encrypted, and cannot be read without a key.',
    'Printed papers, saved PDFs and what people remember cannot be deleted.',
  ],
  'certificate.sign.owner': 'Owner',
  'certificate.sign.deleted-by': 'Deleted by',
}
