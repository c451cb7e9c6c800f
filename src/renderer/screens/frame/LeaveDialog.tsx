import { useApp, useText } from '../../store/AppContext.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'

/** Asks before what was begun and not saved is left, wherever on the page it is being written. */
export function LeaveDialog() {
  const text = useText()
  const isAsked = useApp((state) => state.leaving !== null)
  const stay = useApp((state) => state.stay)
  const leave = useApp((state) => state.leaveUnsaved)
  if (!isAsked) return null
  return (
    <ConfirmDialog
      title={text['records.leave']}
      keep={text['records.leave.stay']}
      confirm={text['records.leave.go']}
      onKeep={stay}
      onConfirm={leave}
    >
      {text['records.leave.why']}
    </ConfirmDialog>
  )
}
