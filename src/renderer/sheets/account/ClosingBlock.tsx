import type { ClosingEntry } from '#core/sheet/model/accounts'
import { formatDay } from '#core/text/format'
import { Steps } from '../parts/Steps.tsx'
import { Tasks } from '../parts/Tasks.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './ClosingBlock.module.css'

interface Props {
  readonly closing: ClosingEntry
  /** The account that is to be closed. */
  readonly name: string
}

/** What to know before an account is closed, in a frame of its own below the account. */
export function BeforeClosing({ closing, name }: Props) {
  const { text, language } = useSheet()
  return (
    <section className={styles.closing}>
      <h2>{text['sheet.closing.title']({ name })}</h2>
      <p>
        <b>{text['sheet.closing.on']({ day: formatDay(closing.on, language) })}</b>
      </p>
      {closing.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </section>
  )
}

/** What to do before that, to be ticked off. It may come on the next page, so it names the account again. */
export function ClosingTasks({ closing, name }: Props) {
  const { text } = useSheet()
  const held = closing.held.map((title) => text['sheet.closing.held']({ title }))
  return (
    <section className={styles.closing}>
      <h2>{text['sheet.closing.tasks']({ name })}</h2>
      <Tasks>
        {[...closing.tasks, ...held].map((task) => (
          <li key={task}>{task}</li>
        ))}
      </Tasks>
    </section>
  )
}

/** How the account is closed, step by step. */
export function ClosingSteps({ closing, name }: Props) {
  const { text } = useSheet()
  return (
    <section className={styles.closing}>
      <h2>{text['sheet.closing.steps']({ name })}</h2>
      <Steps steps={closing.steps} />
    </section>
  )
}
