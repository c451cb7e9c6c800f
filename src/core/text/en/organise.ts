import type { OrganiseMessages } from '../messages/organise.ts'

const accounts = (count: number) => (count === 1 ? 'one account' : `${count} accounts`)

export const organise: OrganiseMessages = {
  'organise.reading': 'Reading',
  'organise.reading.hint': 'How it is said, in kana: for the order of the list and for searching.',
  'organise.favourite': 'Favourite',
  'organise.favourite.add': 'Make a favourite',
  'organise.favourite.added': ({ name }) => `${name} is a favourite now.`,
  'organise.favourite.removed': ({ name }) => `${name} is no longer a favourite.`,
  'organise.tags.hint':
    'Any word by which you want to find this account with others like it. Type it and press Enter. For example: work',
  'organise.tags.known': 'Tags you have used',
  'organise.tags.use': ({ count }) => accounts(count),
  'organise.tags.new': ({ tag }) => `Add “${tag}” as a new tag`,
  'organise.tags.take-off': ({ tag }) => `Take “${tag}” off`,
  'organise.tags.order': 'Tidy up the tags',
  'organise.tags.order.short': 'Tidy up',
  'organise.tags.order.lead':
    'A tag that is renamed changes at every account that has it. Given the name of another tag, the two become one.',
  'organise.tags.none':
    'There are no tags yet. They are added where an account is edited, under “Everything else”.',
  'organise.tags.rename': ({ tag }) => `Rename “${tag}”`,
  'organise.tags.rename.short': 'Rename',
  'organise.tags.rename.go': 'Use this name',
  'organise.tags.rename.to': 'New name',
  'organise.tags.merges': ({ tag, count }) =>
    `“${tag}” already stands at ${accounts(count)}. The two will become one.`,
  'organise.tags.renamed': ({ tag, count }) => `The tag is “${tag}” now, at ${accounts(count)}.`,
  'organise.tags.remove': ({ tag }) => `Take “${tag}” off every account`,
  'organise.tags.remove.short': 'Take off everywhere',
  'organise.tags.removed': ({ tag, count }) => `“${tag}” was taken off ${accounts(count)}.`,
}
