import type { Playbook } from '../catalog/service.ts'
import type { Alive } from './alive.ts'

/**
 * The playbook to open first, by what is still alive: a code reaches an address, or only a number, or nothing at all. While
 * nothing is on record one tries the usual way first. Undefined for a service that has none.
 */
export function choosePlaybook(playbooks: readonly Playbook[], alive: Alive): Playbook | undefined {
  const first = orderFor(alive)
    .map((when) => playbooks.find((playbook) => playbook.when === when))
    .find((found) => found !== undefined)
  return first ?? playbooks[0]
}

function orderFor({ mails, phones, codes, isOnRecord }: Alive): readonly Playbook['when'][] {
  if (mails.length > 0 || (!isOnRecord && !codes))
    return ['password-forgotten', 'contacts-dead', 'nothing-left']
  if (phones.length > 0 || codes) return ['contacts-dead', 'password-forgotten', 'nothing-left']
  return ['nothing-left', 'contacts-dead', 'password-forgotten']
}
