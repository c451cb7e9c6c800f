import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { DateField } from '../../ui/fields.tsx'
import { LossSwitches } from './LossSwitches.tsx'
import { TagSwitches } from './ScenarioTags.tsx'
import type { ScenarioTag } from './scenario-tags.ts'
import styles from './WhatIfScreen.module.css'

interface Props {
  readonly tags: readonly ScenarioTag[]
}

/** The cases that come up less often, a day, and every single thing that can be lost. */
export function MoreCases({ tags }: Props) {
  const text = useText()
  const today = useToday()
  const scenario = useApp((state) => state.scenario)
  const tryScenario = useApp((state) => state.tryScenario)
  const setDate = (date: string) => {
    const { date: _, ...rest } = scenario
    tryScenario(date === '' ? rest : { ...rest, date })
  }
  return (
    <section className={styles.more} id="more-cases" aria-label={text['map.more-name']}>
      <div className={styles.tags} role="group" aria-label={text['whatif.tags']}>
        <TagSwitches tags={tags} />
      </div>
      <div className={styles.single}>
        <DateField
          label={text['whatif.date']}
          hint={text['whatif.date-hint']}
          min={today}
          value={scenario.date ?? ''}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <div>
          <h2 className="lb">{text['whatif.each']}</h2>
          <LossSwitches />
        </div>
      </div>
    </section>
  )
}
