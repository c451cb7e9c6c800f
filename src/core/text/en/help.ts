import type { HelpMessages } from '../messages/help.ts'

export const help: HelpMessages = {
  'help.title': 'Manual',
  'help.open': 'Read the manual',
  'help.contents': 'Contents',
  'help.back': 'Previous page',
  'help.search': 'Search the manual',
  'help.found': ({ count }) =>
    count === 0
      ? 'Nothing found. Try a shorter word.'
      : `Found on ${count} ${count === 1 ? 'page' : 'pages'}.`,
}
