import { Fragment, type ReactNode } from 'react'
import type { NameReading } from '#core/sheet/model/sheet'
import { useSheet } from '../SheetContext.tsx'

/** A text in which the names of people stand with their readings, where those are wanted. */
export function Names({ children }: { readonly children: string }) {
  const { model } = useSheet()
  return withReadings(children, model.readings)
}

function withReadings(text: string, [first, ...others]: readonly NameReading[]): ReactNode {
  if (first === undefined) return text
  return text.split(first.name).map((between, i) => (
    <Fragment key={i}>
      {i > 0 && <Name {...first} />}
      {withReadings(between, others)}
    </Fragment>
  ))
}

/** Each part of a name under its own reading, where both have as many parts. */
function Name({ name, reading }: NameReading) {
  const parts = name.split(/\s+/u)
  const readings = reading.split(/\s+/u)
  const pairs =
    parts.length === readings.length ? parts.map((part, i) => [part, readings[i]]) : [[name, reading]]
  return pairs.map(([part, read], i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      <ruby>
        {part}
        <rt>{read}</rt>
      </ruby>
    </Fragment>
  ))
}
