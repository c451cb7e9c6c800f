import type { ReactNode } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'

interface Props {
  readonly variant?: 'primary' | 'danger'
  readonly isBusy: boolean
  /** What the form does. */
  readonly children: ReactNode
  readonly onCancel: () => void
}

/** The end of a form that changes a key. Deriving one takes about a second, and it says that this is meant to be so. */
export function KeyActs({ variant = 'primary', isBusy, children, onCancel }: Props) {
  const text = useText()
  return (
    <div className="acts">
      <Button variant={variant} type="submit" disabled={isBusy}>
        {children}
      </Button>
      <Button disabled={isBusy} onClick={onCancel}>
        {text['frame.cancel']}
      </Button>
      <span className="reason" role="status">
        {isBusy && text['setup.creating-hint']}
      </span>
    </div>
  )
}
