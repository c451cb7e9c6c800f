import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'

/** Something that takes time and can fail, as a form shows it. */
export interface Attempts {
  readonly isBusy: boolean
  /** Why the last attempt failed. */
  readonly failure: Failure | null
  /** Shows the attempt while it lasts, and keeps why it failed. The answer is handed on. */
  readonly attempt: <T>(answer: Promise<Result<T, Failure>>) => Promise<Result<T, Failure>>
  readonly clearFailure: () => void
}

/** One attempt at a time: whether it is under way, and why the last one failed. */
export function useAttempt(): Attempts {
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const attempt = async <T>(answer: Promise<Result<T, Failure>>) => {
    setIsBusy(true)
    setFailure(null)
    const result = await answer
    setIsBusy(false)
    if (!result.ok) setFailure(result.error)
    return result
  }
  return { isBusy, failure, attempt, clearFailure: () => setFailure(null) }
}
