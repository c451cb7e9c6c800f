import type { TwinsMessages } from '../messages/twins.ts'

export const twins: TwinsMessages = {
  'twins.title': 'The same thing twice?',
  'twins.lead': 'These look as if one thing was written down twice. Compare them, and decide.',
  'twins.open': ({ count }) => `The same twice? (${count})`,
  'twins.none': 'Nothing looks as if it was written down twice',
  'twins.none.why':
    'Two accounts with one login ID at one service, one address or number twice, or one service in several spellings would stand here.',
  'twins.back': 'Back',
  'twins.pair': ({ first, second }) => (first === second ? `${first}, twice` : `${first} and ${second}`),
  'twins.by.login': 'The service and the login ID are the same.',
  'twins.by.registered': 'The service and the registered contact are the same.',
  'twins.by.value': 'It is one address or number, in two spellings.',
  'twins.field': 'What differs',
  'twins.first': 'First',
  'twins.second': 'Second',
  'twins.same': 'Nothing differs.',
  'twins.choose': ({ field, which }) => `${field}: use ${which.toLowerCase()}`,
  'twins.both': 'both stay',
  'twins.there': 'there',
  'twins.what':
    'The first gets everything of both. What you do not choose stays among its former values. The second goes to the bin.',
  'twins.combine': 'Make them one',
  'twins.combined': 'They are one now',
  'twins.different': 'They are different',
  'twins.different.done': 'Remembered as different',
  'twins.spellings': 'One service, in several spellings',
  'twins.spellings.lead':
    'These seem to be one service, written in different ways. With one spelling it is easier to find, and to see together. The accounts stay separate.',
  'twins.spellings.of': ({ name }) => `How to write ${name}`,
  'twins.spellings.choose': 'Spelling for all',
  'twins.spellings.count': ({ count, isKnown }) =>
    `${count === 1 ? '1 account' : `${count} accounts`}${isKnown ? '; a service on the list' : ''}`,
  'twins.spellings.do': 'Use this spelling for all',
  'twins.spellings.done': ({ name, count }) =>
    `${count === 1 ? '1 account is' : `${count} accounts are`} now written as ${name}`,
  'twins.see': ({ name }) => `See ${name}`,
}
