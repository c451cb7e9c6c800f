import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

/**
 * Keeps a mistake in what one screen draws from taking the whole window with it: the cover and its tabs stay, and another
 * screen can be opened. What went wrong is not shown: its text may hold what was to be drawn.
 */
export function ScreenGuard({ children }: { readonly children: ReactNode }) {
  const screen = useApp((state) => state.screen)
  return (
    <ErrorBoundary
      resetKeys={[screen]}
      fallbackRender={({ resetErrorBoundary }) => <Failed again={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  )
}

function Failed({ again }: { readonly again: () => void }) {
  const text = useText()
  const show = useApp((state) => state.show)
  const goHome = () => {
    show('home')
    again()
  }
  return (
    <div className="page" role="alert">
      <EmptyState
        isPage
        title={text['frame.screen-failed']}
        action={<Button onClick={goHome}>{text['frame.screen-failed-home']}</Button>}
      >
        {text['frame.screen-failed-body']}
      </EmptyState>
    </div>
  )
}
