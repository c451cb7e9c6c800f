import type { ReactNode } from 'react'
import { CheckField } from '../../ui/choices.tsx'
import { DateField, SelectField, TextAreaField, TextField, type Option } from '../../ui/fields.tsx'
import type { Form } from './use-form.ts'

/** The names of the values of a type. */
type NameOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T] & string

interface Props<T extends object, N extends string> {
  readonly form: Form<T>
  readonly name: N
  readonly label: ReactNode
  readonly hint?: ReactNode
}

interface TextProps<T extends object> extends Props<T, NameOf<T, string>> {
  readonly mono?: boolean
  readonly placeholder?: string
  readonly inputMode?: 'numeric' | 'email' | 'tel' | 'url'
}

/** A line of text of the form. */
export function FormText<T extends object>({ form, name, ...field }: TextProps<T>) {
  return (
    <TextField
      {...field}
      value={textValue(form, name)}
      error={form.errorOf(name)}
      onChange={(event) => setValue(form, name, event.target.value)}
    />
  )
}

/** Several lines of text of the form. */
export function FormArea<T extends object>({ form, name, ...field }: Props<T, NameOf<T, string>>) {
  return (
    <TextAreaField
      {...field}
      value={textValue(form, name)}
      error={form.errorOf(name)}
      onChange={(event) => setValue(form, name, event.target.value)}
    />
  )
}

/** A calendar day of the form. */
export function FormDate<T extends object>({ form, name, ...field }: Props<T, NameOf<T, string>>) {
  return (
    <DateField
      {...field}
      value={textValue(form, name)}
      error={form.errorOf(name)}
      onChange={(event) => setValue(form, name, event.target.value)}
    />
  )
}

interface SelectProps<T extends object> extends Props<T, NameOf<T, string>> {
  readonly options: readonly Option<string>[]
}

/** One of a list of the form. */
export function FormSelect<T extends object>({ form, name, ...field }: SelectProps<T>) {
  return (
    <SelectField
      {...field}
      value={textValue(form, name)}
      error={form.errorOf(name)}
      onChange={(event) => setValue(form, name, event.target.value)}
    />
  )
}

/** A box to tick of the form. */
export function FormCheck<T extends object>({ form, name, ...field }: Props<T, NameOf<T, boolean>>) {
  return (
    <CheckField
      {...field}
      checked={form.values[name] === true}
      onChange={(event) => setValue(form, name, event.target.checked)}
    />
  )
}

function textValue<T extends object>(form: Form<T>, name: NameOf<T, string>): string {
  return form.values[name] as string // NameOf admits only names of texts
}

function setValue<T extends object>(form: Form<T>, name: keyof T & string, value: string | boolean): void {
  form.set({ [name]: value } as Partial<T>) // NameOf admits only names of values of this type
}
