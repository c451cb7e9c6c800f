import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './HomeScreen.module.css'

/** Nothing is written yet: what to write first, and what comes of it. */
export function FirstSteps() {
  const text = useText()
  const add = useApp((state) => state.add)
  const canEdit = useCanEdit()
  return (
    <>
      <EmptyState
        title={text['home.empty-title']}
        action={
          <Button variant="primary" icon="plus" disabled={!canEdit} onClick={() => add('account')}>
            {text['home.empty-step']}
          </Button>
        }
      >
        {text['home.empty-body']}
      </EmptyState>
      <section className={styles.then}>
        <h2 className="sec">{text['home.empty-then']}</h2>
        <ol className="steps">
          {text['home.empty-points'].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
