import { useState } from 'react'
import { useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { SecretField } from '../../../ui/SecretField.tsx'
import { usePasswordGrade } from '../../../ui/use-password-grade.ts'
import { GeneratorDialog } from '../../generator/GeneratorDialog.tsx'
import { PasswordStrength } from '../../setup/PasswordStrength.tsx'
import { PASSWORD } from './collect-secrets.ts'
import type { SecretPartProps } from './SecretListField.tsx'

interface Props extends Pick<SecretPartProps, 'form' | 'inputs'> {
  readonly label: string
  readonly hint: string
}

/** Where an account's password is typed, or made: how strong it is stands below. */
export function NewPasswordField({ form, inputs, label, hint }: Props) {
  const text = useText()
  const { grade, judge } = usePasswordGrade([form.values.serviceName])
  const [isMaking, setIsMaking] = useState(false)
  return (
    <>
      <SecretField
        label={label}
        hint={hint}
        ref={inputs.refOf(PASSWORD)}
        onInput={form.touch}
        onBlur={() => judge(inputs.valueOf(PASSWORD))}
      />
      {grade !== null && <PasswordStrength grade={grade} />}
      <InlineButton icon="key" onClick={() => setIsMaking(true)}>
        {text['generator.open']}
      </InlineButton>
      {isMaking && (
        <GeneratorDialog
          serviceId={form.values.serviceId}
          onClose={() => setIsMaking(false)}
          onUse={(password) => {
            inputs.fill(PASSWORD, password)
            form.touch()
            judge(password)
            setIsMaking(false)
          }}
        />
      )}
    </>
  )
}
