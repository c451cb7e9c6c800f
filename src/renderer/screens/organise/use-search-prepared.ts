import { useEffect } from 'react'
import type { RecordIndex } from '#core/record/record-index'
import { prepareCorpus } from '#core/search/find-accounts'
import { searchableParts } from '#core/search/searchable-text'

/** Makes ready what accounts are found by while the window has nothing else to do, so that the first key is answered at once. */
export function useSearchPrepared(index: RecordIndex): void {
  useEffect(() => {
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
  }, [index])
}
