import type { Finding } from '#core/audit/audit'
import type { Mark } from '#core/graph/analysis/mark'
import { givenName, recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext, useRecord } from '../../store/derived.ts'

interface Subject {
  readonly name: string
  /** Whose it is, as the screen says it; null when that is not recorded. */
  readonly person: string | null
  /** The account's own mark; what else is flagged is one loss away. What is only worth knowing changes no mark. */
  readonly mark: Mark
}

/** What a finding is about, in words. */
export function useFindingSubject({ subject, severity }: Finding): Subject {
  const text = useText()
  const context = useNameContext()
  const analysis = useAnalysis()
  const record = useRecord(subject === 'vault' ? null : subject)
  const mark = record === null ? undefined : analysis.accounts.get(record.id)?.mark
  const personId = record?.type === 'account' || record?.type === 'licence' ? record.personId : undefined
  const person = personId === undefined ? undefined : context.recordById.get(personId)
  return {
    name: record === null ? text['home.this-notebook'] : recordName(record, context),
    person: person?.type === 'person' ? text['home.person']({ name: givenName(person.name) }) : null,
    mark: mark === undefined || (mark === 'safe' && severity !== 'notice') ? 'fragile' : mark,
  }
}
