import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useHelp } from './use-help.ts'

/** Opens the manual, where there is no cover with a tab for it. */
export function HelpButton() {
  const text = useText()
  const openHelp = useHelp()
  return (
    <Button variant="quiet" icon="book" aria-keyshortcuts="F1" onClick={openHelp}>
      {text['help.open']}
    </Button>
  )
}
