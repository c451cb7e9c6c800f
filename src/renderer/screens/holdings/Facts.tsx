import type { RecordId } from '#core/record/field'
import type { Device } from '#core/record/holding'
import type { Person } from '#core/record/person'
import { formatDay } from '#core/text/format'
import { recordName, type NamingContext } from '#core/text/names'
import { useNameContext } from '../../store/derived.ts'
import book from '../contacts/ContactBook.module.css'
import { DetailRow } from '../accounts/detail/DetailRow.tsx'
import { MaskedKey } from '../records/MaskedKey.tsx'
import type { Holding } from './hanging.ts'
import styles from './Holdings.module.css'
import { licenceFacts, type Fact } from './licence-facts.ts'

/** What else is on record of a holding. What is not known takes no room. */
export function Facts({ holding }: { readonly holding: Holding }) {
  const context = useNameContext()
  const facts = [...factsOf(holding, context), [context.text['records.note'], holding.note] as const]
  const known = facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
  const key = holding.type === 'licence' ? <MaskedKey licence={holding} /> : null
  return (
    <>
      {key}
      {known.length > 0 && (
        <dl className={book.facts}>
          {known.map(([label, value]) => (
            <DetailRow key={`${label} ${value}`} label={label}>
              <span className={styles.note}>{value}</span>
            </DetailRow>
          ))}
        </dl>
      )}
    </>
  )
}

function factsOf(holding: Holding, context: NamingContext): readonly Fact[] {
  const { text, language } = context
  const day = (value: string | undefined) => (value === undefined ? undefined : formatDay(value, language))
  switch (holding.type) {
    case 'person':
      return [
        [text['holdings.person.reading'], holding.reading],
        [text['holdings.person.romaji'], holding.romaji],
        [text['holdings.person.birth-date'], day(holding.birthDate)],
        [text['holdings.person.postal-code'], holding.postalCode],
        [text['fields.helpers'], helpersText(holding, context)],
      ]
    case 'tie':
      return [
        [text['holdings.tie.operator'], holding.operator],
        [text['holdings.tie.contract-number'], holding.contractNumber],
        [text['holdings.tie.started-on'], day(holding.startedOn)],
        [text['holdings.tie.ends-on'], day(holding.endsOn)],
      ]
    case 'paper':
      return [
        [text['holdings.paper.ends-on'], day(holding.endsOn)],
        [text['holdings.paper.last-seen'], day(holding.lastSeenOn)],
      ]
    case 'licence':
      return licenceFacts(holding, context)
    case 'place':
      return []
    case 'device':
      return deviceFacts(holding, context)
  }
}

/** Who may act for the person, a line each. */
function helpersText({ helpers = [] }: Person, { text, language }: NamingContext): string | undefined {
  const day = (value: string | undefined) => (value === undefined ? '' : formatDay(value, language))
  const lines = helpers.map(({ name, agreed, on, until }) =>
    text['holdings.helpers.line']({ name, agreed: agreed ?? '', on: day(on), until: day(until) }),
  )
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** Where a device lies, and what opens it. */
function deviceFacts(device: Device, context: NamingContext): readonly Fact[] {
  const { text, recordById } = context
  const { placeId, unlockKept, diskKeyKept, diskKeyAccountId } = device
  const nameOf = (id: RecordId | undefined) => {
    const record = id === undefined ? undefined : recordById.get(id)
    return record === undefined ? undefined : recordName(record, context)
  }
  return [
    [text['fields.placeId'], nameOf(placeId)],
    [
      text['fields.unlockKept'],
      unlockKept === undefined ? undefined : text[`fields.value.unlockKept.${unlockKept}`],
    ],
    [
      text['fields.diskKeyKept'],
      diskKeyKept === undefined ? undefined : text[`fields.value.diskKeyKept.${diskKeyKept}`],
    ],
    [text['fields.diskKeyAccountId'], nameOf(diskKeyAccountId)],
  ]
}
