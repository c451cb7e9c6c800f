import { useCallback, useState } from 'react'
import type { RecordId } from '#core/record/field'
import type { SecretName } from '#core/record/secret'
import { useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { RevealDialog, type SecretItem } from './RevealDialog.tsx'
import { useCopySecret } from './use-copy.ts'

interface Props {
  readonly id: RecordId
  readonly name: SecretName
  /** One of the hidden fields, by its id and name. */
  readonly item?: SecretItem
}

/**
 * 見る and コピー beside a secret that is in the vault. A list is only looked at: its items are copied from there; so is the key
 * of an authenticator, in whose place its code is copied.
 */
export function SecretActions({ id, name, item }: Props) {
  const text = useText()
  const copy = useCopySecret()
  const [isShown, setShown] = useState(false)
  const close = useCallback(() => setShown(false), [])
  const isCopied = name === 'password' || name === 'productKey' || item !== undefined
  return (
    <>
      <InlineButton icon="eye" onClick={() => setShown(true)}>
        {text['frame.show']}
      </InlineButton>
      {isCopied && (
        <InlineButton
          icon="copy"
          data-command={name === 'password' ? 'copy-password' : undefined}
          onClick={() => void copy(id, name, item === undefined ? {} : { item: item.id })}
        >
          {text['frame.copy']}
        </InlineButton>
      )}
      {isShown && (
        <RevealDialog id={id} name={name} {...(item === undefined ? {} : { item })} onClose={close} />
      )}
    </>
  )
}
