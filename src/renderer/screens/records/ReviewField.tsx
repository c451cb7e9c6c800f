import { useText } from '../../store/AppContext.tsx'
import { SelectField } from '../../ui/fields.tsx'

const MONTHS = [3, 6, 12, 24, 36, 0]

interface Props {
  readonly label: string
  readonly hint: string
  /** Months, or '' for what `unset` says. */
  readonly value: string
  /** Offered where something larger decides when nothing is said here. */
  readonly unset?: string
  readonly disabled?: boolean
  readonly onChange: (months: string) => void
}

/** After how many months something is to be looked at again. */
export function ReviewField({ label, hint, value, unset, disabled = false, onChange }: Props) {
  const text = useText()
  const months = value === '' || MONTHS.includes(Number(value)) ? MONTHS : [Number(value), ...MONTHS]
  return (
    <SelectField
      label={label}
      hint={hint}
      disabled={disabled}
      value={value}
      options={[
        ...(unset === undefined ? [] : [{ value: '', label: unset }]),
        ...months.map((each) => ({
          value: String(each),
          label: text['reminders.review.months']({ months: each }),
        })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
