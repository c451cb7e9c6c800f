import { useEffect, useRef } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useChecking, useIsChecked } from '../../store/use-checked.ts'
import { useSearchPrepared } from '../../store/use-search-prepared.ts'
import { CheckingPage } from '../../ui/Checking.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { AccountsScreen } from '../accounts/AccountsScreen.tsx'
import { ContactsScreen } from '../contacts/ContactsScreen.tsx'
import { HoldingsScreen } from '../holdings/HoldingsScreen.tsx'
import { HomeScreen } from '../home/HomeScreen.tsx'
import { PapersScreen } from '../papers/PapersScreen.tsx'
import { PlanScreen } from '../plan/PlanScreen.tsx'
import { PrintScreen } from '../print/PrintScreen.tsx'
import { ServicesScreen } from '../services/ServicesScreen.tsx'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { StartBar } from '../start/StartBar.tsx'
import { VisitBar } from '../visits/VisitBar.tsx'
import { VisitsScreen } from '../visits/VisitsScreen.tsx'
import { WhatIfScreen } from '../whatif/WhatIfScreen.tsx'
import { useFileWatch } from '../copies/use-file-watch.ts'
import { Cover } from './Cover.tsx'
import { DraftOffer } from './DraftOffer.tsx'
import styles from './Frame.module.css'
import { HistoryBar } from './HistoryBar.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import { NoticeBanner } from './NoticeBanner.tsx'
import { SampleBar } from './SampleBar.tsx'
import { ScreenGuard } from './ScreenGuard.tsx'
import { ToastArea } from './ToastArea.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** The open notebook: its cover with the tabs on the left, the page on the right. */
export function Frame() {
  const text = useText()
  const screen = useApp((state) => state.screen)
  const isBeside = useApp((state) => state.isBeside)
  const failure = useApp((state) => state.recordsFailure)
  const takenUp = useApp((state) => state.takenUp)
  const main = useRef<HTMLElement>(null)
  const shownScreen = useRef(screen)
  useShortcuts()
  useFileWatch()
  useChecking()
  useSearchPrepared()
  useEffect(() => {
    if (shownScreen.current === screen) return
    shownScreen.current = screen
    // A new page is announced by its title, unless something on it has taken the focus already.
    if (main.current?.contains(document.activeElement) === true) return
    main.current?.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }, [screen])
  return (
    <div className={styles.app}>
      <button type="button" className={`btn ${styles.skip}`} onClick={() => main.current?.focus()}>
        {text['frame.skip']}
      </button>
      {isBeside ? <div className={`${styles.edge} bound-edge`} /> : <Cover />}
      <div className={styles.right}>
        <SampleBar />
        <NoticeBanner />
        <DraftOffer />
        <VisitBar />
        {!isBeside && <StartBar />}
        <main className={styles.main} id="page" ref={main} tabIndex={-1}>
          {failure === null ? (
            <ScreenGuard>
              <CurrentScreen key={takenUp} />
            </ScreenGuard>
          ) : (
            <div className="page">
              <FailureNote failure={failure} />
            </div>
          )}
        </main>
        <ToastArea />
        <HistoryBar />
        <LeaveDialog />
      </div>
    </div>
  )
}

function CurrentScreen() {
  const screen = useApp((state) => state.screen)
  // The first page and the accounts wait for what else they show by themselves.
  const isKnown = useIsChecked(screen === 'home' || screen === 'accounts' ? 'marks' : 'all')
  if (!isKnown) return <CheckingPage />
  switch (screen) {
    case 'home':
      return <HomeScreen />
    case 'accounts':
      return <AccountsScreen />
    case 'contacts':
      return <ContactsScreen />
    case 'holdings':
      return <HoldingsScreen />
    case 'whatif':
      return <WhatIfScreen />
    case 'print':
      return <PrintScreen />
    case 'papers':
      return <PapersScreen />
    case 'plans':
      return <PlanScreen />
    case 'services':
      return <ServicesScreen />
    case 'visits':
      return <VisitsScreen />
    case 'settings':
      return <SettingsScreen />
  }
}
