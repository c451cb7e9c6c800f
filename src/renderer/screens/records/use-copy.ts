import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'

/** Copies a text that is no secret, and says so. */
export function useCopyText(): (text: string) => Promise<void> {
  const api = useApi()
  const text = useText()
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (value) => {
    const copied = await api.app.copyText({ text: value })
    if (copied.ok) notify(text['frame.copied'])
    else notifyFailure(copied.error)
  }
}

/** One of a list by its place, or one of the hidden fields. */
interface Picked {
  readonly index?: number
  readonly item?: RecordId
}

/** Copies a secret past the window, and says how long the clipboard keeps it. `picked` takes one out of a list. */
export function useCopySecret(): (id: RecordId, name: SecretName, picked?: Picked) => Promise<void> {
  const api = useApi()
  const text = useText()
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (id, name, picked = {}) => {
    const copied = await api.secrets.copy({ id, name, ...picked })
    if (copied.ok) notify(text['frame.copied-secret']({ seconds: copied.value.clearsAfterSeconds }))
    else notifyFailure(copied.error)
  }
}

/** Copies what is pasted into a form once; it is cleared as a secret is, and says so. */
export function useCopyForForm(): (value: string) => Promise<void> {
  const api = useApi()
  const text = useText()
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (value) => {
    const copied = await api.app.copyForForm({ text: value })
    if (copied.ok) notify(text['frame.copied-secret']({ seconds: copied.value.clearsAfterSeconds }))
    else notifyFailure(copied.error)
  }
}
