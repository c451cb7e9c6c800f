import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApi, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { RevealCells } from '../records/RevealCells.tsx'

const SHOWN_MS = 30_000

interface Props {
  readonly id: RecordId
  readonly field: string
  readonly versionId: string
}

/** A former secret: hidden, and shown for thirty seconds when asked for. */
export function FormerSecret({ id, field, versionId }: Props) {
  const text = useText()
  const api = useApi()
  const [value, setValue] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setValue(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [value])
  const show = async () => {
    const revealed = await api.history.reveal({ id, field, versionId })
    setFailure(revealed.ok ? null : revealed.error)
    if (revealed.ok) setValue(revealed.value.value)
  }
  return (
    <>
      {value === null ? (
        <span className="mute">{text['history.hidden']}</span>
      ) : (
        <RevealCells value={value} isKey={field === 'secrets.productKey'} />
      )}{' '}
      <InlineButton
        icon="eye"
        aria-pressed={value !== null}
        onClick={() => (value === null ? void show() : setValue(null))}
      >
        {text[value === null ? 'frame.show' : 'frame.hide']}
      </InlineButton>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
