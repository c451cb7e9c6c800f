import type { KnownVault } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { ForgetVault } from '../unlock/ForgetVault.tsx'
import { Section } from './Section.tsx'
import styles from './SettingsScreen.module.css'

const NO_VAULTS: readonly KnownVault[] = []

/** The notebooks this computer knows of. */
export function ShelfSection() {
  const text = useText()
  const vaults = useApp((state) => state.app?.vaults ?? NO_VAULTS)
  const openPath = useApp((state) => (state.session.status === 'open' ? state.session.vault.path : null))
  return (
    <Section title={text['settings.shelf']}>
      <p className="small mute">{text['settings.shelf-body']}</p>
      <ul>
        {vaults.map((vault) => (
          <li className={styles.vault} key={vault.path}>
            <span>
              <b>{vault.title}</b>
              <span className="small mute">{vault.found ? vault.path : text['unlock.missing']}</span>
            </span>
            {vault.path === openPath ? (
              <span className="small mute">{text['settings.shelf-open']}</span>
            ) : (
              <ForgetVault vault={vault} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
