import { useCallback, useEffect, useState } from 'react'
import type { QuickUnlockState, ShareState } from '#contract'
import type { Failure } from '#core/failure'
import { useApi } from '../../store/AppContext.tsx'

/** What is set up beside password and recovery key. */
export interface KeyState {
  readonly shares: ShareState | null
  readonly quickUnlock: QuickUnlockState
}

interface Known {
  /** Null until main has answered. */
  readonly state: KeyState | null
  readonly failure: Failure | null
  /** Asks again, after something was changed. */
  readonly refresh: () => void
}

/** Asks main which keys there are, now and after every change. */
export function useKeyState(): Known {
  const api = useApi()
  const [state, setState] = useState<KeyState | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void api.keys.state().then((answer) => {
      if (!isCurrent) return
      if (answer.ok) setState(answer.value)
      setFailure(answer.ok ? null : answer.error)
    })
    return () => {
      isCurrent = false
    }
  }, [api, asked])
  const refresh = useCallback(() => setAsked((times) => times + 1), [])
  return { state, failure, refresh }
}
