import { useMemo } from 'react'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { LossSwitch } from './LossSwitch.tsx'
import { scenarioTags } from './scenario-tags.ts'
import styles from './WhatIfScreen.module.css'

/** The ready scenarios of this notebook, and the cold start. */
export function ScenarioTags() {
  const text = useText()
  const today = useToday()
  const records = useApp((state) => state.records)
  const scenario = useApp((state) => state.scenario)
  const toggleLosses = useApp((state) => state.toggleLosses)
  const tryScenario = useApp((state) => state.tryScenario)
  const tags = useMemo(() => scenarioTags(records, today, text), [records, today, text])
  const lost = new Set(scenario.losses)
  const isCold = scenario.cold === true
  return (
    <div className={styles.tags} role="group" aria-label={text['whatif.tags']}>
      {tags.map((tag) => (
        <LossSwitch
          key={tag.key}
          shape="tag"
          icon={tag.icon}
          title={tag.title}
          hint={tag.hint}
          isOn={tag.losses.every((node) => lost.has(node))}
          onToggle={() => toggleLosses(tag.losses)}
        />
      ))}
      <LossSwitch
        shape="tag"
        icon="key"
        title={text['whatif.tag.cold']}
        hint={text['whatif.tag.cold-hint']}
        isOn={isCold}
        onToggle={() => tryScenario({ ...scenario, cold: !isCold })}
      />
    </div>
  )
}
