import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'

/** Before main has answered, or when it cannot. */
export function StartScreen() {
  const text = useText()
  const failure = useApp((state) => state.appFailure)
  const loadApp = useApp((state) => state.loadApp)
  if (failure === null) {
    return (
      <main className="page" aria-busy="true">
        <p className="vh">{text['frame.loading']}</p>
      </main>
    )
  }
  return (
    <main className="page">
      <EmptyState
        title={text['frame.start-failed']}
        action={<Button onClick={() => void loadApp()}>{text['frame.try-again']}</Button>}
      >
        <FailureNote failure={failure} />
      </EmptyState>
    </main>
  )
}
