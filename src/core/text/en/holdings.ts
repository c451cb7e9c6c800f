import type { HoldingsMessages } from '../messages/holdings.ts'

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const alone = (only: number) => {
  if (only === 0) return ''
  return only === 1 ? ' One of them has no other way back.' : ` ${only} of them have no other way back.`
}

export const holdings: HoldingsMessages = {
  'holdings.tab.person': 'People',
  'holdings.tab.tie': 'Contracts',
  'holdings.tab.paper': 'Papers',
  'holdings.tab.place': 'Places',
  'holdings.tab.device': 'Devices',
  'holdings.tab.licence': 'What accounts hold',
  'holdings.head.person': 'Accounts',
  'holdings.head.tie': 'Relies on it',
  'holdings.head.paper': 'Stands on it',
  'holdings.head.place': 'Papers here',
  'holdings.head.device': 'Relies on it',
  'holdings.head.licence': 'Price or balance',
  'holdings.whatif.tie': 'See what happens when it ends',
  'holdings.whatif.paper': 'See what happens if it is lost',
  'holdings.whatif.place': 'See what happens if this place is lost',
  'holdings.whatif.device': 'See what happens if it is lost',
  'holdings.list.only': 'No other way back – change these first',
  'holdings.list.others': 'Other ways back as well',
  'holdings.list.lost': 'Already out of reach',
  'holdings.list.accounts': 'Accounts',
  'holdings.list.contacts': 'Contacts',
  'holdings.list.papers': 'Papers',
  'holdings.list.licences': 'What accounts hold',
  'holdings.unit.account': ({ count }) => (count === 1 ? 'account' : 'accounts'),
  'holdings.unit.paper': ({ count }) => (count === 1 ? 'paper' : 'papers'),
  'holdings.unit.thing': ({ count }) => (count === 1 ? 'thing' : 'things'),
  'holdings.none': 'None yet',
  'holdings.only': ({ count }) => `${count} with no other way`,
  'holdings.other-ways': 'Other ways as well',
  'holdings.renews': ({ day }) => `renews by itself on ${day}`,
  'holdings.no-place': 'place not written down',
  'holdings.say.person': ({ accounts, contacts, licences }) =>
    accounts + contacts + licences === 0
      ? 'Nothing of theirs is written down yet.'
      : `Owner of ${counted(accounts, 'account')}, ${counted(contacts, 'contact')} and ${counted(licences, 'thing')} that accounts hold.`,
  'holdings.say.tie': ({ contacts, accounts, only, isOver }) => {
    if (contacts === 0) return 'No address or number is written down for this contract yet.'
    const ended = counted(contacts, 'contact')
    if (isOver) return `${ended} went with this contract.`
    return accounts === 0
      ? `When this contract ends, ${ended} will stop working.`
      : `When this contract ends, ${ended} will stop working, which touches ${counted(accounts, 'account')}.${alone(only)}`
  },
  'holdings.say.paper': ({ things, only, isLost }) => {
    if (isLost) return 'If you find it, edit it and say that you have it.'
    if (things === 0) return 'What stands on this paper is not written down yet.'
    return only === 0
      ? 'If it is lost, there are other ways back.'
      : `If it is lost, ${counted(only, 'account')} will have no way back.`
  },
  'holdings.say.identity': 'It proves who you are. Without it, ways back that ask for papers are closed.',
  'holdings.say.place': ({ papers, only }) => {
    if (papers === 0) return 'No paper is written down for this place yet.'
    const lost = `Losing this place loses ${counted(papers, 'paper')}`
    return only === 0
      ? `${lost}. The accounts have other ways back.`
      : `${lost}, and the way back to ${counted(only, 'account')}.`
  },
  'holdings.say.device': ({ contacts, accounts, only, isLost }) => {
    if (isLost) return 'A mobile carrier reissues a phone number within days.'
    if (contacts + accounts === 0) return 'Nothing that relies on this device is written down yet.'
    return accounts === 0
      ? `${counted(contacts, 'number')} can be reached on this device.`
      : `Losing it touches ${counted(accounts, 'account')}.${alone(only)}`
  },
  'holdings.say.licence': ({ accounts }) =>
    accounts === 0
      ? 'The account that holds it is not written down yet.'
      : 'It is lost together with the account.',
  'holdings.name-account': 'Choose the account',
  'holdings.tie.contacts': 'Contacts that end with this contract',
  'holdings.tie.contacts.hint': 'Choose the addresses and numbers that stop working when you cancel it.',
  'holdings.tie.contacts.none':
    'There are no contacts yet. When you write one down, you can choose this contract there.',
  'holdings.paper.carries.lead':
    'Only say what stands on it. The password or key itself stays off this page.',
  'holdings.licence.accounts.lead':
    'The account you sign in to in order to use it. There may be more than one.',
  'holdings.licence.accounts.none':
    'There are no accounts yet. Write the account down first, then choose it here.',
  'holdings.licence.part.term': 'Term and first use',
  'holdings.licence.volume.lead':
    'Copy this exactly from the agreement. The help desk asks for the same words.',
  'holdings.ended-on': ({ day }) => `ended ${day}`,
  'holdings.status': 'State',
  'holdings.lead': 'What you can fall back on, and the contracts it hangs on.',
  'holdings.tabs': 'Kinds of what you have',
  'holdings.add.person': 'Add a person',
  'holdings.add.tie': 'Add a contract',
  'holdings.add.paper': 'Add a paper',
  'holdings.add.place': 'Add a place',
  'holdings.add.device': 'Add a device',
  'holdings.add.licence': 'Add what an account holds',
  'holdings.edit': ({ name }) => `Edit ${name}`,
  'holdings.empty.person': 'Nobody is written down yet',
  'holdings.empty.person.first': 'Start with yourself. Accounts can then be told apart by person.',
  'holdings.empty.tie': 'No contract is written down yet',
  'holdings.empty.tie.first':
    'Start with the internet contract. It shows what stops working when you cancel it.',
  'holdings.empty.paper': 'No paper is written down yet',
  'holdings.empty.paper.first':
    'Start with the notepad that has passwords in it, or the card with the product key.',
  'holdings.empty.place': 'No place is written down yet',
  'holdings.empty.place.first':
    'Start with the drawer or safe for your papers. It shows what would be lost together.',
  'holdings.empty.device': 'No device is written down yet',
  'holdings.empty.device.first':
    'Start with the phone that gets the codes and the computer you use every day.',
  'holdings.empty.licence': 'Nothing is written down yet',
  'holdings.empty.licence.first': 'Start with Office, or whatever else would be lost with an account.',
  'holdings.delete.person': 'Accounts and devices of this person stay, without a person.',
  'holdings.delete.tie': 'Contacts that hang on it stay, but what ends them is no longer known.',
  'holdings.delete.paper': 'The paper itself stays. Only the record of it is deleted.',
  'holdings.delete.place': 'Papers kept there stay on record, without a place.',
  'holdings.delete.device': 'Second factors and contacts that use it stay.',
  'holdings.delete.licence': 'Its product key and other secrets go with it.',
  'holdings.person.name': 'Name',
  'holdings.person.reading': 'Reading in kana',
  'holdings.person.romaji': 'Roman letters',
  'holdings.person.birth-date': 'Date of birth',
  'holdings.person.postal-code': 'Postcode',
  'holdings.helpers': ({ count }) => (count === 0 ? 'Who may help' : `Who may help (${count})`),
  'holdings.helpers.lead':
    'Who may turn to a desk or change settings in this person’s place, and what was agreed. Ask the person before you write it.',
  'holdings.helpers.add': 'Add a helper',
  'holdings.helpers.name': 'Name of the helper',
  'holdings.helpers.agreed': 'What they may do',
  'holdings.helpers.agreed.example': 'e.g. install Office again; not read the mail',
  'holdings.helpers.on': 'Agreed on',
  'holdings.helpers.until': 'Until',
  'holdings.helpers.line': ({ name, agreed, on, until }) =>
    [name, agreed, on === '' ? '' : `agreed on ${on}`, until === '' ? '' : `until ${until}`]
      .filter((part) => part !== '')
      .join(' – '),
  'holdings.tie.example': 'e.g. the broadband at home',
  'holdings.tie.operator': 'Company or school',
  'holdings.tie.contract-number': 'Contract or customer number',
  'holdings.tie.started-on': 'Started',
  'holdings.tie.ends-on': 'Ends',
  'holdings.tie.ends-on.hint':
    'When the day of cancelling or leaving is known. From this day on it counts as gone.',
  'holdings.paper.example': 'e.g. the notepad in the kitchen',
  'holdings.paper.carries': 'What stands on it',
  'holdings.paper.carries.add': 'Add something',
  'holdings.paper.carries.what': 'What',
  'holdings.paper.carries.whose': 'Of which',
  'holdings.paper.carries.password': 'Password of an account',
  'holdings.paper.carries.recovery-codes': 'Backup codes of an account',
  'holdings.paper.carries.product-key': 'Product key',
  'holdings.paper.carries.vault-recovery-key': 'Spare key (recovery key) of this notebook',
  'holdings.paper.carries.vault-password': 'Password of this notebook',
  'holdings.paper.ends-on': 'Good until',
  'holdings.paper.ends-on.hint':
    'Only for what ends: a driving licence, an identity card. “Coming up” says it from 60 days before.',
  'holdings.paper.last-seen': 'Last seen',
  'holdings.place.example': 'e.g. the kitchen drawer',
  'holdings.device.example': 'e.g. Hanako’s phone',
  'holdings.licence.accounts': 'The account that holds it',
  'holdings.licence.no-account': 'The account is not written down',
  'holdings.licence.known': 'What is known of this kind',
  'holdings.licence.seats': 'Number of devices',
  'holdings.licence.ends-on': 'Expiry or next renewal',
  'holdings.licence.renews': 'Renews by itself',
  'holdings.licence.redeemed-on': 'First used',
  'holdings.licence.device': 'Device it is installed on',
  'holdings.licence.part.what': 'What it is',
  'holdings.licence.part.key': 'Key',
  'holdings.licence.part.proof': 'Proof of purchase',
  'holdings.licence.part.volume': 'Volume licence agreement',
  'holdings.licence.part.notes': 'Notes',
  'holdings.licence.key.replaces': 'Typing one replaces the present one.',
  'holdings.licence.key.drop': 'Take it out of the notebook',
  'holdings.licence.proof.text': 'Shop, order number',
  'holdings.licence.proof.example': 'e.g. receipt of March 2024',
  'holdings.licence.proof.paper': 'Paper that proves it',
  'holdings.volume.program': 'Programme',
  'holdings.volume.program.example': 'e.g. Open License',
  'holdings.volume.company-name': 'Company',
  'holdings.volume.company-address': 'Company address',
  'holdings.volume.agreement-mail': 'Work address on the agreement',
  'holdings.volume.inherits': 'Agreements below a master agreement (MBSA)',
  'holdings.volume.inherits.hint':
    'Only for the contact of a master agreement. Unless inherited, the agreements below it stay hidden.',
  'holdings.volume.inherits.yes': 'Inherited',
  'holdings.volume.inherits.no': 'Not inherited',
  'holdings.volume.administrators': 'Administrators',
  'holdings.volume.administrators.add': 'Add an administrator',
  'holdings.volume.administrator': 'Name of the administrator',
  'holdings.volume.contact': 'Contact',
  'holdings.volume.left': 'Has left',
  'holdings.volume.role': 'Role',
  'holdings.invitation': 'The invitation',
  'holdings.invitation.lead':
    'The mail that came to the address of the agreement. Its link may be needed again, so keep it.',
  'holdings.invitation.received-on': 'Invitation received on',
  'holdings.invitation.sender': 'Sender of the invitation',
  'holdings.invitation.sender.example': 'e.g. microsoft-noreply@microsoft.com',
  'holdings.invitation.kept-at': 'Where the invitation is kept',
  'holdings.invitation.kept-at.example': 'e.g. folder “Agreements” of the work mailbox',
}
