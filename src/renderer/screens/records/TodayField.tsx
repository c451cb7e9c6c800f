import type { ReactNode } from 'react'
import { useText, useToday } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { DateField } from '../../ui/fields.tsx'

interface Props {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (day: string) => void
}

/** A day that is mostly today: something was tried, seen or confirmed. */
export function TodayField({ onChange, ...field }: Props) {
  const text = useText()
  const today = useToday()
  return (
    <div>
      <DateField {...field} max={today} onChange={(event) => onChange(event.target.value)} />
      {field.value !== today && (
        <InlineButton icon="calendar" onClick={() => onChange(today)}>
          {text['records.today']}
        </InlineButton>
      )}
    </div>
  )
}
