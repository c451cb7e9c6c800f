import { useEffect } from 'react'
import { useApp, useToday } from './AppContext.tsx'
import { analysisOf, findInSteps } from './following.ts'
import { inSlices } from './in-slices.ts'
import type { Checked } from './records-slice.ts'

/** Whether so much of what follows from the records may be asked for. */
export function useIsChecked(wanted: Exclude<Checked, 'nothing'>): boolean {
  return useApp(({ checked }) => checked === 'all' || checked === wanted)
}

/** Works out what follows from a large notebook that was just opened: a part at a time, so that the window is painted and answers. */
export function useChecking(): void {
  const records = useApp((state) => state.records)
  const isDone = useIsChecked('all')
  const setChecked = useApp((state) => state.setChecked)
  const today = useToday()
  useEffect(() => {
    if (isDone) return undefined
    let isWanted = true
    const mayGoOn = async () => {
      await windowIsIdle()
      return isWanted
    }
    const work = async () => {
      if (!(await mayGoOn())) return
      analysisOf(records, today)
      setChecked('marks')
      if (await inSlices(findInSteps(records, today), mayGoOn)) setChecked('all')
    }
    void work()
    return () => {
      isWanted = false
    }
  }, [records, today, isDone, setChecked])
}

/** Milliseconds after which the work goes on although the window is busy. */
const PATIENCE = 100

function windowIsIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }))
}
