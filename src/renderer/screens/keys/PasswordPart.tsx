import { useState } from 'react'
import type { ShareState } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Warn } from '../../ui/Warn.tsx'
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx'
import { Part } from './Part.tsx'

interface Props {
  readonly shares: ShareState | null
}

/** The password: changed here, by whoever still knows it or has another key. */
export function PasswordPart({ shares }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const openedWith = useApp((state) => state.openedWithoutPassword)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Part title={text['keys.password']}>
      {openedWith !== null ? (
        <Warn title={text['keys.forgotten-title']}>
          <p>{text[`keys.forgotten-body.${openedWith}`]}</p>
        </Warn>
      ) : (
        <p className="small mute">{text['keys.password-body']}</p>
      )}
      <div className="acts">
        <Button icon="lock" disabled={!canEdit} onClick={() => setIsOpen(true)}>
          {text['keys.password-change']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      {isOpen && <ChangePasswordDialog shares={shares} onClose={() => setIsOpen(false)} />}
    </Part>
  )
}
