import type { HoldingsMessages } from '../messages/holdings.ts'

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const only = (count: number) =>
  count === 0
    ? ''
    : count === 1
      ? ' One of them has no other way back.'
      : ` ${count} of them have no other way back.`

export const holdings: HoldingsMessages = {
  'holdings.lead': 'What hangs on what, seen from the things themselves.',
  'holdings.tabs': 'What to look at',
  'holdings.selected': 'The one you chose',
  'holdings.tab.person': 'People',
  'holdings.tab.tie': 'Contracts',
  'holdings.tab.paper': 'Papers',
  'holdings.tab.place': 'Places',
  'holdings.tab.device': 'Devices',
  'holdings.tab.licence': 'What accounts hold',
  'holdings.add.person': 'Add a person',
  'holdings.add.tie': 'Add a contract',
  'holdings.add.paper': 'Add a paper',
  'holdings.add.place': 'Add a place',
  'holdings.add.device': 'Add a device',
  'holdings.add.licence': 'Add what an account holds',
  'holdings.new.person': 'New person',
  'holdings.new.tie': 'New contract',
  'holdings.new.paper': 'New paper',
  'holdings.new.place': 'New place',
  'holdings.new.device': 'New device',
  'holdings.new.licence': 'Something an account holds',
  'holdings.head.person': 'Accounts',
  'holdings.head.tie': 'What relies on it',
  'holdings.head.paper': 'What stands on it',
  'holdings.head.place': 'Papers here',
  'holdings.head.device': 'What relies on it',
  'holdings.head.licence': 'Price or balance',
  'holdings.empty.person': 'Nobody is written down yet',
  'holdings.empty.tie': 'No contract is written down yet',
  'holdings.empty.paper': 'No paper is written down yet',
  'holdings.empty.place': 'No place is written down yet',
  'holdings.empty.device': 'No device is written down yet',
  'holdings.empty.licence': 'Nothing is written down yet',
  'holdings.empty-why.person':
    'Begin with your own name. What belongs to others in the family can stand in the same notebook, kept apart.',
  'holdings.empty-why.tie':
    'Some addresses and numbers end when you cancel or leave. Begin with the internet contract of your home.',
  'holdings.empty-why.paper':
    'A note with a password and the card of Office are copies too. Write down where they lie.',
  'holdings.empty-why.place':
    'Papers in one place are lost together. Begin with the drawer in which you keep them.',
  'holdings.empty-why.device':
    'A code by text message is read on the phone in your hand. Begin with the mobile phone you use.',
  'holdings.empty-why.licence':
    'What is lost with an account. Begin with the Office that came with your computer.',
  'holdings.delete.person': 'Their accounts and papers stay; only the name of the owner comes off.',
  'holdings.delete.tie': 'Its addresses and numbers stay; only the tie to the contract comes off.',
  'holdings.delete.paper': 'Only the entry goes. The paper itself is yours to destroy.',
  'holdings.delete.place': 'The papers that lie here stay on record; only their place comes off.',
  'holdings.delete.device': 'Its numbers and accounts stay; only the tie to the device comes off.',
  'holdings.delete.licence': 'The account stays. A product key in the notebook goes with it.',
  'holdings.title.person': 'Name',
  'holdings.title.tie': 'Name of the contract',
  'holdings.title.paper': 'Name of the paper',
  'holdings.title.place': 'Name of the place',
  'holdings.title.device': 'Name of the device',
  'holdings.title.licence': 'Name',
  'holdings.title-example.person': 'e.g. Hanako Sato',
  'holdings.title-example.tie': 'e.g. Internet at home',
  'holdings.title-example.paper': 'e.g. Office card',
  'holdings.title-example.place': 'e.g. Drawer under the telephone',
  'holdings.title-example.device': 'e.g. Hanako’s phone',
  'holdings.title-example.licence': 'e.g. Office Home & Business 2024',
  'holdings.kind.person': 'Kind',
  'holdings.kind.tie': 'Kind of contract',
  'holdings.kind.paper': 'Kind of paper',
  'holdings.kind.place': 'Kind of place',
  'holdings.kind.device': 'Kind of device',
  'holdings.kind.licence': 'Kind',
  'holdings.whatif.tie': 'See what happens when it ends',
  'holdings.whatif.paper': 'See what happens if it is lost',
  'holdings.whatif.place': 'See what happens if this place is lost',
  'holdings.whatif.device': 'See what happens if it is lost',
  'holdings.carried.password': 'Password',
  'holdings.carried.recovery-codes': 'Backup codes',
  'holdings.carried.product-key': 'Product key',
  'holdings.carried.vault-recovery-key': 'Spare key of this notebook',
  'holdings.carried.vault-password': 'Password of this notebook',
  'holdings.part.licence': 'What it is',
  'holdings.part.bound': 'The account that holds it',
  'holdings.part.key': 'Key',
  'holdings.part.term': 'Term and first use',
  'holdings.part.proof': 'Proof of purchase',
  'holdings.part.volume': 'Volume licence agreement',
  'holdings.part.note': 'Note',
  'holdings.unit.account': ({ count }) => (count === 1 ? 'account' : 'accounts'),
  'holdings.unit.paper': ({ count }) => (count === 1 ? 'paper' : 'papers'),
  'holdings.unit.thing': ({ count }) => (count === 1 ? 'thing' : 'things'),
  'holdings.none': 'None yet',
  'holdings.only': ({ count }) => `${count} with no other way`,
  'holdings.other-ways': 'Other ways exist',
  'holdings.ends': ({ day }) => `ends on ${day}`,
  'holdings.ended': ({ day }) => `ended on ${day}`,
  'holdings.renews': ({ day }) => `renews by itself on ${day}`,
  'holdings.no-account': 'The account that holds it is not written down',
  'holdings.no-place': 'Place not written down',
  'holdings.seen': ({ day }) => `seen on ${day}`,
  'holdings.say.person': ({ accounts, contacts, licences }) =>
    accounts + contacts + licences === 0
      ? 'Nothing of theirs is written down yet.'
      : `Owns ${counted(accounts, 'account')}, ${counted(contacts, 'contact')} and ${counted(licences, 'thing')} that accounts hold.`,
  'holdings.say.tie': ({ contacts, accounts, only: alone, isOver }) => {
    if (contacts === 0) return 'No address or number is written down for this contract yet.'
    const relying = accounts === 0 ? '' : ` and ${counted(accounts, 'account')} that rely on it`
    return isOver
      ? `This contract is over, and ${counted(contacts, 'contact')}${relying} felt it.`
      : `When this contract ends, ${counted(contacts, 'contact')}${relying} will feel it.${only(alone)}`
  },
  'holdings.say.paper': ({ things, only: alone, isLost }) => {
    if (isLost) return 'This paper is lost. If you find it, put it back on record.'
    if (things === 0) return 'What stands on this paper is not written down yet.'
    return alone === 0
      ? 'If this paper is lost, there are other ways back.'
      : `If this paper is lost, ${counted(alone, 'account')} will have no way back.`
  },
  'holdings.say.place': ({ papers, only: alone }) => {
    if (papers === 0) return 'No paper is written down for this place yet.'
    return alone === 0
      ? `Losing this place loses ${counted(papers, 'paper')} together. Every account has another way back.`
      : `Losing this place loses ${counted(papers, 'paper')} together, and the way back to ${counted(alone, 'account')}.`
  },
  'holdings.say.device': ({ contacts, accounts, only: alone, isLost }) => {
    if (isLost) return 'This device is lost. The carrier reissues a number within days.'
    if (contacts + accounts === 0) return 'Nothing is written down that hangs on this device.'
    return accounts === 0
      ? `${counted(contacts, 'number')} can be reached on this device.`
      : `If this device is lost, ${counted(accounts, 'account')} will feel it.${only(alone)}`
  },
  'holdings.say.licence': ({ accounts }) =>
    accounts === 0
      ? 'Which account holds it is not written down yet.'
      : 'It is lost with the account, if that cannot be got back into.',
  'holdings.say.keepsake': ({ keepsake }) => `Beyond price: ${keepsake}`,
  'holdings.list.only': 'No other way back',
  'holdings.list.others': 'Other ways back exist',
  'holdings.list.accounts': 'Accounts',
  'holdings.list.holders': 'The account that holds it',
  'holdings.list.contacts': 'Contacts',
  'holdings.list.papers': 'Papers',
  'holdings.list.key-papers': 'Papers with the key',
  'holdings.list.licences': 'What accounts hold',
  'holdings.list.vault-keys': 'Keys of this notebook',
  'holdings.name-account': 'Name the account',
  'holdings.field.reading': 'Reading (kana)',
  'holdings.field.reading-hint': 'For searching, and for spelling the name out on the telephone.',
  'holdings.field.romaji': 'In Roman letters',
  'holdings.field.birth-date': 'Date of birth',
  'holdings.field.postal-code': 'Postcode',
  'holdings.field.person-hint':
    'Where an account has another name or date of birth on file, write that with the account.',
  'holdings.field.operator': 'Name of the company',
  'holdings.field.operator-example': 'e.g. OCN',
  'holdings.field.contract-number': 'Contract or customer number',
  'holdings.field.started-on': 'Began on',
  'holdings.field.ends-on': 'Ends on',
  'holdings.field.tie-ends-hint': 'If the day of leaving is set: the first day on which it no longer works.',
  'holdings.field.tie-status': 'How it stands now',
  'holdings.field.tie-contacts': 'Contacts that end with this contract',
  'holdings.field.tie-contacts-hint': 'Choose the addresses and numbers that stop when you cancel it.',
  'holdings.field.tie-contacts-none':
    'There are no contacts yet. When you write one down, you can choose this contract there.',
  'holdings.field.kept': 'Is it still here?',
  'holdings.field.place': 'Place',
  'holdings.field.new-place': 'Name of the new place',
  'holdings.field.place-new': 'Write down a new place',
  'holdings.field.place-none': 'Not decided',
  'holdings.field.seen-on': 'Last seen on',
  'holdings.field.seen-hint': 'The day on which you last held it in your hand.',
  'holdings.field.seen-today': 'Seen today',
  'holdings.field.carries': 'What stands on it',
  'holdings.field.carries-hint': 'Only what it is, not the password or key itself.',
  'holdings.field.carries-what': 'What',
  'holdings.field.carries-account': 'Of which account',
  'holdings.field.carries-licence': 'Of which one',
  'holdings.field.carries-add': 'Add what stands on it',
  'holdings.field.row': ({ number }) => `Entry ${number}`,
  'holdings.field.choose': 'Please choose',
  'holdings.field.remove': 'Take off',
  'holdings.field.accounts': 'The account that holds it',
  'holdings.field.accounts-hint':
    'Choose the account you sign in to in order to use it. It may be more than one.',
  'holdings.field.accounts-none':
    'There are no accounts yet. Write down the account first, then choose it here.',
  'holdings.field.amount': 'Price to buy it again, or balance',
  'holdings.field.amount-hint': 'A rough figure is enough. It says how much a loss would hurt.',
  'holdings.field.currency': 'Currency',
  'holdings.field.keepsake': 'Beyond price',
  'holdings.field.keepsake-hint': 'e.g. five years of photos',
  'holdings.field.key-use': 'How the key may be used',
  'holdings.field.seats': 'Number of computers',
  'holdings.field.key-now': ({ tail }) =>
    tail === '' ? 'It is in the notebook.' : `It is in the notebook. Its last five characters are ${tail}.`,
  'holdings.field.key-hint': 'Type only to replace it.',
  'holdings.field.hidden-note-hint': 'A note that stays hidden until you look at it. For PINs and the like.',
  'holdings.field.drop-key': 'Remove the product key from the notebook',
  'holdings.field.drop-note': 'Remove the hidden note from the notebook',
  'holdings.field.licence-ends': 'Runs until',
  'holdings.field.renews': 'When that day comes',
  'holdings.field.renews.yes': 'It renews by itself',
  'holdings.field.renews.no': 'It ends',
  'holdings.field.redeemed-on': 'Registered or first used',
  'holdings.field.redeemed-hint': 'As much as you know, e.g. 2024-04',
  'holdings.field.device': 'Installed on',
  'holdings.field.proof': 'Receipt and the like',
  'holdings.field.proof-example': 'e.g. shop receipt, order number 250-1234567',
  'holdings.field.proof-paper': 'The paper that proves it',
  'holdings.field.volume.program': 'Program',
  'holdings.field.volume.agreementNumber': 'Agreement number',
  'holdings.field.volume.licenceNumber': 'Licence number',
  'holdings.field.volume.authorizationNumber': 'Authorization number',
  'holdings.field.volume.companyName': 'Company on the agreement',
  'holdings.field.volume.companyAddress': 'Its address',
  'holdings.field.volume.agreementMail': 'Work address on the agreement',
  'holdings.field.volume-hint':
    'Copy it exactly as it stands on the agreement. The help desk asks for the same.',
  'holdings.field.administrators': 'Administrators',
  'holdings.field.administrator': 'Name of the administrator',
  'holdings.field.administrator-contact': 'Their contact',
  'holdings.field.administrator-left': 'Has left the company',
  'holdings.field.administrator-add': 'Add an administrator',
  'holdings.field.note': 'Note',
}
