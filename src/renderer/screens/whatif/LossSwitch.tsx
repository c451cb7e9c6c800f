import { useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import styles from './LossSwitch.module.css'

interface Props {
  readonly icon?: IconName
  readonly title: string
  readonly hint?: string
  readonly isOn: boolean
  /** A tag stands by itself; a row stands in a list. */
  readonly shape: 'tag' | 'row'
  readonly onToggle: () => void
}

/** Something that may happen. The only switch that is ever vermilion: it stands for a loss. */
export function LossSwitch({ icon, title, hint, isOn, shape, onToggle }: Props) {
  const text = useText()
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={`${styles[shape]} ${isOn ? styles.on : ''}`}
      onClick={onToggle}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={styles.words}>
        <b>{title}</b>
        {hint !== undefined && <small>{hint}</small>}
      </span>
      <span className={styles.state} aria-hidden="true">
        <span className={styles.track} />
        <em>{text[isOn ? 'whatif.happened' : 'whatif.not']}</em>
      </span>
    </button>
  )
}
