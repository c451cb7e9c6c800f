import { useCallback, useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApi, useApp, useText } from '../../../store/AppContext.tsx'

interface Shown {
  readonly code: string
  readonly periodSeconds: number
  readonly secondsLeft: number
}

interface OneTimeCode {
  /** Null until it was asked for. */
  readonly shown: Shown | null
  readonly failure: Failure | null
  readonly show: () => void
  readonly copy: () => Promise<void>
}

const SECOND_MS = 1_000

/** The code of an account, followed by the next one for as long as it is looked at. */
export function useOneTimeCode(id: RecordId): OneTimeCode {
  const api = useApi()
  const text = useText()
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [isWanted, setWanted] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  useEffect(() => {
    if (!isWanted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const fetchCode = async () => {
      const made = await api.secrets.oneTimeCode({ id })
      if (!isCurrent) return
      if (!made.ok) {
        setShown(null)
        setFailure(made.error)
        return
      }
      const { code, periodSeconds, millisecondsLeft } = made.value
      const endsAt = performance.now() + millisecondsLeft
      const tick = () => {
        const left = endsAt - performance.now()
        if (left <= 0) {
          void fetchCode()
          return
        }
        setShown({ code, periodSeconds, secondsLeft: Math.ceil(left / SECOND_MS) })
        timer = setTimeout(tick, left % SECOND_MS || SECOND_MS)
      }
      tick()
    }
    void fetchCode()
    return () => {
      isCurrent = false
      clearTimeout(timer)
      setShown(null)
      setFailure(null)
    }
  }, [api, id, isWanted])

  const show = useCallback(() => setWanted(true), [])
  const copy = async () => {
    const copied = await api.secrets.copyOneTimeCode({ id })
    if (copied.ok) notify(text['frame.copied-secret']({ seconds: copied.value.clearsAfterSeconds }))
    else notifyFailure(copied.error)
  }
  return { shown, failure, show, copy }
}
