import { useText } from '../../store/AppContext.tsx'
import { useIsSample } from '../../store/derived.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { BinSection } from '../history/BinSection.tsx'
import { KeysSection } from '../keys/KeysSection.tsx'
import { MergeSection } from '../copies/MergeSection.tsx'
import { AboutSection } from './AboutSection.tsx'
import { BackupSection } from './BackupSection.tsx'
import { CopySection } from './CopySection.tsx'
import { ExchangeSection } from './ExchangeSection.tsx'
import { LeaksSection } from '../leaks/LeaksSection.tsx'
import { LookSection } from './LookSection.tsx'
import { NotebookSection } from './NotebookSection.tsx'
import styles from './SettingsScreen.module.css'
import { RemindersSection } from './RemindersSection.tsx'
import { ServicesSection } from './ServicesSection.tsx'
import { ShelfSection } from './ShelfSection.tsx'
import { VisitsSection } from './VisitsSection.tsx'

/** The notebook's own name, keys and copies, and how the window looks. */
export function SettingsScreen() {
  const text = useText()
  const isSample = useIsSample()
  return (
    <div className="page">
      <PageHead title={text['settings.title']} lead={text['settings.lead']} />
      <div className={styles.sections}>
        {!isSample && (
          <>
            <KeysSection />
            <BackupSection />
            <CopySection />
            <MergeSection />
          </>
        )}
        <NotebookSection />
        <RemindersSection />
        <LookSection />
        <ServicesSection />
        <LeaksSection />
        <BinSection />
        <ExchangeSection />
        <VisitsSection />
        <ShelfSection />
        <AboutSection />
      </div>
    </div>
  )
}
