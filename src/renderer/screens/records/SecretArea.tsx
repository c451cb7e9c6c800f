import { useState, type ReactNode, type Ref } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './SecretArea.module.css'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly mono?: boolean
  readonly onInput: () => void
  readonly ref: Ref<HTMLTextAreaElement>
}

/** Several lines of a secret: dots, with a word beside them that shows what was typed. Uncontrolled. */
export function SecretArea({ label, hint, mono = false, onInput, ref }: Props) {
  const text = useText()
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={ref}
            className={`inp ${mono ? 'mono' : ''} ${isShown ? '' : styles.masked}`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onInput={onInput}
          />
          <InlineButton icon="eye" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {text[isShown ? 'frame.hide' : 'frame.show']}
          </InlineButton>
        </>
      )}
    </Field>
  )
}
