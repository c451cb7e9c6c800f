import { useApp, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { Section } from './Section.tsx'

/** Which version this is, what it never does, and what it cannot do. */
export function AboutSection() {
  const text = useText()
  const showHelp = useApp((state) => state.showHelp)
  const version = useApp((state) => state.app?.version ?? '')
  return (
    <Section title={text['settings.about']}>
      <p>{text['settings.version']({ version })}</p>
      <div>
        <p className="small mute">{text['settings.promise']}</p>
        <p className="small mute">{text['settings.promise-tested']}</p>
        <InlineButton icon="book" onClick={() => showHelp('promise')}>
          {text['settings.promise-more']}
        </InlineButton>
      </div>
      <div>
        <h3 className="cap">{text['settings.not-protected']}</h3>
        <p className="small mute">{text['settings.not-protected-body']}</p>
      </div>
      <p className="small mute">{text['settings.fonts']}</p>
    </Section>
  )
}
