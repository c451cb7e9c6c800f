import type { PlanMessages } from '../messages/plan.ts'

export const plan: PlanMessages = {
  'plan.title': 'Plans for what ends',
  'plan.lead': 'Before something ends, what is registered is changed, one account after the other.',
  'plan.empty': 'No plans yet',
  'plan.empty.first':
    'When you know that an address or a number will end, by a move, a change of carrier or a job you leave, the order is made here.',
  'plan.new': 'Make a plan',
  'plan.open': 'See the plan',
  'plan.make': 'Make a plan for it',
  'plan.begin.title': 'What ends?',
  'plan.begin.lead':
    'Choose what ends, to see which accounts use it, and in which order they are safely moved.',
  'plan.begin.choose': 'Please choose',
  'plan.begin.what': 'What ends',
  'plan.begin.more': 'What else ends',
  'plan.begin.remove': ({ name }) => `${name} does not end`,
  'plan.begin.day': ({ name }) => `First day without ${name}`,
  'plan.begin.day.hint': 'Leave it empty while it is not decided.',
  'plan.begin.uses': ({ count }) => (count === 1 ? 'One account uses it.' : `${count} accounts use it.`),
  'plan.begin.nothing': 'No account on record uses it.',
  'plan.begin.go': 'Make the plan',
  'plan.begun': 'The plan is made',
  'plan.back': 'All plans',
  'plan.days': ({ days }) =>
    days > 1
      ? `${days} days are left.`
      : days === 1
        ? 'One day is left.'
        : days === 0
          ? 'It is gone from today.'
          : days === -1
            ? 'It ended yesterday.'
            : `It ended ${-days} days ago.`,
  'plan.day-unknown': 'The day is not known yet.',
  'plan.gone-from': ({ day }) => `gone from ${day}`,
  'plan.progress': ({ done, all }) =>
    done === all ? 'Everything is done.' : `${done} of ${all} steps are done.`,
  'plan.next': ({ account, step }) => (account === '' ? `Next: ${step}` : `Next, at ${account}: ${step}`),
  'plan.ending': 'What ends',
  'plan.day.edit': 'Change the day',
  'plan.day.edit-named': ({ name }) => `Change the day (${name})`,
  'plan.day.saved': 'The day is written down',
  'plan.successor.email': 'Address that takes over',
  'plan.successor.phone': 'Number that takes over',
  'plan.successor.hint': 'Choose one that stays when you move or cancel a contract.',
  'plan.successor.none': 'Not chosen yet',
  'plan.successor.new': 'Write down a new one',
  'plan.successor.value': 'Address or number',
  'plan.successor.saved': 'What takes over is chosen',
  'plan.step.register': ({ fresh }) => (fresh === '' ? 'Register another contact' : `Register ${fresh}`),
  'plan.step.replace': ({ old, fresh }) =>
    fresh === '' ? `Put another contact in the place of ${old}` : `Put ${fresh} in the place of ${old}`,
  'plan.step.prove': ({ fresh }) =>
    fresh === '' ? 'See that a code arrives there' : `See that a code arrives at ${fresh}`,
  'plan.step.remove': ({ old }) => `Take ${old} out`,
  'plan.step.end': ({ old }) => `End ${old} (cancel it, or let it go)`,
  'plan.step.ticked': ({ day }) => `Done on ${day}`,
  'plan.step.recorded': 'The records show that it is done',
  'plan.step.next': 'This is next',
  'plan.step.early': 'Something else comes before',
  'plan.tick.title': ({ step }) => `Done: ${step}`,
  'plan.tick.early':
    'Something that should come before is still open. Out of order, a code may have nowhere to arrive.',
  'plan.tick.on': 'Done on',
  'plan.tick.write': 'Change the records to match',
  'plan.tick.write.account': ({ account }) => `The contacts of ${account} are changed as this step says.`,
  'plan.tick.write.proof': ({ contact }) =>
    `The day is written down at ${contact} as the last on which something arrived.`,
  'plan.tick.write.end': ({ name }) => `${name} is marked as ended.`,
  'plan.tick.save': 'Mark as done',
  'plan.ticked': 'Marked as done',
  'plan.ticked.written': 'Marked as done, and written into the records',
  'plan.unticked': 'Open again',
  'plan.left': 'What is left',
  'plan.done-accounts': 'Accounts that are done',
  'plan.last': 'Last of all',
  'plan.no-accounts': 'No account uses it. It may end.',
  'plan.account.only': 'This is the only way back now',
  'plan.account.first': 'What takes over lives here, so this comes first.',
  'plan.account.unsuitable':
    'What you chose cannot serve here. Register another contact, such as a mobile number.',
  'plan.account.behind': 'All is done, but the record still names the old contact.',
  'plan.account.edit': 'See its contacts',
  'plan.account.edit-named': ({ account }) => `See its contacts (${account})`,
  'plan.stake': 'If you do nothing',
  'plan.stake.none': 'Every account has another way back.',
  'plan.stake.say': ({ count }) =>
    count === 1
      ? 'With the password forgotten, there is no way back into one account.'
      : `With the password forgotten, there is no way back into ${count} accounts.`,
  'plan.stake.value': ({ value }) => `${value} hangs on them.`,
  'plan.bridge': 'The old address can be kept for a while',
  'plan.bridge.offer': ({ name, contact }) => `${contact}: ${name}`,
  'plan.bridge.month': ({ price }) => `${price} a month`,
  'plan.bridge.year': ({ price }) => `${price} a year`,
  'plan.bridge.free': 'free',
  'plan.bridge.fee': ({ fee }) => `It costs ${fee}.`,
  'plan.bridge.after': ({ days }) => `It is applied for within ${days} days of cancelling.`,
  'plan.bridge.before': 'It is applied for before you cancel.',
  'plan.bridge.day': ({ day }) => `Apply by ${day}.`,
  'plan.bridge.day-hint': ({ day }) => `If that holds, by ${day}; ask the operator.`,
  'plan.bridge.until': ({ day }) => `Even so, it is gone from ${day}.`,
  'plan.bridge.only': 'It is a bridge. Move to another address meanwhile.',
  'plan.bridge.source': ({ source, day }) => `Source: ${source} (${day})`,
  'plan.bridge.apply-by': 'Last day, as the operator told you',
  'plan.bridge.applied-on': 'Applied for on',
  'plan.bridge.save': 'Write it down',
  'plan.bridge.saved': 'Written down',
  'plan.bridge.applied': ({ day }) => `Applied for on ${day}.`,
  'plan.print': 'Print the checklist',
  'plan.close': 'Close this plan',
  'plan.reopen': 'Go on with it again',
  'plan.closed': ({ day }) => `This plan was closed on ${day}.`,
  'plan.closed.done': 'The plan is closed',
  'plan.reopened': 'The plan goes on',
  'plan.delete.why': 'The plan and its ticks go. Accounts and contacts stay as they are.',
}
