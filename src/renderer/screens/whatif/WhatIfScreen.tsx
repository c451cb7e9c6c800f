import { useMemo, useRef, useState } from 'react'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { ChangeList } from './ChangeList.tsx'
import { FixList } from './FixList.tsx'
import { MapSection } from './map/MapSection.tsx'
import { useMapView } from './map/use-map-view.ts'
import { MoreButton, MoreCases } from './MoreCases.tsx'
import { NodeFacts } from './NodeFacts.tsx'
import { scenarioTags, tagsInFront } from './scenario-tags.ts'
import { TagSwitches } from './TagSwitches.tsx'
import { useScenario } from './use-scenario.ts'
import { Verdict } from './Verdict.tsx'
import styles from './WhatIfScreen.module.css'

/** もしも: tries out losses on the records. Nothing is changed by trying. */
export function WhatIfScreen() {
  const text = useText()
  const records = useApp((state) => state.records)
  const hasAccounts = records.some((record) => record.type === 'account')
  return (
    <div className={`page ${styles.page ?? ''}`}>
      {hasAccounts ? (
        <Trial />
      ) : (
        <>
          <PageHead title={text['whatif.title']} lead={text['whatif.lead']} />
          <div className={styles.empty}>
            <EmptyState title={text['whatif.empty-title']}>{text['whatif.empty-body']}</EmptyState>
          </div>
        </>
      )}
    </div>
  )
}

function Trial() {
  const text = useText()
  const today = useToday()
  const records = useApp((state) => state.records)
  const scenario = useApp((state) => state.scenario)
  const context = useNameContext()
  const facts = useScenario()
  const view = useMapView(facts)
  const fixes = useRef<HTMLElement>(null)
  const rail = useRef<HTMLElement>(null)
  const [showsMore, setShowsMore] = useState(false)
  const tags = useMemo(() => scenarioTags(records, today, context), [records, today, context])
  const front = tagsInFront(tags, scenario)
  return (
    <>
      <PageHead
        title={text['whatif.title']}
        lead={text['whatif.lead']}
        end={
          <MoreButton
            count={tags.length - front.length}
            isOpen={showsMore}
            onToggle={() => setShowsMore(!showsMore)}
          />
        }
      />
      <div className={styles.tags} role="group" aria-label={text['whatif.tags']}>
        <TagSwitches tags={front} />
      </div>
      {showsMore && <MoreCases tags={tags.filter((tag) => !front.includes(tag))} />}
      <Verdict
        facts={facts}
        onShowFixes={() => {
          view.setFocusId(null)
          goTo(fixes.current)
        }}
      />
      <div className={styles.columns}>
        <MapSection facts={facts} view={view} readOn={() => goTo(rail.current)} />
        <section className={styles.rail} ref={rail} tabIndex={-1} aria-label={text['map.result']}>
          {view.focusId === null && facts.result.changes.length === 0 && (
            <p className="note">{text['map.choose-hint']}</p>
          )}
          <NodeFacts facts={facts} view={view} />
          <FixList result={facts.result} ref={fixes} />
          <ChangeList changes={facts.result.changes} />
        </section>
      </div>
    </>
  )
}

function goTo(part: HTMLElement | null) {
  part?.scrollIntoView({ block: 'start' })
  part?.focus()
}
