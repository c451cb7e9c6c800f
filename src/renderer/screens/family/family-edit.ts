import type { Edit } from '#contract'
import type { Account } from '#core/record/account'
import type { FamilyWish } from '#core/record/release'
import { withFields } from '../records/record-fields.ts'

/** What is wished for each account, by its id; '' where nobody is told of it. */
export type Wishes = Readonly<Record<string, FamilyWish | ''>>

export function wishesOf(accounts: readonly Account[]): Wishes {
  return Object.fromEntries(accounts.map(({ id, release }) => [id, release?.wish ?? '']))
}

/** The one edit that saves what was decided. Whom an account is told to, and the word with it, stay as they were. */
export function wishesEdit(accounts: readonly Account[], wishes: Wishes): Edit {
  const changed = accounts.flatMap((account) => {
    const wish = wishes[account.id] ?? ''
    if (wish === (account.release?.wish ?? '')) return []
    return [
      { record: withFields(account, { release: wish === '' ? undefined : { ...account.release, wish } }) },
    ]
  })
  return { put: changed, remove: [], label: 'edit' }
}
