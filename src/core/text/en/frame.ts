import type { FrameMessages } from '../messages/frame.ts'

export const frame: FrameMessages = {
  'frame.skip': 'Skip to the page',
  'frame.notebook': 'Notebook',
  'frame.on-this-computer': 'Kept on this computer only',
  'frame.tab.home': 'Home',
  'frame.tab.accounts': 'Accounts',
  'frame.tab.contacts': 'Contacts',
  'frame.tab.holdings': 'What you have',
  'frame.tab.whatif': 'What if',
  'frame.tab.print': 'Print',
  'frame.tab.settings': 'Settings',
  'frame.lock': 'Lock',
  'frame.lock-hint': 'Closes and locks the notebook (Ctrl+L)',
  'frame.history': 'Undo and redo',
  'frame.undo.add': 'Undo adding',
  'frame.undo.edit': 'Undo the change',
  'frame.undo.delete': 'Bring back what was deleted',
  'frame.undo.bring-back': 'Put back into the bin',
  'frame.undo.import': 'Undo the import',
  'frame.undo.merge': 'Undo taking in the other copy',
  'frame.undo.combine': 'Undo making them one',
  'frame.undo.restore': 'Undo the restoring',
  'frame.undo.settings': 'Undo the change of settings',
  'frame.redo.add': 'Add again',
  'frame.redo.edit': 'Make the change again',
  'frame.redo.delete': 'Delete again',
  'frame.redo.bring-back': 'Bring back again',
  'frame.redo.import': 'Import again',
  'frame.redo.merge': 'Take in the other copy again',
  'frame.redo.combine': 'Make them one again',
  'frame.redo.restore': 'Restore again',
  'frame.redo.settings': 'Change the settings again',
  'frame.draft': 'Unfinished writing',
  'frame.draft.what': ({ name, at }) => `You had not finished writing: ${name} (${at}).`,
  'frame.draft.new': 'a new record',
  'frame.draft.of.attachments.edit': 'the name and description of a photo or paper',
  'frame.draft.of.bulk.note': 'a note for the accounts you chose',
  'frame.draft.of.bulk.tag': 'a tag for the accounts you chose',
  'frame.draft.of.hand-over.give': 'handing the notebook to its owner',
  'frame.draft.of.home.leave': 'why something fragile is left as it is',
  'frame.draft.of.organise.filter': 'the name of a filter',
  'frame.draft.of.organise.tag': 'the new name of a tag',
  'frame.draft.of.papers.check': 'the paper you were checking',
  'frame.draft.of.plan.successor': 'what takes over from what ends',
  'frame.draft.of.services.fact': 'what you found out about a service',
  'frame.draft.of.services.way': 'another way back into a service',
  'frame.draft.of.settings.notebook': 'the name of the notebook',
  'frame.draft.of.visits.begin': 'beginning a visit',
  'frame.draft.of.visits.deed': 'what was done by hand on a visit',
  'frame.draft.of.visits.purpose': 'the purpose of a visit',
  'frame.draft.of.visits.task': 'who does what is left, and until when',
  'frame.draft.go-on': 'Go on writing',
  'frame.draft.drop': 'Throw it away',
  'frame.draft.drop.ask': 'Throw away what you had begun?',
  'frame.draft.drop.why': 'It cannot be brought back. Everything that was saved before stays as it is.',
  'frame.draft.drop.keep': 'Keep it',
  'frame.undone': 'Undone.',
  'frame.undone.what': ({ names, more }) =>
    more === 0 ? `Undone: ${names}` : `Undone: ${names}, and ${more} more`,
  'frame.redone.what': ({ names, more }) =>
    more === 0 ? `Done again: ${names}` : `Done again: ${names}, and ${more} more`,
  'frame.redone': 'Done again.',
  'frame.take-back': 'Undo',
  'frame.saved': 'Saved.',
  'frame.saving': 'Saving',
  'frame.saved-at': ({ time }) => `Saved at ${time}`,
  'frame.copied': 'Copied.',
  'frame.copied-secret': ({ seconds }) => `Copied. It leaves the clipboard in ${seconds} seconds.`,
  'frame.drag': 'Can be dragged into a field of another window',
  'frame.show': 'Show',
  'frame.hide': 'Hide',
  'frame.copy': 'Copy',
  'frame.edit': 'Edit',
  'frame.add': 'Add',
  'frame.save': 'Save',
  'frame.cancel': 'Cancel',
  'frame.close': 'Close',
  'frame.show-next': ({ count }) => (count === 1 ? 'Show the last one too' : `Show the next ${count} too`),
  'frame.delete': 'Delete',
  'frame.back': 'Back',
  'frame.next': 'Next',
  'frame.seconds-left': ({ seconds }) =>
    seconds === 1 ? 'Hidden again in 1 second.' : `Hidden again in ${seconds} seconds.`,
  'frame.loading': 'Loading',
  'frame.checking': 'Looking through the notebook. This takes a few seconds…',
  'frame.start-failed': 'The notebook could not be made ready',
  'frame.try-again': 'Try again',
  'frame.screen-failed': 'This page could not be shown',
  'frame.screen-failed-body':
    'What you noted down is saved. Go to Home and carry on. If it happens again, close Hikae and open it once more.',
  'frame.screen-failed-home': 'Go to Home',
  'frame.cannot-edit': 'Open for reading only. Nothing can be changed at present.',
  'frame.read-only': 'Open for reading only',
  'frame.to-know': 'Something to know',
  'frame.notice.damaged': ({ records, readable }) =>
    `${records === 1 ? 'One entry is' : `${records} entries are`} damaged and cannot be read; the other ${readable} can. If you have a sound copy, open that one.`,
  'frame.notice.file-damaged':
    'Part of the file is damaged. Print what can be read or save a copy of it, and check another copy too.',
  'frame.notice.seal-damaged':
    'The seal of the file does not match. Something may be missing. If you have another copy, check that one too.',
  'frame.notice.header-forged':
    'Somebody may have changed the start of the file. If you know of no such change, open another copy.',
  'frame.notice.set-mismatch':
    'The number of records does not match the file’s own list. Some may be missing. Check another copy too.',
  'frame.notice.older-copy':
    'This notebook is older than the one last seen on this computer. Look for the newer one, or choose below how to go on.',
  'frame.notice.fork': 'The same notebook was written in two places. Choose below how to go on.',
  'frame.notice.continued-elsewhere': 'This notebook was continued in another place. Open the newer one.',
  'frame.notice.open-elsewhere': ({ host, user, since }) =>
    `${user} has had it open on ${host} since ${since}. Close it there and open it again here to write. If nobody uses it there any more, open it with “Take over the lock”.`,
  'frame.notice.folder-read-only':
    'The place of this file cannot be written to. To make changes, copy it to a place that can, and open it there.',
  'frame.notice.migrated': ({ keptAs }) =>
    `The notebook was brought to the new format. The file as it was is kept in the same place as “${keptAs}”.`,
  'frame.notice.not-migrated':
    'The notebook could not be brought to the new format, so it is open for reading. Check the free space on the disk, then lock it and open it again.',
  'frame.notice.newer-writer':
    'This notebook was written by a newer version. To make changes, update this program.',
  'frame.notice.asked-read-only':
    'It is open for reading, as you asked. To make changes, lock it and open it again.',
  'frame.notice.file-gone':
    'The notebook’s file is not where it was. If a drive was unplugged, plug it in again. Once the file is back you can go on writing; until then it can be read here.',
  'frame.notice.other-in-place':
    'Another file stands where the notebook was. Put the notebook’s own file back. Until then it can be read here.',
  'frame.notice.damaged-in-place':
    'The notebook’s file was replaced by a damaged one. If it is being synchronised, wait a little. If that does not help, save a copy of what is open here in another place.',
  'frame.notice.rotated-in-place':
    'The notebook’s file was replaced by one with a new key. Lock it, and open it again with its new password. What was written here and is not in it yet can be kept with “Save a copy”.',
  'frame.notice.not-taken-in':
    'The notebook’s file was changed elsewhere, and could not be brought together with this one yet. Check the free space of the disk. It will be tried again in a moment.',
  'frame.notice.two-of-password':
    'Two passwords open this notebook: the one set here, and the one set on another computer. If only one should, set it again in the settings.',
  'frame.notice.two-of-recovery-code':
    'Two spare keys open this notebook: the one made here, and the one made on another computer. If only one should, make a new one in the settings and print it.',
  'frame.notice.two-of-shares':
    'Two sets of family cards open this notebook: the one made here, and the one made on another computer. If only one should, make the cards again in the settings.',
  'frame.notice.password-from-elsewhere':
    'The password of this notebook was changed on another computer. Open it with that one the next time; the one used here opens it no more.',
  'frame.notice.recovery-code-from-elsewhere':
    'A new spare key was made for this notebook on another computer. Only its paper counts now; the paper from before opens nothing.',
  'frame.notice.shares-from-elsewhere':
    'New family cards were made for this notebook on another computer. Only those count now; the cards from before open nothing.',
  'frame.to-keys': 'Go to the keys in the settings',
}
