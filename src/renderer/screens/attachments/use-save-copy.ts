import type { RecordId } from '#core/record/field'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'

/** Writes the content to a file that the person chooses, and says that it is no longer encrypted there. */
export function useSaveCopy(): (id: RecordId) => Promise<void> {
  const text = useText()
  const api = useApi()
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (id) => {
    const saved = await api.attachments.saveAs({ id })
    if (!saved.ok) notifyFailure(saved.error)
    else if (saved.value !== null) notify(text['attachments.saved'])
  }
}
