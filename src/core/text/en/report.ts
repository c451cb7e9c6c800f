import type { ReportMessages } from '../messages/report.ts'

export const report: ReportMessages = {
  'report.print': 'Put the report on paper',
  'report.which': 'Which visit',
  'report.lead': 'No password and no key stands on it.',
  'report.destroy': 'Once you have the next report, tear this paper up small and throw it away.',
  'report.customers': ({ names }) => names.join(', '),
  'report.for': 'For',
  'report.day': 'Visited on',
  'report.days': ({ from, to }) => `${from} to ${to}`,
  'report.helper': 'Who helped',
  'report.agreed-with': 'Agreed with',
  'report.purpose': 'Purpose',
  'report.consent': ({ day }) => `Agreed to on ${day}.`,
  'report.running': 'The visit is still going on: this is how it stood on the day of printing.',
  'report.sum': ({ all, before, after }) =>
    after === before
      ? `Of ${all} accounts, ${after} can be got back into.`
      : `Of ${all} accounts, ${after} can be got back into; before the visit, ${before} could.`,
  'report.sum.left': ({ fixed, left }) =>
    left === 0 ? `Fixed: ${fixed}. Nothing is left to do.` : `Fixed: ${fixed}. Left to do: ${left}.`,
  'report.change': ({ by }) => (by === 0 ? 'as before' : by > 0 ? `${by} more` : `${-by} fewer`),
  'report.fixed.none': 'Nothing on this visit.',
  'report.column.account': 'Account',
  'report.column.found': 'What was found',
  'report.column.marks': 'Before and after',
  'report.column.day': 'Day',
  'report.column.task': 'What is to be done',
  'report.column.who': 'Who',
  'report.column.until': 'Until',
  'report.login': ({ login }) => `Login ID ${login}`,
  'report.absent': 'not there',
  'report.new': 'found during the visit',
  'report.left': ({ count }) => `Left to do: ${count}`,
  'report.left.none': 'Nothing is left to do.',
  'report.tick': 'Tick the box once it is done.',
  'report.next': 'Next visit',
  'report.blank-day': '______ / ______ / __________',
  'report.sign.customer': 'Customer',
  'report.sign.helper': 'Who helped',
  'report.sign': 'We have gone through this together.',
}
