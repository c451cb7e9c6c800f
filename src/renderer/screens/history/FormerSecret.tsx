import type { RecordId } from '#core/record/field'
import { useApi, useText } from '../../store/AppContext.tsx'
import { BriefSecret } from '../records/BriefSecret.tsx'
import { RevealCells } from '../records/RevealCells.tsx'

interface Props {
  readonly id: RecordId
  readonly field: string
  readonly versionId: string
}

/** A former secret, with its look-alikes told apart. */
export function FormerSecret({ id, field, versionId }: Props) {
  const text = useText()
  const api = useApi()
  return (
    <BriefSecret hidden={text['history.hidden']} reveal={() => api.history.reveal({ id, field, versionId })}>
      {({ value }) => <RevealCells value={value} isKey={field === 'secrets.productKey'} />}
    </BriefSecret>
  )
}
