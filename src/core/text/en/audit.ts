import { unreachable } from '../../result.ts'
import type { AuditMessages, FindingWords } from '../messages/audit.ts'
import { furtherFindings } from './audit-record.ts'

const andLoses = ({ stake }: FindingWords) => (stake === '' ? '' : ` ${stake} would be lost with it.`)

const PAGES = {
  'sign-in': 'the sign-in page',
  security: 'contacts and security',
  recovery: 'the recovery page',
  licences: 'the page of purchases',
}

export const audit: AuditMessages = {
  ...furtherFindings,
  'audit.provider-mail-only.headline': () => 'Relies only on email that ends with a contract',
  'audit.provider-mail-only.sentence': (words) =>
    `If the password is forgotten and ${words.losses} ends, no code can reach you.${andLoses(words)}`,
  'audit.registered-mail-lost.headline': () => 'The registered email no longer works',
  'audit.registered-mail-lost.sentence': (words) =>
    `${words.dead} no longer receives anything. Once the password is forgotten there is no way back.${andLoses(words)}`,
  'audit.no-phone.headline': () => 'No mobile number is registered',
  'audit.no-phone.sentence': (words) =>
    `${words.losses === '' ? 'If the password is forgotten' : `If the password is forgotten and ${words.losses} is gone`}, no code can reach you.${andLoses(words)}`,
  'audit.landline-only.headline': () => 'The registered number gets no text messages',
  'audit.landline-only.sentence': (words) =>
    `No number gets text messages. If the password is forgotten and ${words.losses} is gone, you cannot get back in.${andLoses(words)}`,
  'audit.licence-without-account.headline': ({ subject }) =>
    `The account that holds ${subject} is not recorded`,
  'audit.licence-without-account.sentence': (words) =>
    `The key was used up by the first installation. Installing again takes the account it was first registered with.${andLoses(words)}`,
  'audit.single-point.headline': () => 'One loss locks you out',
  'audit.single-point.sentence': (words) =>
    `Everything depends on ${words.losses}. Without it you cannot get back in.${andLoses(words)}`,
  'audit.valuable-and-fragile.headline': ({ stake }) => `${stake} hangs by a thread`,
  'audit.valuable-and-fragile.sentence': ({ losses, stake }) =>
    `Losing ${losses} is enough to lose ${stake}.`,
  'audit.valuable-and-fragile.already': ({ stake }) => `What is recorded no longer leads back to ${stake}.`,
  'audit.valuable-and-fragile.forgotten': ({ stake }) =>
    `Forgetting the password is enough to lose ${stake}.`,
  'audit.single-point.forgotten': (words) =>
    `Once the password is forgotten, everything depends on ${words.losses}. Without it you cannot get back in.${andLoses(words)}`,
  'audit.no-way-back.headline': () => 'There is no way back',
  'audit.no-way-back.sentence': (words) =>
    `Once the password is forgotten, there is nowhere for a code to arrive.${andLoses(words)}`,
  'audit.no-way-back.already': (words) => `What is written here is not enough to sign in.${andLoses(words)}`,
  'audit.unknown-login.headline': ({ subject }) => `Too little is recorded about ${subject}`,
  'audit.unknown-login.sentence': () => 'The login ID is not recorded, and nobody can tell you later.',
  'audit.unknown-login.routes': () =>
    'The registered email and phone are not recorded, so nobody can say yet whether you can get back in.',
  'audit.unknown-login.factor': () =>
    'How the second step is answered is not recorded, so nobody can say yet whether you can get back in.',
  'audit.vault-single-point.headline': () => 'There is only one of this notebook itself',
  'audit.vault-single-point.sentence': () =>
    'There is no paper with the spare key. If you forget the notebook’s password, nobody can open it.',
  'audit.vault-single-point.copy': () =>
    'There is no copy of the notebook. If this computer breaks, everything written in it is lost.',
  'audit.severity': ({ severity }) => {
    switch (severity) {
      case 'critical':
        return 'First'
      case 'warning':
        return 'Soon'
      case 'notice':
        return 'Good to know'
      default:
        return unreachable(severity)
    }
  },
  'audit.next': ({ action, contact, hasOne }) => {
    switch (action) {
      case 'add-phone':
        return hasOne ? 'Register another mobile number as well' : 'Register a mobile number'
      case 'add-email':
        return hasOne ? 'Register another email address as well' : 'Register an everyday email address'
      case 'use-contact':
        return `Register ${contact}`
      case 'add-factor':
        return 'Set up the second step on another device as well'
      case 'keep-password':
        return 'Write the password into this notebook'
      case 'print-sheet':
        return 'Print the sheet and write the password on it'
      case 'record-login':
        return 'Write down the login ID'
      case 'record-routes':
        return 'Write down what is registered'
      case 'record-factor':
        return 'Write down how the second step is answered'
      case 'bind-account':
        return 'Write down the account that holds it'
      case 'print-kit':
        return 'Print the paper with the spare key'
      case 'save-copy':
        return 'Save a copy of the notebook elsewhere'
      case 'print-again':
        return 'Print the sheet again'
      case 'plan':
        return 'Choose where to move, and change one after the other'
      case 'go-on-plan':
        return 'Go on with the plan'
      case 'change-contact':
        return 'Put another contact in its place'
      case 'prove-contact':
        return 'Have a code sent and write down that it came'
      case 'see-paper':
        return 'Look at the paper and write down the day'
      case 'move-paper':
        return 'Move the paper elsewhere'
      case 'change-password':
        return 'Change the password'
      case 'turn-on-two-step':
        return 'Turn on the second step'
      case 'sign-in':
        return 'Sign in and write down the day'
      case 'check-service':
        return 'Check at the service’s page'
      case 'record-identity':
        return 'Write down what was registered'
      case 'record-former-passwords':
        return 'Write down former passwords'
      case 'record-codes':
        return 'Make backup codes and keep them'
      case 'record-guardian':
        return 'Write down who looks after it'
      case 'record-administrators':
        return 'Write down the administrators'
      case 'record-agreement-mail':
        return 'Check the address on the agreement'
      case 'record-proof':
        return 'Write down the proof of purchase'
      case 'record-device':
        return 'Write down how it is unlocked'
      case 'use-value':
        return 'Use it, or see that it goes on'
      case 'settle-bound':
        return 'See what hangs on it'
      case 'settle-twice':
        return 'Compare the two and keep one'
      case 'change-service':
        return 'Register it at the successor'
      case 'mend-note':
        return 'Correct what is written'
      case 'way-back':
        return 'Read the way back and ask the service'
      default:
        return unreachable(action)
    }
  },
  'audit.minutes': ({ minutes }) => `about ${minutes} min`,
  'audit.more': ({ count }) => `${count} more`,
  'audit.all-clear': 'Nothing fragile found at present.',
  'audit.page': 'Open the service’s page',
  'audit.page.title': 'Open this page in the browser?',
  'audit.page.what': ({ service, kind }) =>
    `${service}: ${kind === null ? 'the page you wrote down' : PAGES[kind]}.`,
  'audit.page.then':
    'Meanwhile this window opens the place where you write what you did. When you are done, come back here and write it down.',
  'audit.page.open': 'Open in the browser',
}
