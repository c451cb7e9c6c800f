import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { BinList } from './BinList.tsx'
import { useBin } from './use-bin.ts'

/** Opens the bin where one misses something; nothing, while it is empty. */
export function BinButton() {
  const text = useText()
  const bin = useBin()
  const [isOpen, setOpen] = useState(false)
  const count = bin.entries.length
  return (
    <>
      {count > 0 && (
        <InlineButton icon="bin" onClick={() => setOpen(true)}>
          {text['history.bin-open']({ count })}
        </InlineButton>
      )}
      {isOpen && (
        <Dialog title={text['history.bin']} wide onClose={() => setOpen(false)}>
          <BinList bin={bin} />
          <div className="acts">
            <Button onClick={() => setOpen(false)}>{text['frame.close']}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
