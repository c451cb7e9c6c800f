import type { Visit } from '#core/record/visit'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useIsChecked } from '../../store/use-checked.ts'
import { Button } from '../../ui/Button.tsx'
import { useOutcome, useVisits } from './use-visits.ts'
import styles from './Visits.module.css'

/** One quiet line over every page while a visit is going on; nothing for everybody else. */
export function VisitBar() {
  const isElsewhere = useApp((state) => state.screen !== 'visits')
  const isChecked = useIsChecked('all')
  const { running } = useVisits()
  return running !== null && isElsewhere && isChecked ? <Bar visit={running} /> : null
}

function Bar({ visit }: { readonly visit: Visit }) {
  const text = useText()
  const show = useApp((state) => state.show)
  const { fixed, open, found } = useOutcome(visit)
  return (
    <aside className={`page-bar ${styles.bar}`} aria-label={text['visits.title']}>
      <p role="status">{text['visits.bar']({ fixed: fixed.length, open: open.length + found.length })}</p>
      <Button size="small" variant="quiet" arrow onClick={() => show('visits')}>
        {text['visits.bar.show']}
      </Button>
    </aside>
  )
}
