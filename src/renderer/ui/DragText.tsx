import type { DragEvent, ReactNode } from 'react'
import styles from './DragText.module.css'

interface Props {
  readonly value: string
  readonly children: ReactNode
}

/** A text that can be dragged into a field of another program, as a whole and as it is. */
export function DragText({ value, children }: Props) {
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- beside it stands a button that copies: dragging is the mouse's own way
    <span draggable className={styles.drag} onDragStart={(event) => giveText(event, value)}>
      {children}
    </span>
  )
}

/** Gives a text along with a drag, and nothing but that text: no address, no picture of what it is taken from. */
export function giveText({ dataTransfer }: DragEvent, value: string): void {
  dataTransfer.clearData()
  dataTransfer.setData('text/plain', value)
  dataTransfer.effectAllowed = 'copy'
}
