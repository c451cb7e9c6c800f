import type { Account } from '#core/record/account'
import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../../store/derived.ts'
import { CheckField } from '../../../ui/choices.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import { accountOptions } from '../../holdings/form-choices.ts'
import { RowList } from '../../records/RowList.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues } from './account-values.ts'

interface Props {
  readonly form: Form<AccountValues>
  readonly account: Account | null
}

/** Whether it is a child's account, and which accounts look after it. */
export function GuardiansField({ form, account }: Props) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const { childAccount, guardianIds } = form.values
  const others = accountOptions(index, context).filter(({ value }) => value !== account?.id)
  return (
    <>
      <CheckField
        label={text['fields.childAccount']}
        checked={childAccount}
        onChange={(event) => form.set({ childAccount: event.target.checked })}
      />
      {childAccount && (
        <RowList
          label={text['fields.guardianIds']}
          rows={guardianIds}
          keyOf={(_id, position) => String(position)}
          addLabel={text['accounts.sign-in-with.add']}
          add={() => form.set({ guardianIds: [...guardianIds, ''] })}
          remove={(removed) => form.set({ guardianIds: guardianIds.filter((id) => id !== removed) })}
        >
          {(chosenId, position) => (
            <SelectField
              label={text['words.type.account']}
              value={chosenId}
              options={[{ value: '', label: text['records.choose'] }, ...others]}
              onChange={(event) =>
                form.set({
                  guardianIds: guardianIds.map((id, each) => (each === position ? event.target.value : id)),
                })
              }
            />
          )}
        </RowList>
      )}
    </>
  )
}
