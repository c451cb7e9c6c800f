import { mayDriveDate } from '../../catalog/provenance.ts'
import type { Account } from '../../record/account.ts'
import type { Correction } from '../../record/correction.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import type { NodeId } from '../graph.ts'
import { MASTER_PASSWORD, nodeOf, VAULT } from '../nodes.ts'
import { serviceOf } from './derive.ts'

/**
 * What is gone on a day (YYYY-MM-DD), as far as the records say: ended ties, dead contact points, lost papers and
 * devices. An end date is the first day without.
 */
export function lossesOn(records: readonly VaultRecord[], day: string): ReadonlySet<NodeId> {
  const losses = new Set<NodeId>()
  for (const item of records) {
    switch (item.type) {
      case 'tie':
        if (item.status === 'ended' || hasEnded(item.endsOn, day)) losses.add(nodeOf('tie', item.id))
        break
      case 'contact-point':
        if (item.status === 'dead' || hasEnded(item.endsOn, day)) losses.add(nodeOf('contact', item.id))
        break
      case 'paper':
        if (item.status === 'lost') losses.add(nodeOf('sheet', item.id))
        break
      case 'device':
        if (item.status === 'lost') losses.add(nodeOf('device', item.id))
        break
      case 'account':
      case 'licence':
      case 'person':
      case 'place':
      case 'correction':
      case 'plan':
      case 'visit':
      case 'settings':
      case 'attachment':
        break
    }
  }
  return losses
}

/** An account, and the day (YYYY-MM-DD) on which it is closed for want of use. */
export interface IdleClosure {
  readonly node: NodeId
  readonly closesOn: string
}

/**
 * Accounts that their service may close for want of use after a day, if nobody signs in meanwhile. Only limits that the
 * operator itself states count. One that is past its limit on that day is not closed by waiting.
 */
export function idleClosures(records: readonly VaultRecord[], after: string): readonly IdleClosure[] {
  const corrections = records.filter((item) => item.type === 'correction')
  return records.flatMap((item) => {
    // One that was closed by its owner is not closed again.
    const isOpen = item.type === 'account' && item.state !== 'closed'
    const closesOn = isOpen ? idleCloseOf(item, corrections) : null
    return closesOn === null || closesOn <= after ? [] : [{ node: nodeOf('account', item.id), closesOn }]
  })
}

/** The vault and everything known by heart: gone in a cold start. */
export function coldLosses(records: readonly VaultRecord[]): ReadonlySet<NodeId> {
  const losses = new Set([VAULT, MASTER_PASSWORD])
  for (const item of records)
    if (item.type === 'account' && item.passwordInMemory === true) losses.add(nodeOf('memory', item.id))
  return losses
}

/** Every secret of the account's own, wherever it is kept: what is gone on the day the password is forgotten. */
export function ownSecrets(accountId: RecordId): readonly NodeId[] {
  return [nodeOf('password', accountId), nodeOf('codes', accountId), nodeOf('seed', accountId)]
}

/** The first day on which the service may close the account for want of use; null when nothing is known. */
export function idleCloseOf(account: Account, corrections: readonly Correction[]): string | null {
  if (account.lastSignInOn === undefined) return null
  const limits = serviceOf(account, { corrections }).inactivity.filter(
    (limit) => limit.closes === 'account' && mayDriveDate(limit),
  )
  if (limits.length === 0) return null
  const date = new Date(`${account.lastSignInOn}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + Math.min(...limits.map((limit) => limit.days)))
  return date.toISOString().slice(0, 10)
}

function hasEnded(endsOn: string | undefined, day: string): boolean {
  return endsOn !== undefined && endsOn <= day
}
