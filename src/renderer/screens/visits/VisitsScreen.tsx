import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useIsSample } from '../../store/derived.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { HandOverPart } from '../hand-over/HandOverPart.tsx'
import { BeginVisit } from './BeginVisit.tsx'
import { PastVisits } from './PastVisits.tsx'
import { RunningVisit } from './RunningVisit.tsx'
import { useVisits } from './use-visits.ts'
import styles from './Visits.module.css'

/** An IT helper's visit: how the notebook was found, what was fixed, what is left to whom; and handing it over at the end. */
export function VisitsScreen() {
  const text = useText()
  const language = useLanguage()
  const isSample = useIsSample()
  const { all, running } = useVisits()
  const past = all.filter((visit) => visit.closedOn !== undefined)
  return (
    <div className="page">
      <PageHead
        title={text['visits.title']}
        lead={
          running === null
            ? text['visits.lead']
            : text['visits.running']({
                day: formatDay(running.begunOn, language),
                helper: running.helper,
                agreedWith: running.agreedWith,
              })
        }
      />
      <div className={styles.visits}>
        <div>
          {running === null ? (
            <BeginVisit key={past[0]?.id} all={all} />
          ) : (
            <RunningVisit key={running.id} visit={running} />
          )}
        </div>
        <div>
          <PastVisits visits={past} />
          {!isSample && <HandOverPart />}
        </div>
      </div>
    </div>
  )
}
