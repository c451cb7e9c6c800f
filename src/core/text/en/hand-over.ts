import type { HandOverMessages } from '../messages/hand-over.ts'

export const handOver: HandOverMessages = {
  'hand-over.section': 'Hand the notebook over',
  'hand-over.section.body':
    'Gives it a password and a spare key that only the owner has, and does away with it on this computer.',
  'hand-over.give': 'Hand it to its owner',
  'hand-over.forget': 'Delete it from this computer',
  'hand-over.given': ({ day, to, fingerprint }) =>
    `Handed to ${to} on ${day} (number of the notebook: ${fingerprint}).`,
  'hand-over.steps': 'Steps of the hand-over',
  'hand-over.step.password': 'Password',
  'hand-over.step.key': 'Spare key',
  'hand-over.step.prove': 'Check',
  'hand-over.step.copy': 'Copy',
  'hand-over.give.body': 'Afterwards only the owner’s password and the new spare key open it.',
  'hand-over.give.points': [
    'The present password, spare key and family shares open it no more.',
    'Copies made before still open with the password of that time. Delete them afterwards.',
    'A password that was written down elsewhere is still there.',
  ],
  'hand-over.to': 'Handed to',
  'hand-over.to.hint': 'For the certificate. It is kept inside the notebook only.',
  'hand-over.to.missing': 'Write the name of whoever gets it.',
  'hand-over.by': 'Name of whoever hands it over',
  'hand-over.by.hint': 'Leave it empty to write it on the certificate by hand.',
  'hand-over.present-password': 'Present password (typed by the helper)',
  'hand-over.owner-types': 'From here on the owner types. The helper looks away from the screen.',
  'hand-over.new-password': 'The owner’s new password',
  'hand-over.give.do': 'Make new keys with this password',
  'hand-over.give.busy': 'Making new keys…',
  'hand-over.prove.body': 'The owner types the new password once more. The file is opened anew to check it.',
  'hand-over.prove.password': 'The owner’s password',
  'hand-over.prove.do': 'Check that it opens',
  'hand-over.prove.busy': 'Checking…',
  'hand-over.proved': 'It opened with the owner’s password.',
  'hand-over.copy.body': ({ path }) =>
    `Make a copy on the owner’s USB stick or computer. An old file that the old keys open is still here: ${path}`,
  'hand-over.copy.do': 'Make a copy',
  'hand-over.copy.busy': 'Making a copy and reading it back…',
  'hand-over.copy.saved': ({ path }) => `Copy made: ${path}`,
  'hand-over.done': 'It is handed over',
  'hand-over.later': 'Hand it over later',
  'hand-over.forget.title': ({ title }) => `Delete “${title}” from this computer?`,
  'hand-over.forget.body':
    'First it is checked that the owner’s copy is somewhere else, then what is here is deleted. This cannot be undone.',
  'hand-over.forget.files': ({ count }) => `Files to delete (${count})`,
  'hand-over.file.vault': 'Notebook',
  'hand-over.file.beside': 'Copy beside it',
  'hand-over.file.backup': 'Backup',
  'hand-over.forget.also':
    'Its name in the list, what was last seen of it, quick unlock and where its backups went are deleted as well.',
  'hand-over.forget.unreachable': ({ folders }) =>
    `A place cannot be seen now. Connect it and open this again to delete the backups there: ${folders}`,
  'hand-over.forget.unidentified': ({ files }) => `Files that may not be of this notebook stay: ${files}`,
  'hand-over.forget.stays': 'What cannot be deleted',
  'hand-over.forget.stays-list': [
    'Copies on other devices, USB sticks or online storage.',
    'An SSD may keep fragments inside after deleting. They are still encrypted.',
    'Printed sheets, saved PDFs, and what people saw and remember.',
  ],
  'hand-over.proof': 'How is it checked that the owner has a copy?',
  'hand-over.proof.copy': 'Read the copy',
  'hand-over.proof.copy.hint': 'The copy on a USB stick or elsewhere is read to its end.',
  'hand-over.proof.word': 'The owner says so',
  'hand-over.proof.word.hint': 'When the copy is not here to be read.',
  'hand-over.proof.choose': 'Choose the copy',
  'hand-over.proof.reading': 'Reading it to its end…',
  'hand-over.proof.proven': ({ path, count }) => `It holds the same (${count} records): ${path}`,
  'hand-over.proof.title': ({ title }) => `Type “${title}” to confirm`,
  'hand-over.forget.keep': 'Keep it',
  'hand-over.forget.do': 'Delete it from this computer',
  'hand-over.forget.busy': 'Deleting…',
  'hand-over.forget.first': 'Check the copy first.',
  'hand-over.deletions': 'Notebooks deleted from this computer',
  'hand-over.deletion': ({ when, fingerprint }) => `${when}, number of the notebook: ${fingerprint}`,
  'hand-over.deletion.removed': ({ vault, copies, traces }) =>
    `Deleted: notebook files ${vault}, copies ${copies}, notes about it ${traces}`,
  'hand-over.deletion.remaining': ({ files, folders }) =>
    files + folders === 0
      ? 'Everything that was found is deleted.'
      : `Left: files ${files}, places that could not be seen ${folders}`,
  'hand-over.deletion.clear': 'Delete this record',
}
