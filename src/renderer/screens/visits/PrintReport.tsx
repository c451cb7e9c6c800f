import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'

/** Leads to the print screen, with the report of a visit. */
export function PrintReport({ visitId }: { readonly visitId: RecordId }) {
  const text = useText()
  const openSheet = useApp((state) => state.openSheet)
  return (
    <Button size="small" icon="print" onClick={() => openSheet('report', visitId)}>
      {text['report.print']}
    </Button>
  )
}
