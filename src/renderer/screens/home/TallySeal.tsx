import { useId } from 'react'
import styles from './TallySeal.module.css'

interface Props {
  readonly state: 'none' | 'current' | 'outdated'
  readonly label: string
  readonly notebook: string
  readonly sheet: string
}

/** 割印: one seal across notebook and sheet. Whole when they agree, shifted when they do not, half without a sheet. */
export function TallySeal({ state, label, notebook, sheet }: Props) {
  const id = useId()
  const shift = state === 'outdated' ? 'translate(12 12)' : undefined
  return (
    <svg className={styles.seal} viewBox="0 0 258 158" role="img" aria-label={label}>
      <clipPath id={`${id}-left`}>
        <path d="M0 0h122.5v200H0z" />
      </clipPath>
      <clipPath id={`${id}-right`}>
        <path d="M123.5 0h130v200h-130z" />
      </clipPath>
      <path className={styles.notebook} d="M1 12h122v132H1z" />
      <path className={styles.edge} d="M13 12v132" />
      <path className={styles.lines} d="M24 34h50M24 50h62M24 66h44M24 82h56M24 98h48" />
      <g clipPath={`url(#${id}-left)`}>
        <circle className={styles.ring} cx="123" cy="80" r="36" />
        <text className={styles.sign} x="123" y="94">
          控
        </text>
      </g>
      <text className={styles.word} x="24" y="134">
        {notebook}
      </text>
      {state !== 'none' && (
        <g transform={shift}>
          <path className={styles.sheet} d="M123 12h122v132H123z" />
          <path className={styles.lines} d="M176 42h54M188 58h42M194 74h36M188 90h42M176 106h54" />
          <g clipPath={`url(#${id}-right)`}>
            <circle
              className={state === 'current' ? styles.ring : `${styles.ring} ${styles.broken}`}
              cx="123"
              cy="80"
              r="36"
            />
            <text className={styles.sign} x="123" y="94">
              控
            </text>
          </g>
          <text className={styles.word} x="236" y="134" textAnchor="end">
            {sheet}
          </text>
        </g>
      )}
    </svg>
  )
}
