import { recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { SelectField } from '../../ui/fields.tsx'
import type { PrintForm } from './use-print-form.ts'

/** The one visit of which a report is wanted. */
export function WhichVisit({ form }: { readonly form: PrintForm }) {
  const text = useText()
  const context = useNameContext()
  const { visits, visitId, chooseVisit } = form
  if (visitId === null) return null
  return (
    <SelectField
      label={text['report.which']}
      value={visitId}
      options={visits.map((visit) => ({ value: visit.id, label: recordName(visit, context) }))}
      onChange={(event) => {
        const found = visits.find(({ id }) => id === event.target.value)
        if (found !== undefined) chooseVisit(found.id)
      }}
    />
  )
}
