import type { RemindersMessages } from '../messages/reminders.ts'

export const reminders: RemindersMessages = {
  'reminders.title': 'Coming up',
  'reminders.lead': 'What ends soon, and what it is time to look at again.',
  'reminders.field': ({ name, field }) => `${field} – ${name}`,
  'reminders.renewal': ({ name }) => `${name} renews by itself`,
  'reminders.closing': ({ name }) => `${name} is to be closed`,
  'reminders.password': ({ name }) => `${name}: the password has to be changed`,
  'reminders.paper': ({ name }) => `${name} ends`,
  'reminders.review': ({ name }) => `Look at ${name} again`,
  'reminders.finding': ({ name, headline }) => `${name}: ${headline}`,
  'reminders.reviews': ({ count }) =>
    count === 1 ? 'An account to look at again' : `Accounts to look at again (${count})`,
  'reminders.more': ({ count }) => `More to come (${count})`,
  'reminders.when': ({ day, days }) =>
    days === 0
      ? `${day} – today`
      : days > 0
        ? `${day} – ${days === 1 ? 'tomorrow' : `in ${days} days`}`
        : `${day} – ${days === -1 ? 'yesterday' : `${-days} days ago`}`,
  'reminders.open': 'Open',
  'reminders.reviewed': 'Looked at today',
  'reminders.done': 'Done',
  'reminders.later': 'Later',
  'reminders.about': ({ action, what }) => `${action} (${what})`,
  'reminders.said.done': 'Marked as done.',
  'reminders.said.later': ({ day }) => `It will be said again on ${day}.`,
  'reminders.said.reviewed': 'Noted that you looked at it today.',
  'reminders.lead-days': 'Remind me from',
  'reminders.usual': 'As usual',
  'reminders.review-every': 'Look at it again',
  'reminders.review-every.hint': 'Counted from the day it was last checked; said under “Coming up”.',
  'reminders.review.usual': ({ months }) =>
    months === 0 ? 'As usual (no reminder)' : `As usual (every ${months} months)`,
  'reminders.review.months': ({ months }) =>
    months === 0 ? 'No reminder' : months === 1 ? 'Every month' : `Every ${months} months`,
  'reminders.settings': 'Reminders',
  'reminders.settings.review': 'How often to look at an account again',
  'reminders.settings.review.hint': 'Each account can have its own.',
  'reminders.notices': 'Tell me by a notification of this computer as well',
  'reminders.notices.hint':
    'It says only that there is something to look at; it names no service. While the program runs it comes at most once a day, also when the notebook is locked.',
  'reminders.notice.title': 'Hikae',
  'reminders.notice.body': 'There is something in your notebook that it is time to look at.',
}
