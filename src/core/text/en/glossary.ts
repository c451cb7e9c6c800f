import type { GlossaryMessages } from '../messages/glossary.ts'

export const glossary: GlossaryMessages = {
  'glossary.vault': 'notebook',
  'glossary.vault.means': 'One encrypted file, in which everything about your accounts is written.',
  'glossary.account': 'account',
  'glossary.account.means': 'What one person registered with one service.',
  'glossary.service': 'service',
  'glossary.service.means': 'Where an account is registered: Amazon, Google, a bank.',
  'glossary.person': 'person',
  'glossary.person.means': 'Whose account it is. It tells accounts apart where a family shares one notebook.',
  'glossary.contact': 'contact',
  'glossary.contact.means':
    'An e-mail address or phone number to which a service sends codes. It is not an address book of friends.',
  'glossary.holding': 'what you have',
  'glossary.holding.means':
    'Whatever helps you back in: a phone, a paper, a contract, a place to keep things.',
  'glossary.tie': 'contract',
  'glossary.tie.means':
    'What an address or number hangs on, such as an internet or mobile contract. When it ends, they end with it.',
  'glossary.licence': 'what it holds',
  'glossary.licence.means': 'What is lost together with an account: Office, a gift balance, points.',
  'glossary.way': 'way back',
  'glossary.way.means':
    'One complete way into an account, from beginning to end. A password is one, a code by text message is another.',
  'glossary.finding': 'fragile',
  'glossary.finding.means':
    'As things stand, you may one day not get back in. One thing that puts it right is said beside it.',
  'glossary.lockout': 'lockout set',
  'glossary.lockout.means':
    'Things that, lost together, lock you out of an account. It is worst when there is only one of them.',
  'glossary.whatif': 'what if',
  'glossary.whatif.means': 'Where you try out what a loss would do. The notebook stays as it is.',
  'glossary.recovery-key': 'spare key',
  'glossary.recovery-key.means':
    '48 digits that open the notebook when the password is forgotten. They are on paper only.',
  'glossary.kit': 'emergency kit',
  'glossary.kit.means':
    'The paper with the spare key and how to open the notebook. Keep it away from the computer.',
  'glossary.sheet': 'recovery sheet',
  'glossary.sheet.means':
    'The paper with what it takes to get back into an account. Passwords may be left to be written by hand.',
  'glossary.shares': 'family shares',
  'glossary.shares.means':
    'The spare key, split into several papers. One alone opens nothing; as many as you decided do together.',
  'glossary.copy': 'copy',
  'glossary.copy.means':
    'The file of the notebook, kept in another place too. It opens with the same password.',
  'glossary.two-step': 'two-step verification',
  'glossary.two-step.means':
    'What is asked for besides the password, such as a code by text message or from an app.',
  'glossary.seal': 'tally seal',
  'glossary.seal.means': 'A mark across notebook and paper. Where it meets, the paper is up to date.',
  'glossary.customer': 'customer',
  'glossary.customer.means':
    'Whoever is visited and helped by somebody who writes the notebook for them. The notebook is theirs.',
}
