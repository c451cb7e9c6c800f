import { formatNumber } from '../format.ts'
import type { LeaksMessages } from '../messages/leaks.ts'

export const leaks: LeaksMessages = {
  'leaks.title': 'Look passwords up in a list of leaks',
  'leaks.body':
    'There are lists of passwords that leaked somewhere. If you have the file of such a list, Hikae looks whether a password of this notebook stands in it. That is done on this computer; nothing is sent anywhere.',
  'leaks.where':
    'It takes the SHA-1 list of “Pwned Passwords” (haveibeenpwned.com). Hikae never fetches it for you.',
  'leaks.choose': 'Choose the list and look',
  'leaks.running': ({ percent }) => `Looking… ${percent}%`,
  'leaks.stop': 'Stop',
  'leaks.last': ({ day, checked, seen }) =>
    seen === 0
      ? `Looked up on ${day}: ${passwords(checked)}. None of those in use now stands in the list.`
      : `Looked up on ${day}: ${passwords(checked)}. Of those in use now, ${seen} ${seen === 1 ? 'stands' : 'stand'} in the list.`,
  'leaks.sum': ({ checked, seen }) =>
    `Looked up: ${passwords(checked)}. ${seen === 0 ? 'None stands' : seen === 1 ? '1 stands' : `${seen} stand`} in the list.`,
  'leaks.unchecked': ({ count }) =>
    `${count === 1 ? '1 other' : `${count} others`} could not be looked up in this list.`,
  'leaks.not-noted': 'The notebook is open for reading only, so this is not kept in it.',
  'leaks.found': 'Passwords that stand in the list',
  'leaks.times': ({ count, language }) =>
    count === 1 ? 'once in the list' : `${formatNumber(count, language)} times in the list`,
  'leaks.of-account': ({ times, day }) => `Leaked: ${times} (looked up on ${day}). Please change it.`,
}

function passwords(count: number): string {
  return count === 1 ? '1 password' : `${count} passwords`
}
