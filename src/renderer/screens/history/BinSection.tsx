import { useText } from '../../store/AppContext.tsx'
import { Section } from '../settings/Section.tsx'
import { BinList } from './BinList.tsx'
import { useBin } from './use-bin.ts'

/** The bin among the settings. */
export function BinSection() {
  const text = useText()
  const bin = useBin()
  return (
    <Section title={text['history.bin']}>
      <BinList bin={bin} />
    </Section>
  )
}
