import type { Playbook } from '#core/catalog/service'
import type { Mark } from '#core/graph/mark'

const ORDER: Readonly<Record<Mark, readonly Playbook['when'][]>> = {
  lost: ['nothing-left', 'contacts-dead', 'password-forgotten'],
  fragile: ['password-forgotten', 'contacts-dead', 'harden'],
  unknown: ['harden', 'password-forgotten'],
  safe: ['password-forgotten', 'harden'],
}

/** The playbook to open first: the one that fits how the account stands. */
export function playbookFor(playbooks: readonly Playbook[], mark: Mark): Playbook | undefined {
  const wanted = ORDER[mark]
    .map((when) => playbooks.find((playbook) => playbook.when === when))
    .find((found) => found !== undefined)
  return wanted ?? playbooks[0]
}
