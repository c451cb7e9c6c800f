import type { HistoryMessages } from '../messages/history.ts'

export const history: HistoryMessages = {
  'history.title': 'Former values',
  'history.title-of': ({ name }) => `Former values of ${name}`,
  'history.lead':
    'What stood here before it was changed. Useful when a recovery form asks for an old password or phone number.',
  'history.none': 'Nothing has been changed yet.',
  'history.hidden': '(hidden)',
  'history.until': ({ until }) => `until ${until}`,
  'history.between': ({ from, until }) => `from ${from} until ${until}`,
  'history.since-unknown': 'it is not known until when',
  'history.restore': 'Go back to this value',
  'history.restore-named': ({ field, until }) => `Go back to this value: ${field}, ${until}`,
  'history.restored': ({ field }) => `${field} is what it was before.`,
  'history.bin': 'Bin',
  'history.bin-open': ({ count }) => `Bin (${count})`,
  'history.bin-lead':
    'What you delete stays here. Bringing it back restores its links as well. Nothing goes by itself until you delete it for good.',
  'history.bin-empty': 'The bin is empty.',
  'history.bin-row': ({ type, when }) => `${type}, deleted on ${when}`,
  'history.bin-restore': 'Bring back',
  'history.bin-restore-named': ({ name }) => `Bring back ${name}`,
  'history.bin-restored': ({ name }) => `${name} is back.`,
  'history.purge': 'Delete for good',
  'history.purge-named': ({ name }) => `Delete for good: ${name}`,
  'history.purge-all': 'Empty the bin',
  'history.purge-title': ({ name }) => `Delete ${name} for good?`,
  'history.purge-all-title': ({ count }) =>
    count === 1
      ? 'Delete the one entry of the bin for good?'
      : `Delete all ${count} entries of the bin for good?`,
  'history.purge-why':
    'Its former values and photos go with it, and it cannot be brought back. Backups made before still hold it.',
  'history.purge-keep': 'Keep it',
  'history.purge-go': 'Delete for good',
  'history.purged': ({ backups }) => {
    if (backups === 0) return 'Deleted for good.'
    return backups === 1
      ? 'Deleted for good. One earlier backup still holds it.'
      : `Deleted for good. ${backups} earlier backups still hold it.`
  },
}
