import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import type { Messages } from '#core/text/messages'
import { accountName, type NamingContext } from '#core/text/names'
import type { Option } from '../../ui/fields.tsx'
import { personText } from '../accounts/account-words.ts'

/** Whether a device or paper is still here. */
export const KEPT = ['kept', 'lost'] as const

/** The one person on record, to whom something new is taken to belong; '' where there are several or none. */
export function onlyPersonOf(index: RecordIndex): RecordId | '' {
  return index.people.length === 1 ? (index.people[0]?.id ?? '') : ''
}

/** Records with a title for a select, and none of them. */
export function titleOptions(
  records: readonly { readonly id: RecordId; readonly title: string }[],
  text: Messages,
): readonly Option<string>[] {
  return [
    { value: '', label: text['words.none'] },
    ...records.map(({ id, title }) => ({ value: id, label: title })),
  ]
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
