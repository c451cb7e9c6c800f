import { useEffect, useState } from 'react'
import type { BinEntry } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApi, useApp } from '../../store/AppContext.tsx'

export interface Bin {
  readonly entries: readonly BinEntry[]
  /** Why it could not be read. */
  readonly failure: Failure | null
  /** Forgets entries that have gone for good: no record changes by that. */
  readonly forget: (ids: readonly RecordId[]) => void
}

/** What lies in the bin, read again whenever a record changes: undo and redo take out of it as well. */
export function useBin(): Bin {
  const api = useApi()
  const records = useApp((state) => state.records)
  const [entries, setEntries] = useState<readonly BinEntry[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isGone = false
    void api.bin.list().then((answer) => {
      if (isGone) return
      if (answer.ok) setEntries(answer.value)
      else setFailure(answer.error)
    })
    return () => {
      isGone = true
    }
  }, [api, records])
  return {
    entries,
    failure,
    forget: (ids) => setEntries((before) => before.filter(({ record }) => !ids.includes(record.id))),
  }
}
