import { useEffect } from 'react'
import { prepareCorpus } from '#core/search/find-accounts'
import { searchableParts } from '#core/search/searchable-text'
import { useApp, useToday } from './AppContext.tsx'
import { analysisOf } from './following.ts'
import { useIsChecked } from './use-checked.ts'

/**
 * Makes ready what accounts are found by, once everything else is worked out and while the window has nothing else to do, so
 * that the first key is answered at once.
 */
export function useSearchPrepared(): void {
  const records = useApp((state) => state.records)
  const isChecked = useIsChecked('all')
  const today = useToday()
  useEffect(() => {
    if (!isChecked) return undefined
    const { index } = analysisOf(records, today)
    const accounts = index.accounts.values()
    let asked = requestIdleCallback(prepare)
    return () => cancelIdleCallback(asked)

    function prepare(time: IdleDeadline): void {
      do {
        const next = accounts.next()
        if (next.done === true) {
          prepareCorpus(index)
          return
        }
        searchableParts(next.value, index)
      } while (time.timeRemaining() > 1)
      asked = requestIdleCallback(prepare)
    }
  }, [records, isChecked, today])
}
