import { distinctTags, hasTag, renameTag } from '../organise/tags.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordId } from '../record/field.ts'
import type { RecordIndex } from '../record/record-index.ts'

/** One thing that is done to several accounts at once. */
export type BulkChange =
  /** Null: it is not written down whose they are. */
  | { readonly kind: 'person'; readonly personId: RecordId | null }
  | { readonly kind: 'add-tag'; readonly tag: string }
  | { readonly kind: 'remove-tag'; readonly tag: string }
  /** A paragraph at the end of what is written there already. */
  | { readonly kind: 'note'; readonly text: string }
  /** The records were compared with the services on this day (YYYY-MM-DD). */
  | { readonly kind: 'checked'; readonly on: string }

/** The longest note that a record holds; where it would become longer, it stays as it is. */
const NOTE_MAX = 20_000

/** The accounts that say something else after a change. */
export function bulkEdits(accounts: readonly Account[], change: BulkChange): readonly Account[] {
  return accounts.flatMap((account) => {
    const after = changed(account, change)
    return after === account ? [] : [after]
  })
}

function changed(account: Account, change: BulkChange): Account {
  switch (change.kind) {
    case 'person': {
      if (account.personId === (change.personId ?? undefined)) return account
      const { personId, ...rest } = account
      return change.personId === null ? rest : { ...rest, personId: change.personId }
    }
    case 'add-tag': {
      if (change.tag.trim() === '' || hasTag(account, change.tag)) return account
      return { ...account, tags: [...distinctTags([...(account.tags ?? []), change.tag])] }
    }
    case 'remove-tag':
      return renameTag([account], change.tag, null)[0] ?? account
    case 'note': {
      const text = change.text.trim()
      const note = account.note === undefined || account.note === '' ? text : `${account.note}\n\n${text}`
      return text === '' || note.length > NOTE_MAX ? account : { ...account, note }
    }
    case 'checked':
      return (account.lastConfirmedOn ?? '') >= change.on
        ? account
        : { ...account, lastConfirmedOn: change.on }
  }
}

/** The contact points that accounts use, each with how many of them, the most used first. */
export function contactsOf(
  accounts: readonly Account[],
  { contactById }: Pick<RecordIndex, 'contactById'>,
): readonly { readonly contact: ContactPoint; readonly count: number }[] {
  const counts = new Map<RecordId, number>()
  for (const { contacts } of accounts) {
    for (const id of new Set(contacts.map(({ contactPointId }) => contactPointId)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const contact = contactById.get(id)
      return contact === undefined ? [] : [{ contact, count }]
    })
    .sort((a, b) => b.count - a.count)
}
