import { useText } from '../../store/AppContext.tsx'
import { SelectField } from '../../ui/fields.tsx'

const LEADS = [0, 7, 30, 60, 90, 180]

interface Props {
  readonly label: string
  /** Days before the day, or '' for what `unset` says. */
  readonly value: string
  readonly unset: string
  readonly onChange: (days: string) => void
}

/** How long before its day something is to be reminded of. A lead that was set elsewhere is offered too. */
export function RemindField({ label, value, unset, onChange }: Props) {
  const text = useText()
  const leads = value === '' || LEADS.includes(Number(value)) ? LEADS : [...LEADS, Number(value)]
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        { value: '', label: unset },
        ...leads
          .toSorted((a, b) => a - b)
          .map((days) => ({ value: String(days), label: text['custom-fields.remind.days']({ days }) })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
