import type { RecordOf } from '../record/document.ts'
import type { RecordIndex } from '../record/record-index.ts'
import type { RecordId } from '../record/field.ts'
import { queryMatcher } from './match.ts'
import { searchableText } from './searchable-text.ts'

/** What has a page of its own without being an account. */
export type BeyondAccounts = RecordOf<
  'contact-point' | 'person' | 'tie' | 'licence' | 'paper' | 'place' | 'device'
>

/**
 * What is found besides accounts: addresses and numbers, people, contracts, what is bound, papers, places, devices. What is found
 * by its owner's name alone is left out: whoever types a name wants that person, not everything that is theirs.
 */
export function foundBeyondAccounts(query: string, index: RecordIndex): readonly BeyondAccounts[] {
  if (query.trim() === '') return []
  const finds = queryMatcher(query)
  const isOwners = (record: BeyondAccounts): boolean => {
    const ownerId = ownerIdOf(record)
    const owner = ownerId === undefined ? undefined : index.byId.get(ownerId)
    return owner !== undefined && finds(searchableText(owner, index))
  }
  const { contacts, people, ties, licences, papers, places, devices } = index
  return [...people, ...contacts, ...ties, ...licences, ...papers, ...devices, ...places].filter(
    (record) => finds(searchableText(record, index)) && !isOwners(record),
  )
}

/** Whose it is; people and places are nobody's. */
export function ownerIdOf(record: BeyondAccounts): RecordId | undefined {
  return record.type === 'person' || record.type === 'place' ? undefined : record.personId
}
