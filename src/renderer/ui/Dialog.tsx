import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * A sheet of paper laid over the notebook. It is open as long as it is rendered; Esc asks to close it. Focus goes to the
 * first control marked `autoFocus`, else to the title, and back to where it was.
 */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return
    const before = document.activeElement
    const wanted = element.contains(before) ? before : heading.current
    element.showModal()
    if (wanted instanceof HTMLElement) wanted.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement && !element.contains(before)) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dlg wide' : 'dlg'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The parent decides: closing means that it no longer renders this.
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}

interface ConfirmProps {
  readonly title: string
  readonly children: ReactNode
  readonly keep: string
  readonly confirm: string
  /** `danger`: what is confirmed destroys something. */
  readonly variant?: 'danger' | 'primary'
  readonly onKeep: () => void
  readonly onConfirm: () => void
}

/** Asks before something that matters. Both answers say what they do; the safe one has the focus. */
export function ConfirmDialog({
  title,
  children,
  keep,
  confirm,
  variant = 'danger',
  onKeep,
  onConfirm,
}: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onKeep}>
      <p className="mute">{children}</p>
      <div className="acts">
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens takes the focus, and this is the safe answer */}
        <Button autoFocus onClick={onKeep}>
          {keep}
        </Button>
        <Button variant={variant} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
