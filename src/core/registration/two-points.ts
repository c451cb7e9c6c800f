import { leanable } from '../catalog/provenance.ts'
import { resetContacts } from '../graph/derive/derive-account.ts'
import { serviceOf } from '../graph/derive/derive.ts'
import { isReachableWithout } from '../graph/solver/lockout.ts'
import { ownSecrets } from '../graph/derive/losses.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import { nodeOf } from '../graph/nodes.ts'
import type { Account } from '../record/account.ts'
import { contactStanding } from '../sheet/account/contacts.ts'
import type { Standing } from '../sheet/model/accounts.ts'

/**
 * The two points of a registration that one can get back into.
 *
 * `mail`: how long the best address on file lasts; null without one. `second`: with the password forgotten and every
 * address dead, is there a way back? `number-ending`: only by a code to a number, which the service is giving up.
 */
export interface TwoPoints {
  readonly mail: Standing | null
  readonly second: 'yes' | 'number-ending' | 'none'
}

/** Best first. */
const STANDINGS: readonly Standing[] = ['lasting', 'unknown', 'ending', 'gone']

/** Looks at an account of the analysis as it is on file now. */
export function twoPoints(account: Account, { graph, losses, index, today }: Analysis): TwoPoints {
  const contacts = resetContacts(account, index)
  const mails = contacts.filter(({ medium }) => medium === 'email')
  const standings = mails.map((contact) => contactStanding(contact, index, today).standing)
  const node = nodeOf('account', account.id)
  const nodesOf = (list: typeof contacts) => list.map(({ id }) => nodeOf('contact', id))
  const forgotten = [...losses, ...ownSecrets(account.id), ...nodesOf(mails)]
  const isIn = (gone: readonly (typeof forgotten)[number][]) => isReachableWithout(graph, node, new Set(gone))
  const { smsEnding } = serviceOf(account, index)
  const isEnding = smsEnding !== undefined && smsEnding.value && leanable(smsEnding)
  return {
    mail: STANDINGS.find((standing) => standings.includes(standing)) ?? null,
    second: !isIn(forgotten)
      ? 'none'
      : isEnding && !isIn([...forgotten, ...nodesOf(contacts)])
        ? 'number-ending'
        : 'yes',
  }
}
