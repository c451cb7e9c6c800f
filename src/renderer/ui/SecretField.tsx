import { useState, type ComponentProps, type ReactNode, type Ref } from 'react'
import { useText } from '../store/AppContext.tsx'
import { InlineButton } from './Button.tsx'
import { Field } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'id' | 'type' | 'value' | 'ref'> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly icon?: IconName
  /** Read the value here on submit, then clear it: what is typed never becomes state of the window. */
  readonly ref?: Ref<HTMLInputElement>
}

/** Where a secret is typed: masked, with a word beside it that shows it. Uncontrolled. */
export function SecretField({ label, hint, error, icon, ref, ...input }: Props) {
  const text = useText()
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className={error === undefined ? 'inp inp-frame' : 'inp inp-frame is-bad'}>
          {icon !== undefined && <Icon name={icon} />}
          <input
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            {...input}
            {...control}
            ref={ref}
            type={shown ? 'text' : 'password'}
            className={shown ? 'inp-text mono' : 'inp-text'}
          />
          <InlineButton icon="eye" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? text['frame.hide'] : text['frame.show']}
          </InlineButton>
        </span>
      )}
    </Field>
  )
}
