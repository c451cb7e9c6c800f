import type { PapersMessages } from '../messages/papers.ts'

export const papers: PapersMessages = {
  'papers.title': 'Printed papers',
  'papers.lead': 'Every paper that was printed. Tear up the old ones, and tick them off here.',
  'papers.open': 'Printed papers, and checking one',
  'papers.back': 'Back to printing',
  'papers.check-code': 'Check',
  'papers.none': 'Nothing was printed yet',
  'papers.none-body': 'What you print is listed here with its number and day.',
  'papers.filter': 'Which papers',
  'papers.filter.all': ({ count }) => `All (${count})`,
  'papers.filter.to-destroy': ({ count }) => `To tear up (${count})`,
  'papers.nothing-to-destroy': 'There is no paper to tear up.',
  'papers.sheet': ({ number, kind }) => `No. ${number} – ${kind}`,
  'papers.printed': ({ day }) => `Printed on ${day}`,
  'papers.accounts': ({ count }) => (count === 1 ? '1 account' : `${count} accounts`),
  'papers.secrets.blank': 'Passwords written by hand',
  'papers.secrets.hidden': 'Passwords masked',
  'papers.secrets.printed': 'Passwords or keys are printed on it',
  'papers.kept-at': ({ place }) => `Kept at: ${place}`,
  'papers.coded': ({ code }) => `Check ${code}`,
  'papers.state.current': 'Up to date',
  'papers.state.outdated': 'Out of date',
  'papers.state.put-away': 'To be kept',
  'papers.state.for-a-day': 'To be thrown away after use',
  'papers.state.replaced': ({ number }) => `Replaced by No. ${number}. Tear it up`,
  'papers.state.destroyed': ({ day }) => `Torn up on ${day}`,
  'papers.change.changed': ({ name }) => `${name}: changed`,
  'papers.change.ended': ({ name }) => `${name}: a registered address or number has ended`,
  'papers.change.new': ({ name }) => `${name}: new`,
  'papers.change.closed': ({ name }) => `${name}: closed`,
  'papers.change.gone': ({ name }) => `${name}: no longer in the notebook`,
  'papers.rest-changed': 'What it says has changed.',
  'papers.gone': 'A deleted account',
  'papers.destroy': 'I tore it up',
  'papers.destroy-named': ({ number }) => `I tore it up: No. ${number}`,
  'papers.destroyed': ({ number }) => `Noted that No. ${number} was torn up.`,
  'papers.still-there': 'It is still there',
  'papers.still-there-named': ({ number }) => `It is still there: No. ${number}`,
  'papers.taken-back': ({ number }) => `Noted that No. ${number} is still there.`,
  'papers.to-destroy': ({ number, hasSecrets }) =>
    hasSecrets
      ? `No. ${number} has not been torn up yet. Passwords or keys are printed on it.`
      : `The old No. ${number} has not been torn up yet.`,
  'papers.check.title': 'Check a paper in your hand',
  'papers.check.body': 'At the very bottom of the paper stand its number and eight characters after “Check”.',
  'papers.check.number': 'Number',
  'papers.check.number-example': 'e.g. 7',
  'papers.check.code-example': 'e.g. 23CD-FH89',
  'papers.check.go': 'Check it',
  'papers.check.number-missing': 'Type the number of the paper, in digits.',
  'papers.check.unreadable':
    'These are not the eight characters after “Check”. Look at the paper once more and type them again.',
  'papers.check.unknown': 'This is no paper of this notebook. It may have been printed from another one.',
  'papers.check.other': ({ number }) =>
    `There is a No. ${number}, but with other characters after “Check”. The paper is of another notebook, or a character was misread.`,
  'papers.check.current': ({ number, day }) => `No. ${number} (${day}) is up to date. Go on using it.`,
  'papers.check.outdated': ({ number, day }) => `No. ${number} (${day}) is out of date.`,
  'papers.check.replaced': ({ number, by }) =>
    `No. ${number} was replaced by No. ${by}. Tear it up and throw it away.`,
  'papers.check.destroyed': ({ number, day }) =>
    `No. ${number} was noted as torn up on ${day}. Tear it up now.`,
  'papers.check.put-away': ({ number, day }) =>
    `No. ${number} (${day}) is to be kept. It stays right whatever changes in the notebook.`,
  'papers.check.for-a-day': ({ number, day }) =>
    `No. ${number} (${day}) was made for a day. Throw it away after use.`,
}
