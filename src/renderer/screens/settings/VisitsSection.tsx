import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from './Section.tsx'

/** The way to visits and hand-over, for whoever helps others. */
export function VisitsSection() {
  const text = useText()
  const show = useApp((state) => state.show)
  return (
    <Section title={text['visits.section']}>
      <p className="small mute">{text['visits.section.body']}</p>
      <div>
        <Button arrow onClick={() => show('visits')}>
          {text['visits.open']}
        </Button>
      </div>
    </Section>
  )
}
