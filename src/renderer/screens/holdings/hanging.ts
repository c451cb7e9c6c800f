import type { Analysis } from '#core/graph/analysis/analysis'
import { ownSecrets } from '#core/graph/derive/losses'
import { nodeOf, nodeOfRecord } from '#core/graph/nodes'
import type { NodeId } from '#core/graph/graph'
import { statesOf } from '#core/graph/solver/solve'
import { isReachable } from '#core/graph/state'
import type { Account } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordOf } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { CarriedSecret, Paper } from '#core/record/holding'
import type { Licence } from '#core/record/licence'

/** The types of records that this screen keeps, in the order of its tabs. */
export const HOLDING_TYPES = ['person', 'tie', 'paper', 'place', 'device', 'licence'] as const
export type HoldingType = (typeof HOLDING_TYPES)[number]
export type Holding = RecordOf<HoldingType>

/** An account that hangs on a holding. */
export interface HangingAccount {
  readonly account: Account
  /** Without the holding there is no way back: now, or on the day the password is forgotten. */
  readonly onlyWay: boolean
}

/** What belongs to a holding, lies in it, or goes with it. */
export interface Hanging {
  readonly contacts: readonly ContactPoint[]
  readonly papers: readonly Paper[]
  readonly licences: readonly Licence[]
  readonly accounts: readonly HangingAccount[]
  /** Keys of this vault that stand on the paper. */
  readonly vaultKeys: readonly CarriedSecret['secret'][]
}

const NOTHING: Hanging = { contacts: [], papers: [], licences: [], accounts: [], vaultKeys: [] }

/** Reads off the records what hangs on a holding. */
export function hangingOn(holding: Holding, analysis: Analysis): Hanging {
  const { index } = analysis
  const dependent = (accounts: readonly Account[]) => judged(accounts, holding, analysis)
  switch (holding.type) {
    case 'person': {
      const isTheirs = ({ personId }: { readonly personId?: RecordId | undefined }) => personId === holding.id
      const accounts = index.accounts.filter(isTheirs).map((account) => ({ account, onlyWay: false }))
      return {
        ...NOTHING,
        contacts: index.contacts.filter(isTheirs),
        papers: index.papers.filter(isTheirs),
        licences: index.licences.filter(isTheirs),
        accounts,
      }
    }
    case 'tie': {
      const contacts = index.contacts.filter(({ tieId }) => tieId === holding.id)
      return { ...NOTHING, contacts, accounts: dependent(accountsOn(contacts, analysis)) }
    }
    case 'device': {
      const contacts = index.contacts.filter(
        (contact) => contact.medium === 'phone' && contact.deviceId === holding.id,
      )
      const withFactor = index.accounts.filter(({ factors }) =>
        factors.some(({ deviceId }) => deviceId === holding.id),
      )
      return {
        ...NOTHING,
        contacts,
        licences: index.licences.filter(({ deviceId }) => deviceId === holding.id),
        accounts: dependent(unique([...accountsOn(contacts, analysis), ...withFactor])),
      }
    }
    case 'place': {
      const papers = index.papers.filter(({ placeId }) => placeId === holding.id)
      return { ...NOTHING, papers, accounts: dependent(unique(papers.flatMap((paper) => carriedBy(paper)))) }
    }
    case 'paper':
      return {
        ...NOTHING,
        licences: index.licences.filter(({ id }) => carries(holding, id)),
        accounts: dependent(carriedBy(holding)),
        vaultKeys: holding.carries.flatMap(({ secret }) => (isVaultKey(secret) ? [secret] : [])),
      }
    case 'licence':
      return {
        ...NOTHING,
        papers: index.papersCarrying('product-key', holding.id),
        accounts: holding.accountIds.flatMap((id) => {
          const account = index.byId.get(id)
          return account?.type === 'account' ? [{ account, onlyWay: false }] : []
        }),
      }
  }

  function carriedBy(paper: Paper): readonly Account[] {
    return index.accounts.filter(({ id }) => carries(paper, id))
  }
}

function carries(paper: Paper, id: RecordId): boolean {
  return paper.carries.some((carried) => 'recordId' in carried && carried.recordId === id)
}

function isVaultKey(secret: CarriedSecret['secret']): boolean {
  return secret === 'vault-password' || secret === 'vault-recovery-key'
}

function accountsOn(contacts: readonly ContactPoint[], { dependentsOf }: Analysis): readonly Account[] {
  return unique(contacts.flatMap(({ id }) => dependentsOf(id).map(({ account }) => account)))
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}

/** The open accounts with the solver's word on whether the holding is their only way back; those first. */
function judged(
  accounts: readonly Account[],
  holding: Holding,
  { graph, losses }: Analysis,
): readonly HangingAccount[] {
  const lost = nodeOfRecord(holding)
  if (lost === null) return []
  return accounts
    .filter(({ state }) => state !== 'closed')
    .map((account) => {
      const node = nodeOf('account', account.id)
      const isReached = (gone: readonly NodeId[]) =>
        isReachable(statesOf(graph, new Set(gone)).get(node) ?? 'lost')
      const hangsOnIt = (gone: readonly NodeId[]) => isReached(gone) && !isReached([...gone, lost])
      const forgotten = [...losses, ...ownSecrets(account.id)]
      return { account, onlyWay: hangsOnIt([...losses]) || hangsOnIt(forgotten) }
    })
    .sort((a, b) => Number(b.onlyWay) - Number(a.onlyWay))
}
