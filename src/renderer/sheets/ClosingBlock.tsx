import type { ClosingEntry } from '#core/sheet/model'
import { formatDay } from '#core/text/format'
import styles from './ClosingBlock.module.css'
import { useSheet } from './SheetContext.tsx'
import { Steps } from './Steps.tsx'
import { Tasks } from './Tasks.tsx'

interface Props {
  readonly closing: ClosingEntry
  /** The account that is to be closed. */
  readonly name: string
}

/** What to know and do before an account is closed, in a frame of its own below the account. */
export function ClosingBlock({ closing, name }: Props) {
  const { text, language } = useSheet()
  const held = closing.held.map((title) => text['sheet.closing.held']({ title }))
  return (
    <section className={styles.closing}>
      <h2>{text['sheet.closing.title']({ name })}</h2>
      <p>
        <b>{text['sheet.closing.on']({ day: formatDay(closing.on, language) })}</b>
      </p>
      {closing.facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <Tasks>
        {[...closing.tasks, ...held].map((task) => (
          <li key={task}>{task}</li>
        ))}
      </Tasks>
      <h3>{text['sheet.closing.steps']}</h3>
      <Steps steps={closing.steps} />
    </section>
  )
}
