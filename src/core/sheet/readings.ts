import type { RecordIndex } from '../record/record-index.ts'
import type { NameReading } from './model/sheet.ts'

/** How the names of the people on record are read. A name that two of them read differently stays without a reading. */
export function nameReadings({ people }: RecordIndex): readonly NameReading[] {
  const known = people.flatMap(({ name, reading }) => (reading === undefined ? [] : [{ name, reading }]))
  return known.filter(
    ({ name, reading }, i) =>
      known.every((other) => other.name !== name || other.reading === reading) &&
      known.findIndex((other) => other.name === name) === i,
  )
}
