import type { Account } from '../../record/account.ts'
import type { CustomFieldEntry } from '../model/accounts.ts'
import type { EntryContext } from './account-entry.ts'
import { secretSlot } from './secrets.ts'

/** The fields of one's own as they stand on a sheet; a hidden one follows what the sheet does with secrets. */
export function customFieldEntries(
  account: Pick<Account, 'id' | 'customFields' | 'secretFacts'>,
  { request, secrets }: Pick<EntryContext, 'request' | 'secrets'>,
): readonly CustomFieldEntry[] {
  const held = secrets.get(account.id)?.hiddenFields
  return (account.customFields ?? []).flatMap((field): readonly CustomFieldEntry[] => {
    const { id: fieldId, name, kind } = field
    if (kind !== 'hidden')
      return field.value === undefined ? [] : [{ fieldId, name, kind, value: field.value }]
    const value = held?.find((one) => one.id === fieldId)?.value
    return [
      { fieldId, name, kind, slot: secretSlot(request.secrets, account.secretFacts?.hiddenFields, value) },
    ]
  })
}
