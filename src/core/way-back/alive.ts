import type { Analysis } from '../graph/analysis/analysis.ts'
import { getsSms, hasFactor, helperContacts, resetContacts } from '../graph/derive/derive-account.ts'
import { nodeOf } from '../graph/nodes.ts'
import { isReachable } from '../graph/state.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'

/** What of an account still works today, as far as the records say. */
export interface Alive {
  /** The password is known: in this vault, on a paper at hand, or by heart. */
  readonly password: boolean
  /** Registered addresses that a code reaches, and those that it does not reach any more. */
  readonly mails: readonly ContactPoint[]
  readonly deadMails: readonly ContactPoint[]
  /** The same for numbers that get text messages. */
  readonly phones: readonly ContactPoint[]
  readonly deadPhones: readonly ContactPoint[]
  /** People who were named to help and can be reached. */
  readonly helpers: readonly ContactPoint[]
  /** A code of the recovery codes is at hand. */
  readonly codes: boolean
  /** Two-step verification is on, and nothing that is on record as its second step is at hand. */
  readonly isSecondStepLost: boolean
  /** What the service has on file is on record. Else something may reach that nobody wrote down. */
  readonly isOnRecord: boolean
}

/** Looks at the ways into an account one by one. */
export function aliveOf(account: Account, { index, states }: Analysis): Alive {
  const isHeld = (kind: 'password' | 'codes' | 'factor') =>
    isReachable(states.get(nodeOf(kind, account.id)) ?? 'lost')
  const reaches = ({ id }: ContactPoint) => isReachable(states.get(nodeOf('contact', id)) ?? 'lost')
  const contacts = resetContacts(account, index)
  const mails = contacts.filter(({ medium }) => medium === 'email')
  const phones = contacts.filter(getsSms)
  return {
    password: isHeld('password'),
    mails: mails.filter(reaches),
    deadMails: mails.filter((contact) => !reaches(contact)),
    phones: phones.filter(reaches),
    deadPhones: phones.filter((contact) => !reaches(contact)),
    helpers: helperContacts(account, index).filter(reaches),
    codes: isHeld('codes'),
    isSecondStepLost: account.twoStep === 'on' && hasFactor(account, index) && !isHeld('factor'),
    isOnRecord: contacts.length > 0 || account.resetRoutes === 'complete',
  }
}
