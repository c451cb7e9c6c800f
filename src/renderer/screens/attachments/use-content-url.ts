import { useEffect, useState } from 'react'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { useApi } from '../../store/AppContext.tsx'
import { loadContent } from './load-content.ts'

/** A content under an address of this window alone, which is taken back when it is no longer shown. */
export function useContentUrl(id: RecordId) {
  const api = useApi()
  const [url, setUrl] = useState<string | null>(null)
  const [part, setPart] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isWanted = true
    let made: string | null = null
    void loadContent(api, id, () => isWanted, setPart).then((loaded) => {
      if (!isWanted) return
      if (!loaded.ok) setFailure(loaded.error)
      else if (loaded.value !== null) {
        made = URL.createObjectURL(loaded.value)
        setUrl(made)
      }
    })
    return () => {
      isWanted = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [api, id])
  return { url, part, failure }
}
