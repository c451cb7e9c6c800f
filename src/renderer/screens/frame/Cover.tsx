import { useApp, useText } from '../../store/AppContext.tsx'
import { useVaultSettings } from '../../store/derived.ts'
import { SCREENS, type TabScreen } from '../../store/places.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useHelp } from '../help/use-help.ts'
import styles from './Cover.module.css'
import { useLock } from './use-lock.ts'

const MAIN_TABS = SCREENS.filter((screen) => screen !== 'settings')

/** The notebook's cover: the slip that says which notebook is open, and the index tabs. */
export function Cover() {
  const text = useText()
  const vaultTitle = useApp((state) => (state.session.status === 'open' ? state.session.vault.title : ''))
  const title = useVaultSettings()?.title ?? vaultTitle
  const lock = useLock()
  const openHelp = useHelp()
  return (
    <nav className={`${styles.cover} bound-edge`} aria-label={text['frame.notebook']}>
      <div className={styles.title}>
        <p className={`slip ${styles.slip}`} title={title}>
          {title}
        </p>
        <p className={styles.note}>{text['frame.on-this-computer']}</p>
      </div>
      <div className={styles.tabs}>
        {MAIN_TABS.map((screen, index) => (
          <Tab key={screen} screen={screen} number={index + 1} />
        ))}
      </div>
      <div className={styles.tabs}>
        <Tab screen="settings" number={SCREENS.length} />
        <button type="button" className={styles.tab} aria-keyshortcuts="F1" onClick={openHelp}>
          <Icon name="book" />
          {text['help.title']}
        </button>
        <button
          type="button"
          className={styles.tab}
          aria-keyshortcuts="Control+L"
          title={text['frame.lock-hint']}
          onClick={lock}
        >
          <Icon name="lock" />
          {text['frame.lock']}
        </button>
      </div>
    </nav>
  )
}

interface TabProps {
  readonly screen: TabScreen
  readonly number: number
}

function Tab({ screen, number }: TabProps) {
  const text = useText()
  const isCurrent = useApp(
    (state) =>
      state.screen === screen ||
      (state.screen === 'plans' && screen === 'contacts') ||
      (state.screen === 'papers' && screen === 'print'),
  )
  const show = useApp((state) => state.show)
  return (
    <button
      type="button"
      className={styles.tab}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={`Alt+${number}`}
      onClick={() => show(screen)}
    >
      <Icon name={screen === 'contacts' ? 'mail' : screen} />
      {text[`frame.tab.${screen}`]}
    </button>
  )
}
