import { useText } from '../../store/AppContext.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Beside } from './EditorPage.tsx'

interface Props {
  readonly amount: string
  readonly currency: string
  readonly error: string | undefined
  readonly onChange: (changed: { readonly amount?: string; readonly currency?: string }) => void
}

const CURRENCIES = ['JPY', 'USD', 'EUR', 'GBP', 'CNY', 'KRW', 'TWD', 'AUD', 'CAD', 'CHF'] as const

/** What something is worth: an amount and its currency. */
export function MoneyFields({ amount, currency, error, onChange }: Props) {
  const text = useText()
  const known = CURRENCIES.some((code) => code === currency) ? CURRENCIES : [currency, ...CURRENCIES]
  return (
    <Beside>
      <TextField
        label={text['records.value']}
        hint={text['records.value.hint']}
        inputMode="decimal"
        placeholder={text['records.example.amount']}
        value={amount}
        error={error}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <SelectField
        label={text['records.currency']}
        value={currency}
        options={known.map((code) => ({
          value: code,
          label: code === 'JPY' ? text['records.yen'] : code,
        }))}
        onChange={(event) => onChange({ currency: event.target.value })}
      />
    </Beside>
  )
}
