import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'

/** What the family is told of a person's accounts: deciding it, and the paper. */
export function FamilyButtons({ personId }: { readonly personId: RecordId }) {
  const text = useText()
  const canEdit = useCanEdit()
  const { index } = useAnalysis()
  const decideFamily = useApp((state) => state.decideFamily)
  const openSheet = useApp((state) => state.openSheet)
  const isTold = index.accounts.some(
    (account) => account.personId === personId && account.release !== undefined,
  )
  return (
    <>
      <Button variant="quiet" icon="pencil" disabled={!canEdit} onClick={decideFamily}>
        {text['family.list.open']}
      </Button>
      {isTold && (
        <Button variant="quiet" icon="print" onClick={() => openSheet('family-sheet', personId)}>
          {text['family.print']}
        </Button>
      )}
    </>
  )
}
