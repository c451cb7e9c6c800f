import styles from './KeyCells.module.css'

interface Props {
  /** Eight groups of six digits with spaces between. */
  readonly code: string
  readonly label: string
}

/** A recovery key as it is read out: numbered groups, two rows of four, as on the paper. */
export function KeyCells({ code, label }: Props) {
  return (
    <ol className={styles.key} aria-label={label}>
      {code.split(' ').map((group, index) => (
        <li key={`${index}/${group}`}>
          <span aria-hidden="true">{index + 1}</span>
          <b className="mono">{group}</b>
        </li>
      ))}
    </ol>
  )
}
