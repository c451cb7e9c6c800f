import { useEffect } from 'react'
import type { RecordIndex } from '#core/record/record-index'
import { searchableText } from '#core/search/match'

/** Makes ready what accounts are found by while the window has nothing else to do, so that the first key is answered at once. */
export function useSearchPrepared(index: RecordIndex): void {
  useEffect(() => {
    const accounts = index.accounts.values()
    let asked = requestIdleCallback(prepare)
    return () => cancelIdleCallback(asked)

    function prepare(time: IdleDeadline): void {
      do {
        const next = accounts.next()
        if (next.done === true) return
        searchableText(next.value, index)
      } while (time.timeRemaining() > 1)
      asked = requestIdleCallback(prepare)
    }
  }, [index])
}
