import type { StartMessages } from '../messages/start.ts'

export const start: StartMessages = {
  'start.title': 'To the first sheet',
  'start.lead': 'Three minutes to the first sheet',
  'start.points': [
    'Write down one account: the service, and the e-mail address it has on file.',
    'Write the phone that codes arrive on. Leave it out if there is none.',
    'Print the sheet, and keep it in a drawer.',
  ],
  'start.after': 'Add the rest as it comes to mind. What could lock you out appears here.',
  'start.step.account': 'Account',
  'start.step.phone': 'Phone',
  'start.step.sheet': 'Sheet',
  'start.go.account': 'Write the first one',
  'start.go.phone': 'Write the number',
  'start.go.sheet': 'Print the sheet',
  'start.how.account':
    'Choose the service, write the e-mail address it has on file, and press “Save”. The rest can wait.',
  'start.how.phone': 'Write the phone number that the service has on file, and press “Save”.',
  'start.how.sheet': 'It can be printed as it is. Without a printer, press “Save as PDF”.',
  'start.left': ({ count }) =>
    count === 1 ? 'One more step to the first sheet.' : `${count} more steps to the first sheet.`,
  'start.done-step': 'done',
  'start.skip-phone': 'Skip it',
  'start.resume': 'Go on',
  'start.leave': 'Put away',
  'start.finished': 'The first sheet is made. Put it in a drawer, and write down the next account.',
  'start.more': 'Write the next account',
  'start.browsers': ({ names }) => `Write from the passwords that ${names} keeps`,
  'start.browsers.body':
    'When you cannot recall where you registered, the list of the browser helps. Look at it, and write one account after the other.',
  'start.browsers.address': ({ name }) => `Type this into the address bar of ${name} to see its list.`,
  'start.browsers.app': ({ name }) => `The list of ${name} is in the app called Passwords.`,
  'start.browsers.not-yet':
    'All of it cannot be taken over at once yet, and nothing in the browser is ever read.',
}
