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
 * control marked `data-first`, else to the title, and back to where it was. (`autoFocus` comes before the dialog is shown, when
 * nothing in it can have the focus.)
 */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open) return
    const before = document.activeElement
    element.showModal()
    const first = element.querySelector<HTMLElement>('[data-first]') ?? heading.current
    first?.focus()
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
        // React hands on what a dialog over this one was told, and a file field that was left without a file says the same.
        if (event.target === event.currentTarget) onClose()
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
        <Button data-first onClick={onKeep}>
          {keep}
        </Button>
        <Button variant={variant} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
