import { everyService } from '../catalog/every-service.ts'
import { TASKS, type Playbook, type Situation, type Task } from '../catalog/service.ts'
import type { Account } from '../record/account.ts'
import type { Alive } from './alive.ts'

/**
 * The playbook to open first, by what is still alive: a second step that nothing answers stops every other way; else a code
 * reaches an address, or only a number, or nothing at all. While nothing is on record one tries the usual way first. Undefined for a service that has none.
 */
export function choosePlaybook(playbooks: readonly Playbook[], alive: Alive): Playbook | undefined {
  const ways = waysBack(playbooks)
  const first = orderFor(alive)
    .map((when) => ways.find((playbook) => playbook.when === when))
    .find((found) => found !== undefined)
  return first ?? ways[0]
}

/** The playbooks of getting back in, and of not losing it in the first place. */
export function waysBack(playbooks: readonly Playbook[]): readonly Playbook[] {
  return playbooks.filter(({ when }) => !isTask(when))
}

/** What else can be done at a service: its own playbooks, then those that hold everywhere, each task once. */
export function otherTasks(playbooks: readonly Playbook[]): readonly Playbook[] {
  const known = [...playbooks, ...everyService]
  return TASKS.flatMap((task) => known.find(({ when }) => when === task) ?? [])
}

/** The task that the account's record asks for now: closing it, once a day for that is set. Null where it asks for none. */
export function taskAtHand({ closingOn, state }: Pick<Account, 'closingOn' | 'state'>): Task | null {
  return closingOn !== undefined && state !== 'closed' ? 'close' : null
}

function isTask(when: Playbook['when']): when is Task {
  return TASKS.some((task) => task === when)
}

function orderFor(alive: Alive): readonly Situation[] {
  return alive.isSecondStepLost ? ['second-step-lost', ...byContacts(alive)] : byContacts(alive)
}

function byContacts({ mails, phones, codes, isOnRecord }: Alive): readonly Situation[] {
  if (mails.length > 0 || (!isOnRecord && !codes))
    return ['password-forgotten', 'contacts-dead', 'nothing-left']
  if (phones.length > 0 || codes) return ['contacts-dead', 'password-forgotten', 'nothing-left']
  return ['nothing-left', 'contacts-dead', 'password-forgotten']
}
