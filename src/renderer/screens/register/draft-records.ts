import type { Edit } from '#contract'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'

/** What an edit that writes an account would put on record: the account, and what is written along with it. */
export interface DraftRecords {
  readonly account: Account
  readonly others: readonly VaultRecord[]
}

/** Looks into the edit of a new account. */
export function draftRecords({ put }: Edit, accountId: RecordId): DraftRecords {
  // Records of an edit differ from stored ones in the brand of their ids only, and these come from records or were drawn.
  const records = put.map(({ record }) => record as VaultRecord)
  const account = records.find(({ id }) => id === accountId)
  if (account?.type !== 'account') throw new Error('the edit of an account writes it')
  return { account, others: records.filter((record) => record !== account) }
}

/** The same edit with nothing on file at the service: that comes when it was copied there. */
export function unregistered(edit: Edit, accountId: RecordId): Edit {
  return {
    ...edit,
    put: edit.put.map((put) =>
      put.record.id === accountId && put.record.type === 'account'
        ? { ...put, record: { ...put.record, contacts: [] } }
        : put,
    ),
  }
}
