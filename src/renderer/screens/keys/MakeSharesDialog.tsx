import { useState } from 'react'
import { useApi, useText } from '../../store/AppContext.tsx'
import { ConfirmDialog, Dialog } from '../../ui/Dialog.tsx'
import { ChooseShares } from './ChooseShares.tsx'
import { ShareCards } from './ShareCards.tsx'

interface Props {
  /** There are shares already; new ones end them. */
  readonly hasShares: boolean
  readonly onMade: () => void
  readonly onClose: () => void
}

/** Splits a key: how many shares, then the cards on paper. What is shown here is gone when it closes, in main as well. */
export function MakeSharesDialog({ hasShares, onMade, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const [shares, setShares] = useState<readonly string[] | null>(null)
  const [isOnPaper, setIsOnPaper] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = () => {
    setShares(null)
    void api.keys.forgetShares()
    onClose()
  }
  const close = () => {
    if (shares === null) onClose()
    else if (isOnPaper) leave()
    else setIsLeaving(true)
  }
  return (
    <Dialog title={text[shares === null ? 'keys.shares-title' : 'keys.cards-title']} wide onClose={close}>
      {shares === null ? (
        <ChooseShares
          hasShares={hasShares}
          onMade={(made) => {
            setShares(made)
            onMade()
          }}
          onCancel={onClose}
        />
      ) : (
        <ShareCards shares={shares} onPaper={() => setIsOnPaper(true)} isOnPaper={isOnPaper} onDone={close} />
      )}
      {isLeaving && (
        <ConfirmDialog
          title={text['keys.cards-leave-title']}
          keep={text['keys.cards-leave-keep']}
          confirm={text['keys.cards-leave-go']}
          variant="primary"
          onKeep={() => setIsLeaving(false)}
          onConfirm={leave}
        >
          {text['keys.cards-leave-body']}
        </ConfirmDialog>
      )}
    </Dialog>
  )
}
