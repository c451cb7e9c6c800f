import { useEffect } from 'react'
import type { Api } from '#contract'
import { Frame } from './screens/frame/Frame.tsx'
import { StartScreen } from './screens/frame/StartScreen.tsx'
import { SetupScreen } from './screens/setup/SetupScreen.tsx'
import { UnlockScreen } from './screens/unlock/UnlockScreen.tsx'
import { AppProvider, useApp, useLanguage } from './store/AppContext.tsx'
import type { AppStore } from './store/store.ts'

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
      <Room />
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

/** Puts language, theme and text size on the document, where the style sheets read them. */
function Appearance() {
  const language = useLanguage()
  const theme = useApp((state) => state.app?.preferences.theme ?? 'system')
  const textSize = useApp((state) => state.app?.preferences.textSize ?? 100)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['textSize'] = String(textSize)
  }, [language, textSize])
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
  return null
}
