import { useText } from '../../store/AppContext.tsx'
import type { UnlockInput } from '../../store/session-slice.ts'
import { RadioGroup } from '../../ui/choices.tsx'

export type Mode = 'usual' | 'read-only' | 'accept-copy' | 'take-over'

/** What each way of opening asks of main. */
export const WISHES: Readonly<Record<Mode, Pick<UnlockInput, 'readOnly' | 'acceptCopy' | 'takeOverLock'>>> = {
  usual: {},
  'read-only': { readOnly: true },
  'accept-copy': { acceptCopy: true },
  'take-over': { takeOverLock: true },
}

interface Props {
  readonly mode: Mode
  readonly disabled: boolean
  readonly onChange: (mode: Mode) => void
}

/** Whether it is opened as usual, for reading only, as an older copy, or although another computer seems to have it. */
export function OpeningMode({ mode, disabled, onChange }: Props) {
  const text = useText()
  return (
    <RadioGroup
      label={text['unlock.way']}
      hideLabel
      value={mode}
      disabled={disabled}
      options={[
        { value: 'usual', label: text['unlock.way.usual'] },
        {
          value: 'read-only',
          label: text['unlock.way.read-only'],
          hint: text['unlock.way.read-only-hint'],
        },
        {
          value: 'accept-copy',
          label: text['unlock.way.accept-copy'],
          hint: text['unlock.way.accept-copy-hint'],
        },
        {
          value: 'take-over',
          label: text['unlock.way.take-over'],
          hint: text['unlock.way.take-over-hint'],
        },
      ]}
      onChange={onChange}
    />
  )
}
