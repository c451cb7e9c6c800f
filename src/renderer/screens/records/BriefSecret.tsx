import { useEffect, useState, type ReactNode } from 'react'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'

const SHOWN_MS = 30_000

interface Props<T> {
  /** What stands there instead. */
  readonly hidden: string
  /** Asks for the secret, each time anew. */
  readonly reveal: () => Promise<Result<T, Failure>>
  readonly children: (value: T) => ReactNode
}

/** A secret within a list: hidden, and shown for thirty seconds when asked for. */
export function BriefSecret<T>({ hidden, reveal, children }: Props<T>) {
  const text = useText()
  const [shown, setShown] = useState<{ readonly value: T } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => setShown(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])
  const show = async () => {
    const revealed = await reveal()
    setFailure(revealed.ok ? null : revealed.error)
    if (revealed.ok) setShown({ value: revealed.value })
  }
  return (
    <>
      {shown === null ? <span className="mute">{hidden}</span> : children(shown.value)}{' '}
      <InlineButton
        icon="eye"
        aria-pressed={shown !== null}
        onClick={() => (shown === null ? void show() : setShown(null))}
      >
        {text[shown === null ? 'frame.show' : 'frame.hide']}
      </InlineButton>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
