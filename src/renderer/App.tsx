import { useEffect, useState } from 'react'
import type { Api } from '#contract'
import { StartScreen } from './screens/frame/StartScreen.tsx'
import { HelpPage } from './screens/help/HelpPage.tsx'
import { Appearance } from './screens/look/Appearance.tsx'
import { KeysPage } from './screens/look/KeysDialog.tsx'
import type * as Rooms from './screens/rooms.ts'
import { UnlockScreen } from './screens/unlock/UnlockScreen.tsx'
import { AppProvider, useApp } from './store/AppContext.tsx'
import type { AppStore } from './store/store.ts'
import { FileDropRoom } from './ui/FileDropRoom.tsx'

interface Props {
  readonly api: Api
  readonly store: AppStore
  /** Today on this computer, YYYY-MM-DD. */
  readonly today: () => string
}

/** The window: the shelf, the making of a notebook, or the open notebook. */
export function App({ api, store, today }: Props) {
  return (
    <AppProvider api={api} store={store} today={today}>
      <Appearance />
      <FileDropRoom>
        <Room />
        <KeysPage />
        <HelpPage />
      </FileDropRoom>
    </AppProvider>
  )
}

function Room() {
  const status = useApp((state) => state.session.status)
  const isReady = useApp((state) => state.app !== null)
  const rooms = useRooms(isReady)
  if (!isReady) return <StartScreen />
  switch (status) {
    case 'locked':
    case 'unlocking':
    case 'new-password':
      return <UnlockScreen />
    case 'setting-up':
      return rooms === null ? <StartScreen /> : <rooms.SetupScreen />
    case 'open':
      return rooms === null ? <StartScreen /> : <rooms.Frame />
  }
}

/** What lies behind the unlock screen, read as soon as that has been painted; null until then. */
function useRooms(isReady: boolean): typeof Rooms | null {
  const [rooms, setRooms] = useState<typeof Rooms | null>(null)
  useEffect(() => {
    if (!isReady) return undefined
    const asked = requestIdleCallback(() => void import('./screens/rooms.ts').then(setRooms))
    return () => cancelIdleCallback(asked)
  }, [isReady])
  return rooms
}
