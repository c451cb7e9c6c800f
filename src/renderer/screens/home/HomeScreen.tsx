import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useFindings, useLeftFindings } from '../../store/derived.ts'
import { useIsChecked } from '../../store/use-checked.ts'
import { Checking } from '../../ui/Checking.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { CopiesReminder } from '../copies/CopiesReminder.tsx'
import { StartReminder } from '../start/StartReminder.tsx'
import { AllFindings } from './AllFindings.tsx'
import { BackupReminder } from './BackupReminder.tsx'
import { FirstFindings } from './FirstFindings.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import styles from './HomeScreen.module.css'
import { LeftFindings } from './LeftFindings.tsx'
import { PaperSide } from './PaperSide.tsx'
import { PasswordReminder } from './PasswordReminder.tsx'
import { SetUpReminder } from './SetUpReminder.tsx'
import { Tally } from './Tally.tsx'
import { Upcoming } from './Upcoming.tsx'

/** いま、戻れますか: how many accounts can be got back into, what to mend first, and whether the paper still agrees. */
export function HomeScreen() {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const isFound = useIsChecked('all')
  const isEmpty = useAnalysis().accounts.size === 0
  const isUnfinished = useApp(
    (state) => state.session.status === 'open' && state.session.vault.setUp === 'running',
  )
  const openedWith = useApp((state) => state.openedWithoutPassword)
  return (
    <div className="page">
      <PageHead
        title={text['home.title']}
        lead={text['home.lead']}
        end={formatDay(today, language, 'weekday')}
      />
      {isUnfinished && <SetUpReminder />}
      {openedWith !== null && <PasswordReminder openedWith={openedWith} />}
      <BackupReminder />
      <CopiesReminder />
      <StartReminder />
      {!isEmpty && <Tally />}
      <div className={styles.home}>
        <div>{isFound ? <Found isEmpty={isEmpty} /> : <Checking />}</div>
        <PaperSide />
      </div>
    </div>
  )
}

function Found({ isEmpty }: { readonly isEmpty: boolean }) {
  const findings = useFindings()
  return (
    <>
      {!isEmpty && <Upcoming />}
      {isEmpty ? <FirstSteps /> : <FirstFindings findings={findings} />}
      {!isEmpty && <AllFindings findings={findings} />}
      <LeftFindings findings={useLeftFindings()} />
    </>
  )
}
