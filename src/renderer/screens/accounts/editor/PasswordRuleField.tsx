import { useText } from '../../../store/AppContext.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues } from './account-values.ts'

const DAYS = [30, 60, 90, 180, 365]

/** Whether somebody asks for a new password every so many days. */
export function PasswordRuleField({ form }: { readonly form: Form<AccountValues> }) {
  const text = useText()
  const { passwordDays } = form.values
  const known = Number(passwordDays)
  const days = known === 0 || DAYS.includes(known) ? DAYS : [known, ...DAYS]
  return (
    <SelectField
      label={text['accounts.password.rule']}
      hint={text['accounts.password.rule.hint']}
      value={passwordDays}
      options={[
        { value: '', label: text['accounts.password.days']({ days: 0 }) },
        ...days.map((each) => ({
          value: String(each),
          label: text['accounts.password.days']({ days: each }),
        })),
      ]}
      onChange={(event) => form.set({ passwordDays: event.target.value })}
    />
  )
}
