import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import { accountName, type NamingContext } from '#core/text/names'
import type { Option } from '../../ui/fields.tsx'
import { personText } from '../accounts/account-words.ts'

/** Whether a device or paper is still here. */
export const KEPT = ['kept', 'lost'] as const

/** The one person on record, to whom something new is taken to belong; '' where there are several or none. */
export function onlyPersonOf(index: RecordIndex): RecordId | '' {
  return index.people.length === 1 ? (index.people[0]?.id ?? '') : ''
}

/** The accounts on record for a select, told apart by their person. */
export function accountOptions({ accounts }: RecordIndex, context: NamingContext): readonly Option<string>[] {
  return accounts.map((account) => ({
    value: account.id,
    label: context.text['records.parts']({
      parts: [accountName(account, context), personText(account.personId, context)],
    }),
  }))
}
