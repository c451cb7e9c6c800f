import { useState } from 'react'
import type { RecordId } from '#core/record/field'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'

interface Props {
  readonly id: RecordId
  readonly name: string
}

/** The way to what a record said before. */
export function HistoryButton({ id, name }: Props) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
        {text['history.title']}
      </Button>
      {isOpen && <HistoryDialog id={id} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}
