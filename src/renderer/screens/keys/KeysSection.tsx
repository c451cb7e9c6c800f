import { useText } from '../../store/AppContext.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Section } from '../settings/Section.tsx'
import { PasswordPart } from './PasswordPart.tsx'
import { QuickUnlockPart } from './QuickUnlockPart.tsx'
import { RecoveryKeyPart } from './RecoveryKeyPart.tsx'
import { RotatePart } from './RotatePart.tsx'
import { SharesPart } from './SharesPart.tsx'
import { useKeyState } from './use-key-state.ts'

/** Everything that opens the notebook: what there is, in what state, and how to change it. */
export function KeysSection() {
  const text = useText()
  const { state, failure, refresh } = useKeyState()
  return (
    <Section title={text['keys.title']} isLong>
      <PasswordPart shares={state?.shares ?? null} />
      <RecoveryKeyPart />
      {failure !== null && <FailureNote failure={failure} />}
      {state !== null && (
        <>
          <SharesPart shares={state.shares} onChanged={refresh} />
          <QuickUnlockPart state={state.quickUnlock} onChanged={refresh} />
        </>
      )}
      <RotatePart onRotated={refresh} />
    </Section>
  )
}
