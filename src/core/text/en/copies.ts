import type { CopiesMessages } from '../messages/copies.ts'

export const copies: CopiesMessages = {
  'copies.section': 'Merge another copy',
  'copies.section-body':
    'Takes in what was written in a copy on another computer, or in one that synchronising split off. What was written in either is kept.',
  'copies.choose': 'Choose a copy to merge',
  'copies.reading': 'Reading the copy',
  'copies.found-title': 'Another copy has something this one lacks',
  'copies.found-body':
    'A copy of this notebook lies beside it. Writing on two computers at about the same time can leave one behind.',
  'copies.look': ({ file }) => `Look at “${file}” and merge it`,
  'copies.preview-title': 'What the copy brings',
  'copies.preview': ({ file, day, count }) =>
    `“${file}” was last written on ${day}. Merging it changes ${count === 1 ? 'one entry' : `these ${count} entries`}.`,
  'copies.preview-nothing': ({ file }) => `Everything in “${file}” is in this notebook already.`,
  'copies.preview-added': ({ name }) => `${name}: added`,
  'copies.preview-changed': ({ name }) => `${name}: changed`,
  'copies.preview-deleted': ({ name }) => `${name}: moved to the bin`,
  'copies.preview-more': ({ count }) => (count === 1 ? 'and one more' : `and ${count} more`),
  'copies.preview-conflicts': ({ count }) =>
    count === 1
      ? 'One field was changed in both. The newer value is used and the other is kept; you can compare and choose later.'
      : `${count} fields were changed in both. The newer values are used and the others kept; you can compare and choose later.`,
  'copies.preview-stays': 'The other file stays as it is, and merging can be undone.',
  'copies.merge': 'Merge into this notebook',
  'copies.keep': 'Do not merge',
  'copies.merged': ({ count }) =>
    count === 1 ? 'One entry was taken in from the copy.' : `${count} entries were taken in from the copy.`,
  'copies.password-title': 'The password of this copy',
  'copies.password-body':
    'This copy is from before or after the key was changed. Type the password that opens that copy.',
  'copies.password': 'Password of the copy',
  'copies.password-go': 'Open the copy',
  'copies.taken-in': ({ names, more }) =>
    more === 0
      ? `Taken in what was written elsewhere: ${names}.`
      : `Taken in what was written elsewhere: ${names} and ${more} more.`,
  'copies.moved-over': 'The file was replaced, and what was written here was carried over into the new one.',
  'copies.without-content': ({ said, names }) =>
    `${said} The contents of these could not be read, so only their names are kept: ${names}.`,
  'copies.back': 'The file is back. You can go on writing.',
  'copies.conflicts-title': ({ count }) =>
    count === 1 ? 'One field was changed in two copies' : `${count} fields were changed in two copies`,
  'copies.conflicts-body': 'The newer value is used for now. Both are kept, so there is no hurry.',
  'copies.settle': 'Compare and choose',
  'copies.settle-step': ({ left }) => (left === 1 ? 'The last one' : `${left} left`),
  'copies.settle-question': ({ name, field }) => `${name}, ${field}: which one is right?`,
  'copies.settle-deleted': ({ name }) => `${name} was deleted in one copy and changed in the other. Keep it?`,
  'copies.settle-in-force': 'In use now',
  'copies.settle-at': ({ day, time }) => `Written on ${day} at ${time}`,
  'copies.settle-choose': 'Use this one',
  'copies.settle-stay': 'Go on using this one',
  'copies.settle-later': 'Choose later',
  'copies.settle-bin': 'Move it to the bin',
  'copies.settle-keep': 'Keep it',
  'copies.settled': 'Chosen. The other value stays in its history.',
  'copies.settled-all': 'All of them are settled.',
  'copies.hidden': 'Hidden',
  'copies.go-on': 'Go on with this copy',
  'copies.go-on-merge': 'Choose the other copy and merge',
  'copies.go-on-title': 'Go on with this copy?',
  'copies.go-on-body':
    'What was written only in the other one is not here. If it turns up later, “Choose a copy to merge” takes it in.',
  'copies.go-on-not': 'Only read it',
  'copies.went-on': 'Going on with this copy. You can write in it.',
}
