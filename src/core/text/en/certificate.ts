import type { CertificateMessages } from '../messages/certificate.ts'

export const certificate: CertificateMessages = {
  'certificate.print': 'Print the certificate',
  'certificate.save': 'Save the certificate as PDF',
  'certificate.working': 'Preparing the paper',
  'certificate.done': ({ pages }) =>
    pages === 1 ? 'The certificate is done: 1 page.' : `The certificate is done: ${pages} pages.`,
  'certificate.which': 'Which hand-over',
  'certificate.which.one': ({ to, day }) => `${day}, ${to}`,
  'certificate.apart': 'No login ID, password or key is on it.',
  'certificate.keep': 'Keep this paper for as long as the notebook is used.',
  'certificate.fingerprint': 'Number of the notebook',
  'certificate.without':
    'This sheet shows no login ID, password, key, email address or telephone number. It opens nothing.',
  'certificate.sign': 'We have gone through this together.',
  'certificate.notebook': 'Notebook',
  'certificate.given-at': 'Handed over on',
  'certificate.to': 'Received by',
  'certificate.by': 'Handed over by',
  'certificate.given.lead': ({ title, to }) => `The notebook “${title}” was handed to ${to}.`,
  'certificate.given.only': ({ to }) => `From now on, it opens only with the keys of ${to}.`,
  'certificate.accounts': ({ count }) => (count === 1 ? '1 account in it' : `${count} accounts in it`),
  'certificate.fingerprint.given':
    'It identifies this notebook. Once it is open, the screen “Visits” shows the same number.',
  'certificate.keys': 'What was done at the hand-over',
  'certificate.keys.new':
    'The notebook was given new keys: a password that the recipient chose and typed, and a new spare key (recovery key).',
  'certificate.keys.former':
    'The helper’s password, the former spare key, family shares and quick unlock no longer open it.',
  'certificate.keys.proved': ({ when }) =>
    `On ${when} the file was opened again with the recipient’s password, and it opened.`,
  'certificate.keys.unproved':
    'Nobody has checked yet that it opens with the recipient’s password. Write the date here once it is checked.',
  'certificate.helper': 'What stays with the helper',
  'certificate.helper.keys': 'Neither the new password nor the new spare key.',
  'certificate.helper.file':
    'The notebook’s file stays on the computer that was used. Only the recipient’s keys open it.',
  'certificate.helper.former':
    'Until they are deleted, copies and files from before the hand-over open with the former keys.',
  'certificate.helper.deleted':
    'Delete that file and those copies, and hand over a certificate of deletion (the helper does this)',
  'certificate.owner': 'What the recipient does next',
  'certificate.owner.type-back': 'Type the new spare key from its paper, to check that it can be read',
  'certificate.owner.copy': 'Make a copy, and keep it away from the computer',
  'certificate.owner.old-papers':
    'Tear up the former spare key, former shares and notes of the former password',
  'certificate.id': ({ id }) => `Certificate ${id}`,
  'certificate.foot': ({ page, pages }) => `控え Hikae · ${page}/${pages}`,
  'certificate.deleted-at': 'Deleted on',
  'certificate.deleted.lead': 'The notebook and its copies were deleted from this computer, for good.',
  'certificate.fingerprint.deleted':
    'It identifies the notebook. If it was handed over, the same number is on that certificate.',
  'certificate.by-hand': 'Fill in by hand (the computer no longer holds these names either)',
  'certificate.by-hand.title': 'Name of the notebook',
  'certificate.by-hand.owner': 'Owner',
  'certificate.by-hand.computer': 'Computer',
  'certificate.gone': 'What was deleted',
  'certificate.gone.vault': 'The notebook’s file',
  'certificate.gone.beside': 'Copies in the same place',
  'certificate.gone.backups': 'Automatic backups',
  'certificate.gone.traces': 'What this computer remembered',
  'certificate.gone.traces.what':
    'the name in the list, the state last seen, quick unlock, where backups were kept',
  'certificate.files': ({ count }) => (count === 1 ? '1 file' : `${count} files`),
  'certificate.items': ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  'certificate.proof': 'What was checked beforehand',
  'certificate.proof.copy':
    'The owner’s copy, kept elsewhere, was read from beginning to end: it is undamaged and has the same contents.',
  'certificate.proof.word':
    'The owner said that there is a copy elsewhere. That copy was not read to check it.',
  'certificate.left': 'What remains, or may remain',
  'certificate.left.nothing': 'Everything that was found on this computer was deleted.',
  'certificate.left.files': ({ count }) =>
    count === 1
      ? '1 file could not be deleted, or could not be told for certain.'
      : `${count} files could not be deleted, or could not be told for certain.`,
  'certificate.left.folders': ({ count }) =>
    count === 1
      ? '1 place could not be read (such as a stick that was taken out). Copies there are untouched.'
      : `${count} places could not be read (such as sticks that were taken out). Copies there are untouched.`,
  'certificate.left.list': [
    'Nobody looked for copies on other computers, on USB sticks or in online storage.',
    'SSDs and USB sticks may still hold fragments. They are encrypted and cannot be read without a key.',
    'Printed papers, saved PDFs and what people remember cannot be deleted.',
  ],
  'certificate.sign.owner': 'Owner',
  'certificate.sign.deleted-by': 'Deleted by',
}
