import type { HomeMessages } from '../messages/home.ts'

const COUNTS = ['', 'One', 'Two', 'Three'] as const

export const home: HomeMessages = {
  'home.title': 'Can you get back in?',
  'home.lead': 'If you forget the password tomorrow, this is what happens.',
  'home.tally': 'Counts',
  'home.see-list': '. See the list',
  'home.unit': '',
  'home.note.safe': 'Two or more ways back',
  'home.note.fragile': 'Only one way back',
  'home.note.lost': 'Still signed in: fix it now',
  'home.note.unknown': 'Nobody has tried yet',
  'home.value': ({ count }) => (count === 1 ? 'Held by 1 account' : `Held by ${count} accounts`),
  'home.value-beside': 'Photos and chats not counted',
  'home.person': ({ name }) => name,
  'home.first-three': ({ count }) => `${COUNTS[count] ?? 'Places'} to mend first`,
  'home.this-notebook': 'This notebook',
  'home.next-step': 'Next step',
  'home.minutes': ({ minutes }) => `${minutes} min`,
  'home.and-more': ({ names, more }) => `${names} and ${more} more`,
  'home.all-findings': ({ count }) =>
    count === 1 ? 'See the one fragile place' : `See all ${count} fragile places`,
  'home.evidence': 'It comes to this when you lose',
  'home.evidence-already': 'It is so already, as things are written here',
  'home.try': 'Try it in What if',
  'home.nothing-fragile': 'Nothing fragile found',
  'home.nothing-fragile-body': 'Before a move or a new phone, try it out in What if.',
  'home.set-up-title': 'The notebook is not finished yet',
  'home.set-up-body':
    'The spare key (recovery key) is not on paper. If you forget the password, nobody can open the notebook.',
  'home.set-up-step': 'Put the spare key on paper',
  'home.empty-title': 'Nothing is written yet',
  'home.empty-body':
    'Start with one thing you would miss. If your computer came with Office, that is the Microsoft account.',
  'home.empty-step': 'Write the first one',
  'home.empty-then': 'As you write',
  'home.empty-points': [
    'For each account, write the e-mail address and the phone number it has on file.',
    'Write which contract that address or number hangs on.',
    'What could lock you out appears here.',
    'Print it, and keep the sheet in a drawer.',
  ],
  'home.paper': 'The paper copy',
  'home.paper-notebook': 'Notebook',
  'home.paper-sheet': ({ number }) => `Sheet ${number}`,
  'home.paper-none': 'Nothing is on paper yet',
  'home.paper-none-body': 'Print it and keep it in a drawer, for the day the computer breaks.',
  'home.paper-current': 'The paper is up to date',
  'home.paper-current-body': ({ number, day }) => `Sheet ${number} was printed on ${day}.`,
  'home.paper-outdated': 'The paper is out of date',
  'home.paper-outdated-body': ({ number, day, count }) =>
    `Sheet ${number} was printed on ${day}. ${count === 1 ? 'One thing' : `${count} things`} changed since.`,
  'home.paper-seal-none': 'There is a notebook, and no paper yet',
  'home.paper-seal-current': 'The tally seal on notebook and paper meets',
  'home.paper-seal-outdated': 'The tally seal on notebook and paper no longer meets',
  'home.paper-more': ({ count }) => `${count} more`,
  'home.paper-swap': ({ number, keptAt }) =>
    keptAt === null
      ? `Swap in the new sheet and tear up sheet ${number}.`
      : `Kept in ${keptAt}. Swap in the new sheet and tear up sheet ${number}.`,
  'home.paper-kept': ({ keptAt }) => `Kept in ${keptAt}.`,
  'home.paper-print': ({ number }) => `Print sheet ${number}`,
}
