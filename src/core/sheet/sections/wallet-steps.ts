import type { Analysis } from '../../graph/analysis/analysis.ts'
import { nodeOf, type NodeKind } from '../../graph/nodes.ts'
import { statesOf } from '../../graph/solver/solve.ts'
import { compareStates, type State } from '../../graph/state.ts'
import type { Account } from '../../record/account.ts'
import type { ContactPoint } from '../../record/contact-point.ts'
import type { RecordId } from '../../record/field.ts'
import type { WalletStep } from '../model/wallet.ts'

/** So many accounts are named; the rest is counted. */
const NAMED = 3

/**
 * What to do when the phones of a person are gone, in the order in which the rest stays reachable: the line first, because
 * codes still go to whoever holds it; then the mailbox to which the codes of most other accounts come, if it opens without
 * the phone; and what has to wait for the new SIM.
 */
export function stepsAfterLoss(
  accounts: readonly Account[],
  phones: readonly Extract<ContactPoint, { readonly medium: 'phone' }>[],
  analysis: Analysis,
  nameOf: (account: Account) => string,
): readonly WalletStep[] {
  const gone = phones.flatMap(({ id, deviceId, tieId }) => {
    if (deviceId !== undefined) return [nodeOf('device', deviceId)]
    return [nodeOf(tieId === undefined ? 'contact' : 'sim', id)]
  })
  const line: WalletStep = { kind: 'line', codes: codesTo(phones, analysis) }
  if (gone.length === 0) return [line]
  const after = statesOf(analysis.graph, new Set([...analysis.losses, ...gone]))
  const worth = (states: ReadonlyMap<string, State>, kind: NodeKind, { id }: Account) =>
    states.get(nodeOf(kind, id)) ?? 'lost'
  const isOpen = (account: Account) => worth(after, 'account', account) === 'now'
  const waiting = accounts.filter(
    (account) =>
      compareStates(worth(analysis.states, 'account', account), worth(after, 'account', account)) > 0,
  )
  const [mailbox] = accounts
    .flatMap((account) => {
      const codes = mailsTo(account, analysis)
      return codes > 0 && isOpen(account) ? [{ account, codes }] : []
    })
    .toSorted((a, b) => b.codes - a.codes)
  return [
    line,
    ...(mailbox === undefined
      ? []
      : [{ kind: 'mailbox' as const, account: nameOf(mailbox.account), codes: mailbox.codes }]),
    ...rest(),
  ]

  function rest(): readonly WalletStep[] {
    if (waiting.length === 0) return accounts.length > 0 && accounts.every(isOpen) ? [{ kind: 'open' }] : []
    const accountNames = waiting.slice(0, NAMED).map(nameOf)
    return [{ kind: 'wait', accounts: accountNames, more: waiting.length - accountNames.length }]
  }
}

/** To how many accounts a code comes by one of these numbers. */
function codesTo(phones: readonly { readonly id: RecordId }[], { dependentsOf }: Analysis): number {
  const ids = phones.flatMap(({ id }) => dependentsOf(id).map(({ account }) => account.id))
  return new Set(ids).size
}

/** To how many other accounts a code comes by a mailbox that lives in this one. */
function mailsTo({ id }: Account, { index, dependentsOf }: Analysis): number {
  const hosted = index.contacts.filter(
    (contact) => contact.medium === 'email' && contact.hostAccountId === id,
  )
  const ids = hosted.flatMap((contact) => dependentsOf(contact.id).map(({ account }) => account.id))
  return new Set(ids.filter((other) => other !== id)).size
}
