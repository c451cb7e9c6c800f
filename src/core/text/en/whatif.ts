import type { WhatifMessages } from '../messages/whatif.ts'

export const whatif: WhatifMessages = {
  'whatif.title': 'What if',
  'whatif.lead': 'Choose what happens to see which accounts you could not get back into. Nothing is changed.',
  'whatif.tags': 'What happens',
  'whatif.tag.move': 'Moving house',
  'whatif.tag.move-hint': 'Provider cancelled',
  'whatif.tag.phone': 'Phone lost',
  'whatif.tag.computer': 'Computer broken',
  'whatif.tag.computer-hint': 'With the notebook on it',
  'whatif.tag.employer': 'Leaving the job',
  'whatif.tag.papers': 'Papers lost',
  'whatif.tag.papers-hint': ({ count }) => (count === 1 ? '1 sheet or note' : `${count} sheets and notes`),
  'whatif.tag.place': 'Fire or flood',
  'whatif.tag.master-password': 'Notebook shut',
  'whatif.tag.master-password-hint': 'Its password forgotten',
  'whatif.tag.cold': 'From nothing',
  'whatif.tag.cold-hint': 'No notebook, no memory',
  'whatif.happened': 'Happened',
  'whatif.not': 'No',
  'whatif.each': 'Choose what is lost one by one',
  'whatif.kind.tie': 'Contracts',
  'whatif.kind.contact': 'Contacts',
  'whatif.kind.sim': 'SIM cards',
  'whatif.kind.device': 'Devices',
  'whatif.kind.paper': 'Papers',
  'whatif.kind.place': 'Places',
  'whatif.kind.memory': 'Memory',
  'whatif.kind.vault': 'Notebook',
  'whatif.kind.master-password': 'Password of the notebook',
  'whatif.kind.recovery-key': 'Spare key',
  'whatif.date': 'When this day comes',
  'whatif.date-hint':
    'Contracts that end by then are gone. Accounts that are closed when unused count as unused until then.',
  'whatif.also': 'Also being tried',
  'whatif.reset': 'Set everything back to “No”',
  'whatif.none-chosen': 'Choose one of the tags above to see what follows.',
  'whatif.nothing-falls': 'You could still get back into every account.',
  'whatif.password-only': ({ count, value }) => {
    const worth = value === '' ? '' : ` (${value})`
    return count === 1
      ? `1 account then rests on its password alone: forget it, and there is no way back${worth}.`
      : `${count} accounts then rest on their passwords alone: forget one, and there is no way back${worth}.`
  },
  'whatif.weaker': ({ count }) =>
    count === 1
      ? 'Getting back into one of them would take days or a review.'
      : `Getting back into ${count} of them would take days or a review.`,
  'whatif.verdict': ({ accounts, licences, value, keepsakes }) => {
    const head =
      accounts > 0
        ? [
            { words: 'There is no way back into ', strong: false },
            { words: accounts === 1 ? '1 account' : `${accounts} accounts`, strong: true },
            { words: '. ', strong: false },
          ]
        : [
            { words: licences === 1 ? '1 thing' : `${licences} things`, strong: true },
            { words: ' could not be used any more. ', strong: false },
          ]
    if (value === '' && keepsakes === '') return head
    const lost = { words: 'What is lost: ', strong: false }
    const end = { words: '.', strong: false }
    if (value === '') return [...head, lost, { words: keepsakes, strong: true }, end]
    const money = { words: value, strong: true }
    return keepsakes === ''
      ? [...head, lost, money, end]
      : [...head, lost, money, { words: ' and ', strong: false }, { words: keepsakes, strong: true }, end]
  },
  'whatif.to-fixes': 'See what to do first',
  'whatif.fixes': 'What to do first',
  'whatif.fixes-none': 'No single change prevents this. Look at the way back of each account.',
  'whatif.fixes-more': ({ count }) => (count === 1 ? 'One more' : `${count} more`),
  'whatif.fix-go': 'Go and change it',
  'whatif.changes': 'What changes',
  'whatif.column.name': 'Account',
  'whatif.column.after': 'Then',
  'whatif.from-to': ({ before, after }) => `from “${before}” to “${after}”`,
  'whatif.why': 'Why',
  'whatif.why-of': ({ name }) => `Why ${name} changes`,
  'whatif.falls': 'no way back',
  'whatif.licences': 'What the accounts hold',
  'whatif.empty-title': 'There is nothing to try yet',
  'whatif.empty-body':
    'Once accounts and the contacts they have on file are written down, you can try what a loss would do.',
}
