import { useApp, useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LossSwitch } from './LossSwitch.tsx'
import { isOn, toggled, type ScenarioTag } from './scenario-tags.ts'
import styles from './WhatIfScreen.module.css'

interface Props {
  readonly tags: readonly ScenarioTag[]
  /** How many further tags there are. */
  readonly moreCount: number
  readonly showsMore: boolean
  readonly onMore: () => void
}

/** The ready scenarios that come up most, whatever else is being tried, and the way to all others. */
export function ScenarioTags({ tags, moreCount, showsMore, onMore }: Props) {
  const text = useText()
  return (
    <div className={styles.tags} role="group" aria-label={text['whatif.tags']}>
      <TagSwitches tags={tags} />
      <button
        type="button"
        className={styles.moreTag}
        aria-expanded={showsMore}
        aria-controls={showsMore ? 'more-cases' : undefined}
        onClick={onMore}
      >
        <Icon name={showsMore ? 'down' : 'next'} size="small" />
        {text['map.more-cases']({ count: moreCount })}
      </button>
    </div>
  )
}

/** A switch for each of some tags. */
export function TagSwitches({ tags }: Pick<Props, 'tags'>) {
  const scenario = useApp((state) => state.scenario)
  const tryScenario = useApp((state) => state.tryScenario)
  return tags.map((tag) => (
    <LossSwitch
      key={tag.key}
      shape="tag"
      icon={tag.icon}
      title={tag.title}
      hint={tag.hint}
      isOn={isOn(tag, scenario)}
      onToggle={() => tryScenario(toggled(tag, scenario))}
    />
  ))
}
