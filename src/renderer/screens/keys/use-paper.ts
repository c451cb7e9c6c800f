import { useState } from 'react'
import type { Failure } from '#core/failure'
import type { SheetRequest } from '#core/sheet/request'
import { useApi, useApp } from '../../store/AppContext.tsx'

/** How far a paper with keys on it has come. */
export type PaperProgress =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | { readonly status: 'made'; readonly pages: number; readonly path: string | null }
  | { readonly status: 'failed'; readonly failure: Failure }

export interface Paper {
  readonly progress: PaperProgress
  readonly make: (sheet: SheetRequest, to: 'printer' | 'pdf') => Promise<void>
}

/** Puts the notebook's own keys on paper. `onMade` is told when that was done. */
export function usePaper(onMade?: () => void): Paper {
  const api = useApi()
  const loadRecords = useApp((state) => state.loadRecords)
  const [progress, setProgress] = useState<PaperProgress>({ status: 'idle' })
  const make = async (sheet: SheetRequest, to: 'printer' | 'pdf') => {
    setProgress({ status: 'working' })
    const made = await api.sheets.print({ sheet: { ...sheet, accountIds: [] }, to })
    if (!made.ok) setProgress({ status: 'failed', failure: made.error })
    else if (made.value === null) setProgress({ status: 'idle' })
    else {
      const { pages, path } = made.value
      setProgress({ status: 'made', pages, path })
      onMade?.()
      // Main has noted in the settings record that the paper was made.
      await loadRecords()
    }
  }
  return { progress, make }
}
