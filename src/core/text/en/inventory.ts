import type { InventoryMessages } from '../messages/inventory.ts'

export const inventory: InventoryMessages = {
  'inventory.title': 'Go through the contacts one by one',
  'inventory.lead': 'Three questions each. What you do not know may stay unknown.',
  'inventory.start': 'Go through them',
  'inventory.open': ({ count }) => (count === 1 ? 'One thing not known' : `${count} things not known`),
  'inventory.close': 'To the list of contacts',
  'inventory.progress': ({ now, all }) => `${now} of ${all}`,
  'inventory.settles': ({ count }) =>
    count === 0
      ? 'No account relies on it yet.'
      : count === 1
        ? '1 account relies on it.'
        : `${count} accounts rely on it.`,
  'inventory.move': 'Will it outlive a move or a cancelled contract?',
  'inventory.move.yes': 'It will',
  'inventory.move.no': 'It will not',
  'inventory.move.no.hint': 'If its contract is not written down yet, that is added as well.',
  'inventory.read': 'Do you still read it?',
  'inventory.hold': 'Do you still hold it?',
  'inventory.when': 'When did a code last arrive?',
  'inventory.when.hint': 'Leave it empty if you do not know.',
  'inventory.next': 'Note it and go on',
  'inventory.skip': 'Later',
  'inventory.back': 'Back',
  'inventory.saved': 'Noted.',
  'inventory.done': 'That was the last one',
  'inventory.summary': ({ all, open }) =>
    open === 0
      ? `All three answers are written down for every one of the ${all}.`
      : `Of ${all}, ${open} still have something unknown.`,
  'inventory.nameless': ({ contact }) => `Contract of ${contact}`,
}
