import { useRef, type ClipboardEvent, type DragEvent, type ReactNode } from 'react'
import { useText } from '../store/AppContext.tsx'
import styles from './DragText.module.css'
import { Icon } from './Icon.tsx'
import { pickedText } from './picked-text.ts'

interface Props {
  readonly value: string
  /** Takes what is copied of it by the keyboard, in place of the system's own copying. */
  readonly onCopyPart?: (part: string) => void
  /** It fills lines of its own. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * A text that can be selected, wholly or in part, and dragged into a field of another program: what is selected of it, or by its grip
 * all of it as it is.
 */
export function DragText({ value, onCopyPart, wide = false, children }: Props) {
  const text = useText()
  const shown = useRef<HTMLSpanElement>(null)
  const picked = () => (shown.current === null ? null : pickedText(shown.current, value))
  const copy = (event: ClipboardEvent) => {
    const part = picked()
    if (part === null) return
    event.preventDefault()
    if (onCopyPart === undefined) event.clipboardData.setData('text/plain', part)
    else onCopyPart(part)
  }
  return (
    <span className={wide ? `${styles.text} ${styles.wide}` : styles.text}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the page's own selecting and copying, put right */}
      <span ref={shown} onCopy={copy} onDragStart={(event) => giveText(event, picked() ?? value)}>
        {children}
      </span>
      {/* Beside it stands a button that copies: dragging is the mouse's own way. */}
      <span
        draggable
        className={styles.grip}
        title={text['frame.drag']}
        aria-hidden="true"
        onDragStart={(event) => giveText(event, value)}
      >
        <Icon name="grip" size="small" />
      </span>
    </span>
  )
}

/** Gives a text along with a drag, and nothing but that text: no address, no picture of what it is taken from. */
export function giveText({ dataTransfer }: DragEvent, value: string): void {
  dataTransfer.clearData()
  dataTransfer.setData('text/plain', value)
  dataTransfer.effectAllowed = 'copy'
}
