import type { BackupState } from '#contract'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly places: BackupState['places']
  readonly disabled: boolean
  readonly onChoose: (which: 'first' | 'second') => void
  readonly onRemoveSecond: () => void
}

/** Where backups go: one place there is always, a second one outside the computer is offered. */
export function BackupPlaces({ places, disabled, onChoose, onRemoveSecond }: Props) {
  const text = useText()
  const hasSecond = places.some(({ which }) => which === 'second')
  return (
    <ul>
      {places.map(({ which, folder, isOwn, isReachable }) => (
        <li className={styles.vault} key={which}>
          <span>
            <b>{text[`backups.place.${which}`]}</b>
            <span className="small mute">
              {isOwn ? text['backups.own-folder'] : folder}
              {!isReachable && <br />}
              {!isReachable && text['backups.unreachable']}
            </span>
          </span>
          {which === 'first' ? (
            <Button size="small" variant="quiet" disabled={disabled} onClick={() => onChoose('first')}>
              {text['backups.choose-first']}
            </Button>
          ) : (
            <span>
              <Button size="small" variant="quiet" disabled={disabled} onClick={() => onChoose('second')}>
                {text['backups.change-second']}
              </Button>
              <Button size="small" variant="quiet" disabled={disabled} onClick={onRemoveSecond}>
                {text['backups.remove-second']}
              </Button>
            </span>
          )}
        </li>
      ))}
      {!hasSecond && (
        <li className={styles.vault}>
          <span>
            <b>{text['backups.second-none']}</b>
            <span className="small mute">{text['backups.second-body']}</span>
          </span>
          <Button size="small" disabled={disabled} onClick={() => onChoose('second')}>
            {text['backups.choose-second']}
          </Button>
        </li>
      )}
    </ul>
  )
}
