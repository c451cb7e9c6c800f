import type { ReactNode } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { SelectField, TextField, type Option } from '../../ui/fields.tsx'
import { NEW } from './choice.ts'
import { Beside } from './EditorPage.tsx'

interface Props {
  readonly label: string
  readonly hint?: ReactNode
  readonly options: readonly Option<string>[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Where a new record can be written along: its words, its name, and what is wrong with it. */
  readonly fresh: {
    readonly option: string
    readonly label: string
    readonly value: string
    readonly error?: string | undefined
    readonly onChange: (value: string) => void
  }
}

/** One of the records of a kind, none, or a new one that is named here. */
export function ChoiceField({ label, hint, options, value, onChange, fresh }: Props) {
  const text = useText()
  return (
    <Beside>
      <SelectField
        label={label}
        hint={hint}
        value={value}
        options={[{ value: '', label: text['words.none'] }, ...options, { value: NEW, label: fresh.option }]}
        onChange={(event) => onChange(event.target.value)}
      />
      {value === NEW && (
        <TextField
          label={fresh.label}
          value={fresh.value}
          error={fresh.error}
          onChange={(event) => fresh.onChange(event.target.value)}
        />
      )}
    </Beside>
  )
}
