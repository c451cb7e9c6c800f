import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from './Section.tsx'

/** The way to what is known of services. */
export function ServicesSection() {
  const text = useText()
  const showService = useApp((state) => state.showService)
  return (
    <Section title={text['services.section']}>
      <p className="small mute">{text['services.section.body']}</p>
      <Button arrow onClick={() => showService(null)}>
        {text['services.open']}
      </Button>
    </Section>
  )
}
