import type { WalletMessages } from '../messages/wallet.ts'

export const wallet: WalletMessages = {
  'wallet.lead': 'Cut it out, fold it, put it in the wallet.',
  'wallet.destroy': 'Once the new issue is in the wallet, tear the old one into small pieces.',
  'wallet.foot': 'No password or key is on it: whoever finds it cannot open anything.',
  'wallet.cut': 'cut',
  'wallet.fold': 'fold',

  'wallet.cover': 'If something is lost',
  'wallet.finder': 'To whoever finds this',
  'wallet.finder.please': 'Its owner is looking for it. Please call this number.',
  'wallet.finder.nothing': 'No password or key is on this card.',
  'wallet.name': 'Name',
  'wallet.phone': 'Phone',
  'wallet.issue': ({ number, day }) => `No. ${number}, ${day}`,

  'wallet.stop': '1 First, block the phone',
  'wallet.stop.number': ({ number }) => `Number to block: ${number}`,
  'wallet.stop.blank': 'Number to block',
  'wallet.stop.said': 'Reference',
  'wallet.carrier': 'Carrier',
  'wallet.checked': ({ month }) => `checked ${month}`,

  'wallet.then': '2 Then, in this order',
  'wallet.then.line': 'Ask for a new SIM with the same number.',
  'wallet.then.line-codes': ({ codes }) =>
    `Ask for a new SIM with the same number. ${codes === 1 ? 'One account sends its' : `${codes} accounts send their`} codes to it.`,
  'wallet.then.mailbox': ({ account, codes }) =>
    `On another device, such as a computer at home, sign in to ${account} and sign the lost phone out. ${codes === 1 ? 'One other account sends its' : `${codes} other accounts send their`} codes there.`,
  'wallet.then.wait': ({ accounts }) =>
    `Leave ${accounts} until the new SIM is here. Do not keep trying before then.`,
  'wallet.then.wait-more': ({ accounts, more }) =>
    `Leave ${accounts} and ${more} more until the new SIM is here. Do not keep trying before then.`,
  'wallet.then.open': 'Every recorded account opens without the phone. Look at the sheet.',

  'wallet.rest': '3 Look at the sheet at home',
  'wallet.drawer': ({ number, day }) => `The sheet: No. ${number} (${day})`,
  'wallet.drawer.none': 'The sheet: not printed yet',
  'wallet.drawer.at': ({ place }) => `Where: ${place}`,
  'wallet.drawer.at-blank': 'Where',
  'wallet.bank': 'Bank and cards: numbers to block them',

  'wallet.how': 'How to cut and fold',
  'wallet.how.cut': 'Cut along the outer line.',
  'wallet.how.fold': 'Fold the right half to the back, along the vertical dotted line.',
  'wallet.how.fold-again': 'Fold the lower half to the back, along the horizontal dotted line.',
  'wallet.how.done': 'The side with the name is now in front. It is the size of a bank card (85.6 × 54 mm).',
  'wallet.write': 'Before it goes into the wallet',
  'wallet.write.numbers':
    'Fill in the missing numbers with a ballpoint pen. They are on the back of your cards and on letters.',
  'wallet.write.try': 'Tell the person a finder would call about this card.',
  'wallet.never':
    'Never write a password, PIN, spare key or login ID on it. Whoever finds it could use them.',

  'wallet.whose': 'Whose wallet',
  'wallet.tells-place': 'Say where the sheet lies',
  'wallet.tells-place-hint': 'Whoever finds the wallet learns it too',
}
