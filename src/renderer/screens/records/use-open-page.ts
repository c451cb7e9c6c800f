import { useApi, useApp } from '../../store/AppContext.tsx'

/** Opens a page in the person's own browser, and answers whether it did; nothing is ever opened that was not asked for. */
export function useOpenPage(): (address: string) => Promise<boolean> {
  const api = useApi()
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (address) => {
    const opened = await api.app.openPage({ address: address.replace(/^https:\/\//u, '') })
    if (!opened.ok) notifyFailure(opened.error)
    return opened.ok
  }
}
