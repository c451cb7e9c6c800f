import type { Visit } from '#core/record/visit'
import { formatDay } from '#core/text/format'
import { taskText } from '#core/text/visit-text'
import { consentAt, taskKey } from '#core/visit/visits'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Deeds } from './DeedsPart.tsx'
import { FindingNames } from './FindingNames.tsx'
import { PrintReport } from './PrintReport.tsx'
import { ConsentGiven } from './Purpose.tsx'
import { useOutcome, useVisits } from './use-visits.ts'
import { VisitSums } from './VisitSums.tsx'
import styles from './Visits.module.css'

/** Visits that have ended, the latest first, each with what came of it. */
export function PastVisits({ visits }: { readonly visits: readonly Visit[] }) {
  const text = useText()
  return (
    <section className={styles.part}>
      <h2 className="sec">{text['visits.past']}</h2>
      {visits.length === 0 && (
        <EmptyState title={text['visits.past.none']}>{text['visits.past.none.what']}</EmptyState>
      )}
      {visits.map((visit) => (
        <PastVisit key={visit.id} visit={visit} />
      ))}
    </section>
  )
}

function PastVisit({ visit }: { readonly visit: Visit }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const outcome = useOutcome(visit)
  const { fixed, open, found } = outcome
  const consent = consentAt(visit, useVisits().all)
  return (
    <details className={styles.past}>
      <summary>
        <span className={styles.what}>
          <b>{formatDay(visit.begunOn, language)}</b>
          <span className="small mute">
            {text['visits.past.line']({ fixed: fixed.length, open: open.length + found.length })}
          </span>
        </span>
      </summary>
      <p className="small mute">{text['visits.past.who'](visit)}</p>
      {consent !== null && (
        <p className="small mute">
          <ConsentGiven consent={consent} />
        </p>
      )}
      <VisitSums outcome={outcome} isRunning={false} />
      {fixed.length > 0 && (
        <>
          <h3 className={styles.sub}>{text['visits.fixed']({ count: fixed.length })}</h3>
          <FindingNames findings={fixed} mark="safe" />
        </>
      )}
      {visit.done.length > 0 && <h3 className={styles.sub}>{text['visits.deeds']}</h3>}
      <Deeds visit={visit} />
      {visit.left.length > 0 && (
        <>
          <h3 className={styles.sub}>{text['visits.left']({ count: visit.left.length })}</h3>
          <ul>
            {visit.left.map((task) => (
              <li key={taskKey(task)} className={styles.line}>
                <span className={styles.what}>
                  <b>{taskText(task, context)}</b>
                  <span className="small mute">
                    {text['visits.left.by']({ who: task.who, day: formatDay(task.until, language) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="acts">
        <PrintReport visitId={visit.id} />
      </div>
    </details>
  )
}
