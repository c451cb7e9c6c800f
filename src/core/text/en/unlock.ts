import type { UnlockMessages } from '../messages/unlock.ts'

export const unlock: UnlockMessages = {
  'unlock.brand': 'Hikae',
  'unlock.tag': '控え — the copy one keeps.',
  'unlock.language': 'Language（画面の言葉）',
  'unlock.which': 'Which notebook do you want to open?',
  'unlock.none': 'There is no notebook yet',
  'unlock.chosen': 'Chosen',
  'unlock.caption': ({ count, opened }) =>
    count === 1 ? `1 account, ${opened}` : `${count} accounts, ${opened}`,
  'unlock.opened': ({ when }) => {
    if (when === 'today') return 'opened today'
    return when === 'yesterday' ? 'opened yesterday' : `opened ${when.day}`
  },
  'unlock.never-opened': 'not opened on this computer yet',
  'unlock.missing': 'Not where it was',
  'unlock.new': 'Make a new notebook',
  'unlock.drop': 'Let go here to put that notebook on this shelf.',
  'unlock.elsewhere': 'Open from another place',
  'unlock.version': ({ version }) => `Hikae ${version}`,
  'unlock.password': 'Password of the notebook',
  'unlock.password-empty': 'Type the password.',
  'unlock.open': 'Open this notebook',
  'unlock.opening': 'Opening',
  'unlock.opening-hint': 'Working out the key. This takes a second or two.',
  'unlock.use.recovery-code': 'Forgot the password? Open with the spare key',
  'unlock.use.recovery-code-hint': 'The spare key (recovery key) is on the paper printed at the start.',
  'unlock.use.shares': 'Open with family shares',
  'unlock.use.shares-hint': 'The papers your family keeps open it together.',
  'unlock.use.quick-unlock': 'Open with the quick unlock PIN',
  'unlock.use.password': 'Open with the password',
  'unlock.key': 'Spare key (recovery key)',
  'unlock.key-hint': 'Type the eight groups of six digits as they stand on the paper.',
  'unlock.key-group': ({ number }) => `Group ${number}`,
  'unlock.key-wrong': ({ groups }) =>
    groups.length === 1
      ? `Group ${groups.join('')} differs from the paper. Look at its six digits again.`
      : `Groups ${groups.join(', ')} differ from the paper. Look at them again.`,
  'unlock.key-incomplete': 'Type all eight groups.',
  'unlock.way': 'Open it in another way',
  'unlock.way.usual': 'As usual',
  'unlock.way.read-only': 'For reading only',
  'unlock.way.read-only-hint': 'Nothing is written. For looking into a copy.',
  'unlock.way.accept-copy': 'Go on with this copy',
  'unlock.way.accept-copy-hint': 'Makes an older copy, or one of two that parted, the notebook from now on.',
  'unlock.way.take-over': 'Take over the lock',
  'unlock.way.take-over-hint': 'When it still counts as open on another computer that nobody uses any more.',
  'unlock.open-read-only': 'Open for reading only',
  'unlock.take-time': 'Take the time and open it',
  'unlock.take-time-title': 'Opening takes a while',
  'unlock.safe': 'The notebook is encrypted and stays on this computer. Nothing is sent to the internet.',
  'unlock.place': ({ path }) => `Kept at ${path}`,
  'unlock.forget': 'Take it off this list',
  'unlock.forget-title': ({ title }) => `Take “${title}” off the list?`,
  'unlock.forget-body': 'The file stays where it is. “Open from another place” puts it back on the list.',
  'unlock.forget-keep': 'Keep it on the list',
  'unlock.missing-title': 'The file is not there',
  'unlock.missing-body': ({ path }) =>
    `It used to be at ${path}. If that is a USB stick or another drive, connect it. If you moved it, open it from its new place.`,
  'unlock.sample': 'Try a sample notebook',
  'unlock.sample-hint': 'A made-up family, the Satos. Write whatever you like: it is gone when you close it.',
  'unlock.sample-opening': 'Making the sample',
  'unlock.sample-title': 'Sample notebook',
  'unlock.sample-bar':
    'This is a sample. Its people and numbers are made up, and what you write here is gone when you close it.',
  'unlock.sample-close': 'Close the sample',
  'unlock.welcome': 'Your first notebook',
  'unlock.welcome-body':
    'One book that gets you back into your accounts, on the day a password is forgotten or after a move.',
  'unlock.welcome-points': [
    'Write down your accounts and what hangs on them.',
    'See what could lock you out before it does.',
    'Print it, and keep the sheet in a drawer.',
  ],
}
