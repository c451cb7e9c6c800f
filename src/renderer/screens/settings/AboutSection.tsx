import { useApp, useText } from '../../store/AppContext.tsx'
import { Section } from './Section.tsx'

/** Which version this is, and what it never does. */
export function AboutSection() {
  const text = useText()
  const version = useApp((state) => state.app?.version ?? '')
  return (
    <Section title={text['settings.about']}>
      <p>{text['settings.version']({ version })}</p>
      <p className="small mute">{text['settings.promise']}</p>
    </Section>
  )
}
