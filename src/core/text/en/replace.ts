import type { ReplaceMessages } from '../messages/replace.ts'

const accounts = (count: number): string => (count === 1 ? 'one account' : `${count} accounts`)

export const replace: ReplaceMessages = {
  'replace.open': 'Replace it everywhere',
  'replace.title': 'Replace it everywhere',
  'replace.what': ({ old }) => `${old} is replaced wherever it is used.`,
  'replace.lead':
    'First it is changed at each service. The notebook is changed only where the service has been.',
  'replace.back': 'Back to the contact',
  'replace.by': ({ email }) => (email ? 'New address' : 'New number'),
  'replace.by.choose': 'Please choose',
  'replace.by.new': 'Write down a new one',
  'replace.by.value': ({ email }) => (email ? 'Write down the new address' : 'Write down the new number'),
  'replace.by.missing': 'Choose what takes its place, or write it down.',
  'replace.by.same': 'This is the same as now. Write down another one.',
  'replace.roles': 'Replace it where it is used as',
  'replace.accounts': ({ count }) => `Accounts that use it (${count})`,
  'replace.none': 'No account on record uses it.',
  'replace.nothing-chosen': 'Choose at least one account.',
  'replace.all': 'Choose all',
  'replace.all-are': 'All that are chosen',
  'replace.state': ({ account }) => `At ${account}`,
  'replace.state.open': 'Still to do',
  'replace.state.changed': 'Already changed',
  'replace.state.hint':
    'What is still to do keeps the old one in the notebook and goes on a list. You tick it off once it is changed.',
  'replace.there.login': ({ old, fresh }) => `Login ID: ${old} → ${fresh}`,
  'replace.there.registered': ({ old, fresh }) => `On file: ${old} → ${fresh}`,
  'replace.there.reset': ({ old, fresh }) => `Where a reset goes: ${old} → ${fresh}`,
  'replace.there.second-factor': ({ old, fresh }) => `Second step: ${old} → ${fresh}`,
  'replace.there.recovery-contact': ({ old, fresh }) => `Who may help: ${old} → ${fresh}`,
  'replace.there.notice': ({ old, fresh }) => `Notices: ${old} → ${fresh}`,
  'replace.login.own': ({ email }) =>
    email
      ? 'It is the address of this very account, so the login ID stays.'
      : 'It is this very account, so the login ID stays.',
  'replace.login.fixed': 'This service does not let this login ID be changed, so it stays.',
  'replace.login.changeable': 'It is the login ID too. This service lets you change it.',
  'replace.login.unknown':
    'It is the login ID too. See on the page of the service whether it can be changed.',
  'replace.stays': 'There is nothing to change here.',
  'replace.how': ({ title }) => `How: ${title}`,
  'replace.planned': 'There is a plan already for the day on which this ends.',
  'replace.also': ({ names }) =>
    `Administrators are written down with it too: ${names}. They are not changed here.`,
  'replace.notes': 'What you wrote in notes stays as it is.',
  'replace.proved': ({ email }) =>
    email ? 'A message arrived at the new address today' : 'A code arrived at the new number today',
  'replace.proved.hint': 'Tick it only if you saw it arrive.',
  'replace.sum': ({ changed, open }) => `Changed now: ${changed}. On the list: ${open}.`,
  'replace.go': 'Replace',
  'replace.done': ({ changed, open }) =>
    open === 0
      ? `Changed in ${accounts(changed)}`
      : changed === 0
        ? `Put on the list: ${accounts(open)}`
        : `Changed in ${accounts(changed)}, ${accounts(open)} on the list`,
  'replace.plan.what': 'What is replaced',
  'replace.plan.none-left': 'Nothing is left. It has been replaced everywhere on the list.',
  'replace.plan.all': 'All is done here',
  'replace.plan.all-named': ({ account }) => `All is done here (${account})`,
  'replace.plan.all-title': ({ account }) => `All is done at ${account}`,
}
