import type { ReactNode } from 'react'
import styles from './KeyOnPaper.module.css'
import { qrDrawing } from './qr-path.ts'
import { useSheet } from './SheetContext.tsx'

interface Props {
  readonly groups: readonly string[]
  /** The same digits, to be drawn. */
  readonly qr: string
  /** What the key does. */
  readonly children: ReactNode
}

/** A key in clear: its numbered groups to be read and typed, and the same digits for a reader of QR codes. */
export function KeyOnPaper({ groups, qr, children }: Props) {
  const { text } = useSheet()
  const { size, path } = qrDrawing(qr)
  return (
    <div className={styles.key} data-groups={groups.length}>
      <div>
        <ol>
          {groups.map((group, i) => (
            <li key={i}>
              <span>{i + 1}</span> {group}
            </li>
          ))}
        </ol>
        {children}
      </div>
      <figure>
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text['sheet.qr']}>
          <path d={path} />
        </svg>
        <figcaption>{text['sheet.qr.what']}</figcaption>
      </figure>
    </div>
  )
}
