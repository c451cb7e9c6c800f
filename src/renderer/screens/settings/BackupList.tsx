import type { BackupFile } from '#contract'
import type { Language } from '#core/language'
import { formatMoment, formatNumber } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly backups: readonly BackupFile[]
  readonly disabled: boolean
  readonly onRestore: (backup: BackupFile) => void
}

/** Every backup that was found, newest first, folded away: most days nobody needs it. */
export function BackupList({ backups, disabled, onRestore }: Props) {
  const text = useText()
  const language = useLanguage()
  if (backups.length === 0) return null
  return (
    <details>
      <summary>{text['backups.list']({ count: backups.length })}</summary>
      <ul>
        {backups.map((backup) => {
          const { path, place, madeAt, bytes, isDamaged, hasOtherKey } = backup
          return (
            <li className={styles.vault} key={path}>
              <span>
                <b>{formatMoment(madeAt, language)}</b>
                <span className="small mute">
                  {text['backups.row']({
                    place: text[`backups.place.${place}`],
                    size: sizeOf(bytes, text, language),
                  })}
                </span>
                {isDamaged && <span className="small mute">{text['backups.row-damaged']}</span>}
                {hasOtherKey && <span className="small mute">{text['backups.row-other-key']}</span>}
              </span>
              <Button
                size="small"
                variant="quiet"
                disabled={disabled || isDamaged}
                aria-label={text['backups.restore-named']({ when: formatMoment(madeAt, language) })}
                onClick={() => onRestore(backup)}
              >
                {text['backups.restore']}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function sizeOf(bytes: number, text: Messages, language: Language): string {
  const kib = Math.max(1, Math.round(bytes / 1024))
  return kib < 1024
    ? text['backups.size-kib']({ size: formatNumber(kib, language) })
    : text['backups.size-mib']({ size: formatNumber(Math.round(kib / 102.4) / 10, language) })
}
