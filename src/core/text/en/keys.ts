import type { KeysMessages } from '../messages/keys.ts'

export const keys: KeysMessages = {
  'keys.title': 'Keys and password',

  'keys.groups-right': ({ right, of }) => `${right} of ${of} groups are right.`,
  'keys.share': ({ number }) => `Share ${number}`,
  'keys.share-hint': 'Type the twelve groups of six digits as they stand on the paper.',
  'keys.shares-needed': ({ threshold, count }) =>
    `Any ${threshold} of the ${count} family shares are needed, in any order.`,
  'keys.shares-incomplete': ({ threshold }) => `Type all twelve groups of all ${threshold} shares.`,
  'keys.pin': 'Quick unlock PIN',
  'keys.pin-empty': 'Type the PIN.',

  'keys.picture': 'Read from a picture',
  'keys.picture-screen': 'Read from a copied screen',
  'keys.picture-hint':
    'Choose a picture (PNG or JPEG) of the QR code on the paper, or paste one that you copied.',
  'keys.picture-drop': 'Let go here to read the QR code in the picture.',
  'keys.picture-reading': 'Reading the picture.',
  'keys.picture-read':
    'Read from the picture. The picture opens the notebook as the paper does: delete it when you are done.',
  'keys.picture-problem': ({ problem, digits }) => {
    switch (problem) {
      case 'no-picture':
        return 'This picture cannot be opened. Choose a PNG or JPEG picture.'
      case 'no-code':
        return 'There is no QR code to be seen. Take the picture in good light, with the white edge around the code.'
      case 'other-code':
        return `This is another QR code. The one needed here holds ${digits} digits.`
    }
  },

  'keys.password': 'Password',
  'keys.password-body': 'Change it when somebody may have learned it, or when it is hard to remember.',
  'keys.password-change': 'Change the password',
  'keys.password-change-title': 'Change the password',
  'keys.password-changing': 'Changing it',
  'keys.password-changed': 'The new password is set.',
  'keys.password-old-copies':
    'Copies made earlier still open with the old password. If somebody knows the old one, replace the key of the notebook afterwards as well.',
  'keys.prove': 'Show that it is yours with',
  'keys.prove.password': 'the password you have now',
  'keys.prove.recovery-code': 'the spare key (recovery key)',
  'keys.prove.shares': 'family shares',
  'keys.prove.quick-unlock': 'the quick unlock PIN',
  'keys.new-title': 'Set a new password?',
  'keys.new-body':
    'The notebook is open. With a new password it opens easily the next time. You can also do this later.',
  'keys.new-password': 'New password',
  'keys.new-set': 'Use this password',
  'keys.new-later': 'Open it without setting one now',
  'keys.forgotten-title': 'There is no new password yet',
  'keys.forgotten-body.recovery-code':
    'It was opened without the password. Unless you remember it, you will need the paper again the next time. You can set a new one in the settings.',
  'keys.forgotten-body.shares':
    'It was opened without the password. Unless you remember it, the family’s cards have to be brought together again the next time. You can set a new one in the settings.',
  'keys.forgotten-step': 'Set a new password',

  'keys.shares': 'Family shares',
  'keys.shares-body':
    'Splits a key into several papers that your family keeps. One alone opens nothing; as many as you decide open it together.',
  'keys.shares-state': ({ threshold, count }) => `Any ${threshold} of ${count} shares open it`,
  'keys.shares-make': 'Make family shares',
  'keys.shares-making': 'Making them',
  'keys.shares-anew': 'Make new family shares',
  'keys.shares-title': 'Make family shares',
  'keys.split-body':
    'Give one to somebody who lives elsewhere, too, in case something happens to your home. With them your family can open the notebook when you cannot.',
  'keys.split-old-title': 'The shares there are stop working',
  'keys.split-old-body': 'Once the new ones are handed out, have the old papers given back or torn up.',
  'keys.split-count': 'How many to make',
  'keys.split-threshold': 'How many open it',
  'keys.split-sheets': ({ count }) => `${count} shares`,
  'keys.split-means': ({ threshold, count }) => {
    if (count === threshold)
      return `All ${count} are needed. If one is lost, the shares no longer open the notebook.`
    const spare = count - threshold
    return `Any ${threshold} of the ${count} open it. ${spare === 1 ? 'One' : String(spare)} may be lost.`
  },
  'keys.cards-title': 'Put the shares on paper',
  'keys.cards-body': ({ count }) =>
    `There will be ${count} sheets. Hand one to each person, and never keep two in the same place.`,
  'keys.cards-by-hand': 'Copy them by hand',
  'keys.cards-once': 'Once this is closed, the shares are on paper only. They cannot be shown again.',
  'keys.cards-first': 'Print them, save them as PDF or copy them by hand first.',
  'keys.cards-done': 'Done',
  'keys.cards-leave-title': 'Close without paper?',
  'keys.cards-leave-body':
    'They were neither printed nor saved. Unless you copied them by hand, nobody will have these shares. You can make new ones later.',
  'keys.cards-leave-keep': 'Put them on paper',
  'keys.cards-leave-go': 'Close',
  'keys.shares-remove': 'End the shares',
  'keys.shares-remove-title': 'End the family shares',
  'keys.shares-remove-body':
    'The papers you handed out no longer open the notebook. Copies made earlier still open with them.',
  'keys.shares-removing': 'Ending them',
  'keys.shares-removed': 'The shares no longer open the notebook.',

  'keys.quick': 'Quick unlock',
  'keys.quick-body':
    'Opens the notebook with a short PIN, on this computer only. It ends by itself after 14 days; then the password is needed again.',
  'keys.quick-none':
    'It cannot be used here: this computer has no keystore that would keep the key safe. Open with the password.',
  'keys.quick-until': ({ day }) => `Opens with the PIN until ${day}`,
  'keys.quick-on': 'Use quick unlock',
  'keys.quick-on-done': 'It opens with the PIN on this computer.',
  'keys.quick-turning-on': 'Preparing it',
  'keys.quick-off': 'Stop using quick unlock',
  'keys.quick-off-done': 'Quick unlock is off.',
  'keys.quick-title': 'Use quick unlock',
  'keys.quick-limits': 'It is convenient; it adds no safety',
  'keys.quick-limits-body':
    'It does not protect from a hostile program that runs as you. Do not use it on a computer that you share.',
  'keys.pin-new': 'New PIN (at least 6 characters)',
  'keys.pin-hint': 'Digits or letters. Avoid birthdays and phone numbers.',
  'keys.pin-short': 'Use at least 6 characters.',

  'keys.rotate': 'Replace the key of the notebook',
  'keys.rotate-body':
    'For when somebody who could open it has left, or a paper was lost. Everything is encrypted anew with a new key.',
  'keys.rotate-do': 'Replace the key',
  'keys.rotating': 'Replacing it',
  'keys.rotate-title': 'Replace the key of the notebook',
  'keys.rotate-ends': 'These no longer open this notebook:',
  'keys.rotate-ends-list': ['the paper with the spare key (recovery key)', 'family shares', 'quick unlock'],
  'keys.rotate-then':
    'The password stays the same. Next you put the new spare key on paper. Copies made earlier still open with the old keys: delete those you do not need.',
  'keys.rotated': ({ path }) =>
    `The key is replaced. To be safe, the old file is still at ${path}. Delete it once the new paper is made.`,
}
