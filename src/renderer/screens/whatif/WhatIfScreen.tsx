import { useMemo, useRef } from 'react'
import { whatIf } from '#core/graph/what-if'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DateField } from '../../ui/fields.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { FixList } from './FixList.tsx'
import { LossSwitches } from './LossSwitches.tsx'
import { ScenarioTags } from './ScenarioTags.tsx'
import { Verdict } from './Verdict.tsx'
import styles from './WhatIfScreen.module.css'

/** もしも: tries out losses on the records. Nothing is changed by trying. */
export function WhatIfScreen() {
  const text = useText()
  const today = useToday()
  const records = useApp((state) => state.records)
  const scenario = useApp((state) => state.scenario)
  const tryScenario = useApp((state) => state.tryScenario)
  const fixes = useRef<HTMLElement>(null)
  const result = useMemo(() => whatIf(records, scenario, today), [records, scenario, today])
  const isTrying = scenario.losses.length > 0 || scenario.cold === true || scenario.date !== undefined
  const hasAccounts = records.some((record) => record.type === 'account')

  const setDate = (date: string) => {
    const { date: _, ...rest } = scenario
    tryScenario(date === '' ? rest : { ...rest, date })
  }

  return (
    <div className="page">
      <PageHead title={text['whatif.title']} lead={text['whatif.lead']} />
      {!hasAccounts && (
        <div className={styles.empty}>
          <EmptyState title={text['whatif.empty-title']}>{text['whatif.empty-body']}</EmptyState>
        </div>
      )}
      {hasAccounts && (
        <>
          <ScenarioTags />
          <Verdict
            result={result}
            isTrying={isTrying}
            onShowFixes={() => {
              fixes.current?.scrollIntoView({ block: 'start' })
              fixes.current?.focus()
            }}
          />
          <div className={styles.columns}>
            <div>
              <ChangeTable changes={result.changes} />
              <FixList result={result} ref={fixes} />
            </div>
            <section className={styles.switches} aria-label={text['whatif.each']}>
              <h2 className="sec">{text['whatif.each']}</h2>
              <DateField
                label={text['whatif.date']}
                hint={text['whatif.date-hint']}
                min={today}
                value={scenario.date ?? ''}
                onChange={(event) => setDate(event.currentTarget.value)}
              />
              <LossSwitches />
              {isTrying && (
                <Button variant="quiet" icon="undo" onClick={() => tryScenario({ losses: [] })}>
                  {text['whatif.reset']}
                </Button>
              )}
            </section>
          </div>
        </>
      )}
    </div>
  )
}
