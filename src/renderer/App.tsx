import type { Api } from '#contract'
import { Frame } from './screens/frame/Frame.tsx'
import { StartScreen } from './screens/frame/StartScreen.tsx'
import { HelpPage } from './screens/help/HelpPage.tsx'
import { Appearance } from './screens/look/Appearance.tsx'
import { KeysPage } from './screens/look/KeysDialog.tsx'
import { SetupScreen } from './screens/setup/SetupScreen.tsx'
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
  if (!isReady) return <StartScreen />
  switch (status) {
    case 'locked':
    case 'unlocking':
    case 'new-password':
      return <UnlockScreen />
    case 'setting-up':
      return <SetupScreen />
    case 'open':
      return <Frame />
  }
}
