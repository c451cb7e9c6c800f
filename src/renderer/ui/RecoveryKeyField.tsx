import { RECOVERY_GROUPS } from '#core/secret/recovery-code'
import { useText } from '../store/AppContext.tsx'
import { DigitGroupsField } from './DigitGroupsField.tsx'

interface Props {
  readonly disabled?: boolean
  /** Told whenever the eight groups become right or stop being so. */
  readonly onComplete?: (isComplete: boolean) => void
}

const NAME = 'recovery-group'

/** The recovery key as it stands on paper: eight groups of six digits. */
export function RecoveryKeyField(props: Props) {
  const text = useText()
  return (
    <DigitGroupsField
      {...props}
      legend={text['unlock.key']}
      hint={text['unlock.key-hint']}
      name={NAME}
      count={RECOVERY_GROUPS}
    />
  )
}

/** The eight groups of the form's key field, as typed. */
export function readRecoveryCode(form: HTMLFormElement): string {
  return joinedGroups(new FormData(form), NAME)
}

/** The groups of one name in a form, as typed, with spaces between. */
export function joinedGroups(data: FormData, name: string): string {
  return data
    .getAll(name)
    .map((group) => (typeof group === 'string' ? group.trim() : ''))
    .join(' ')
    .trim()
}
