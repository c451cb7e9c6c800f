import type { CallMessages } from '../messages/call.ts'

export const call: CallMessages = {
  'call.lead': 'Write on it as you speak.',
  'call.destroy': 'Once the matter is settled, tear this sheet into small pieces and throw it away.',
  'call.print': 'Print the card for a call',
  'call.whom': ({ name }) => `Who to call: ${name}`,
  'call.cannot': ({ what }) => `Please note: ${what}`,
  'call.no-number': 'No telephone number is recorded. Write it here if you learn one.',
  'call.also': 'Where else to ask',
  'call.only': 'Where to ask',
  'call.ready': 'What to have at hand',
  'call.never': 'Never tell anybody your password by phone, whoever asks.',
  'call.when': 'How long to wait, and what was tried',
  'call.due': ({ subject, day }) =>
    `If you ask on the day of printing, ${subject} comes by ${day}. Do not ask again before then.`,
  'call.due-hint': ({ subject, day }) =>
    `If you ask on the day of printing, ${subject} should come by ${day}.`,
  'call.note': 'What was said',
  'call.note.at': 'Date and time',
  'call.note.who': 'Who answered',
  'call.note.reference': 'Reference number',
  'call.note.said': 'What they said',
  'call.note.next': 'How long to wait, and what to do next',
  'call.item.login': 'Login ID',
  'call.item.mail': 'Registered email',
  'call.item.phone': 'Registered number',
  'call.item.company': 'Company',
  'call.item.company-address': 'Company’s address',
  'call.item.device': 'Devices at hand',
}
