import { useEffect, useState } from 'react'
import type { Conflict } from '#contract'
import type { Failure } from '#core/failure'
import { useApi, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'

const SHOWN_MS = 30_000

interface Props {
  readonly conflict: Conflict
  readonly version: Conflict['versions'][number]
}

/** A secret in one version: hidden, and shown for 30 seconds when asked for. */
export function VersionSecret({ conflict: { recordId, field }, version: { versionId } }: Props) {
  const text = useText()
  const api = useApi()
  const [lines, setLines] = useState<readonly string[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    if (lines === null) return
    const timer = setTimeout(() => setLines(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [lines])
  const show = async () => {
    const answer = await api.copies.reveal({ recordId, field, versionId })
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) setLines(answer.value.lines)
  }
  return (
    <>
      {lines === null && <span className="mute">{text['copies.hidden']}</span>}
      {lines?.length === 0 && text['words.none']}
      {lines?.map((line, i) => (
        // Lines of one secret never change places while they are shown.
        <span className="mono" key={i}>
          {line}
        </span>
      ))}
      <InlineButton
        icon="eye"
        aria-pressed={lines !== null}
        onClick={() => (lines === null ? void show() : setLines(null))}
      >
        {text[lines === null ? 'frame.show' : 'frame.hide']}
      </InlineButton>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
