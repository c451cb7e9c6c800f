import { useApp } from '../../store/AppContext.tsx'
import { LossSwitch } from './LossSwitch.tsx'
import { isOn, toggled, type ScenarioTag } from './scenario-tags.ts'

/** A switch for each of some ready scenarios. */
export function TagSwitches({ tags }: { readonly tags: readonly ScenarioTag[] }) {
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
