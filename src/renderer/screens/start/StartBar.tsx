import type { StartStep } from '#core/text/messages/start'
import { useApp, useText } from '../../store/AppContext.tsx'
import type { Place } from '../../store/places.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { START_STEPS } from './first-sheet.ts'
import styles from './StartBar.module.css'
import { useFirstSheet } from './use-first-sheet.ts'

/** Over every page while a newcomer is led to the first paper: how far it is, and what comes next. */
export function StartBar() {
  const text = useText()
  const isLed = useApp((state) => state.isLed)
  const setLed = useApp((state) => state.setLed)
  const here = useApp(stepHere)
  const add = useApp((state) => state.add)
  const { done, next, go } = useFirstSheet()
  if (!isLed) return null
  const writeMore = () => {
    setLed(false)
    add('account')
  }
  return (
    <aside className={styles.bar} aria-label={text['start.title']}>
      <b className={styles.title}>{text['start.title']}</b>
      <ol className={styles.steps}>
        {START_STEPS.map((step) => (
          <li key={step} aria-current={step === (here ?? next) ? 'step' : undefined}>
            {done.has(step) && <Icon name="check" size="small" />}
            {text[`start.step.${step}`]}
            {done.has(step) && <VisuallyHidden>{text['start.done-step']}</VisuallyHidden>}
          </li>
        ))}
      </ol>
      <div className={styles.next} role="status">
        {next === null ? (
          <>
            <p>{text['start.finished']}</p>
            <Button size="small" icon="plus" onClick={writeMore}>
              {text['start.more']}
            </Button>
          </>
        ) : (
          <Next next={next} here={here} go={go} />
        )}
      </div>
      <InlineButton icon="cross" onClick={() => setLed(false)}>
        {text['start.leave']}
      </InlineButton>
    </aside>
  )
}

interface NextProps {
  readonly next: StartStep
  readonly here: StartStep | null
  readonly go: (to: StartStep) => void
}

/** How the step is done where somebody stands at it; else the way there. */
function Next({ next, here, go }: NextProps) {
  const text = useText()
  return (
    <>
      {here === null ? (
        <Button size="small" arrow onClick={() => go(next)}>
          {text[`start.go.${next}`]}
        </Button>
      ) : (
        <p>{text[`start.how.${here}`]}</p>
      )}
      {next === 'phone' && here !== 'sheet' && (
        <Button size="small" variant="quiet" onClick={() => go('sheet')}>
          {text['start.skip-phone']}
        </Button>
      )}
    </>
  )
}

/** The step at whose place somebody is. */
function stepHere({ screen, editor }: Place): StartStep | null {
  if (screen === 'print') return 'sheet'
  if (screen !== 'accounts' || editor === null) return null
  if (editor.kind === 'add') return 'account'
  return editor.kind === 'edit' && editor.medium === 'phone' ? 'phone' : null
}
