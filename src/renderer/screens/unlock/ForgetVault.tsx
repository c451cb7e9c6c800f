import { useState } from 'react'
import type { KnownVault } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'

interface Props {
  readonly vault: KnownVault
  readonly disabled?: boolean
}

/** Takes a notebook off the list of this computer; its file stays. */
export function ForgetVault({ vault, disabled = false }: Props) {
  const text = useText()
  const forgetVault = useApp((state) => state.forgetVault)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [isAsking, setIsAsking] = useState(false)
  const forget = async () => {
    setIsAsking(false)
    const answer = await forgetVault(vault.path)
    if (!answer.ok) notifyFailure(answer.error)
  }
  return (
    <>
      <Button variant="quiet" icon="cross" disabled={disabled} onClick={() => setIsAsking(true)}>
        {text['unlock.forget']}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text['unlock.forget-title']({ title: vault.title })}
          keep={text['unlock.forget-keep']}
          confirm={text['unlock.forget']}
          variant="primary"
          onKeep={() => setIsAsking(false)}
          onConfirm={() => void forget()}
        >
          {text['unlock.forget-body']}
        </ConfirmDialog>
      )}
    </>
  )
}
