import type { ReactNode } from 'react'
import { useSheet } from '../SheetContext.tsx'
import styles from './KeyOnPaper.module.css'
import { qrDrawing } from './qr-path.ts'

interface Props {
  readonly groups: readonly string[]
  /** The same digits, to be drawn; null where only their place is shown. */
  readonly qr: string | null
  /** What the key does. */
  readonly children: ReactNode
}

/** A key in clear: its numbered groups to be read and typed, and the same digits for a reader of QR codes. */
export function KeyOnPaper({ groups, qr, children }: Props) {
  const { text } = useSheet()
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
        {qr === null ? <div className={styles.place} /> : <QrCode digits={qr} label={text['sheet.qr']} />}
        <figcaption>{text['sheet.qr.what']}</figcaption>
      </figure>
    </div>
  )
}

function QrCode({ digits, label }: { readonly digits: string; readonly label: string }) {
  const { size, path } = qrDrawing(digits)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
