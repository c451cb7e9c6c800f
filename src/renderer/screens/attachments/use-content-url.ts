import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApi } from '../../store/AppContext.tsx'
import { isHeic, showable } from '../../ui/heic.ts'
import { loadContent } from './load-content.ts'

/** A content under an address of this window alone, which is taken back when it is no longer shown. */
export function useContentUrl(id: RecordId) {
  const api = useApi()
  const [url, setUrl] = useState<string | null>(null)
  const [part, setPart] = useState(0)
  const [isDecoding, setDecoding] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isWanted = true
    let made: string | null = null
    const show = async () => {
      const loaded = await loadContent(api, id, () => isWanted, setPart)
      if (!isWanted) return
      if (!loaded.ok) {
        setFailure(loaded.error)
        return
      }
      if (loaded.value === null) return
      if (isHeic(loaded.value)) {
        setDecoding(true)
        await painted()
      }
      const picture = await showable(loaded.value)
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- another one may have been asked for meanwhile
      if (!isWanted) return
      made = URL.createObjectURL(picture)
      setUrl(made)
    }
    void show()
    return () => {
      isWanted = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [api, id])
  return { url, part, isDecoding, failure }
}

/** Resolves once what is on the page now has been painted: what comes next holds the window up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
