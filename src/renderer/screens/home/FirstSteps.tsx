import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { BrowserHint } from '../start/BrowserHint.tsx'
import styles from './HomeScreen.module.css'

/** Nothing is written yet: what to write first, and what comes of it. */
export function FirstSteps() {
  const text = useText()
  const beginLead = useApp((state) => state.beginLead)
  const canEdit = useCanEdit()
  return (
    <>
      <EmptyState
        title={text['home.empty-title']}
        action={
          <Button variant="primary" icon="plus" disabled={!canEdit} onClick={beginLead}>
            {text['home.empty-step']}
          </Button>
        }
      >
        {text['home.empty-body']}
      </EmptyState>
      <section className={styles.then}>
        <h2 className="sec">{text['start.lead']}</h2>
        <ol className="steps">
          {text['start.points'].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
        <p className="note">{text['start.after']}</p>
        <BrowserHint />
      </section>
    </>
  )
}
