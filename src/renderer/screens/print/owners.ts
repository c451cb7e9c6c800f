import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import type { SheetRequest } from '#core/sheet/request'

/** The accounts of one person, or of nobody. */
export interface Owner {
  readonly personId: RecordId | null
  readonly name: string | null
  readonly accounts: readonly Account[]
}

/** Accounts that were closed are history: they stay in the notebook, and off the paper. */
export function ownersOf(index: RecordIndex): readonly Owner[] {
  const byPerson = new Map<RecordId | null, Account[]>()
  for (const account of index.accounts) {
    if (account.state === 'closed') continue
    const personId = account.personId ?? null
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), account])
  }
  return [...byPerson].map(([personId, accounts]) => {
    const name = index.people.find(({ id }) => id === personId)?.name ?? null
    return { personId, name, accounts }
  })
}

/** The account of a sheet about one: that which is looked at, else one whose codes are kept or that is locked out, else the first. */
export function usualAccount(
  sheetKind: SheetRequest['sheetKind'],
  owners: readonly Owner[],
  selectedId: RecordId | null,
): RecordId | null {
  const accounts = owners.flatMap((owner) => owner.accounts)
  const isLikely = ({ state, secretFacts }: Account) =>
    sheetKind === 'code-sheet' ? secretFacts?.recoveryCodes !== undefined : state === 'locked-out'
  const found = accounts.find(({ id }) => id === selectedId) ?? accounts.find(isLikely) ?? accounts[0]
  return found?.id ?? null
}

export function accountIdsOf(owners: readonly Owner[]): readonly RecordId[] {
  return owners.flatMap(({ accounts }) => accounts.map(({ id }) => id))
}
