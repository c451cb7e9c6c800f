import { useCallback, useState } from 'react'
import type { Account } from '#core/record/account'
import { isCode, type CustomField } from '#core/record/custom-field'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { Button, InlineButton } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { recognise } from '../../contacts/recognise.ts'
import { Exact } from '../../records/Exact.tsx'
import { Readings } from '../../records/Readings.tsx'
import { RevealCells } from '../../records/RevealCells.tsx'
import { SecretActions } from '../../records/SecretActions.tsx'
import { useCopyText } from '../../records/use-copy.ts'
import styles from './AccountDetail.module.css'
import { DetailRow } from './DetailRow.tsx'

/** The fields of one's own; of hidden ones only that they are there. */
export function CustomFieldRows({ account }: { readonly account: Account }) {
  const text = useText()
  const language = useLanguage()
  return account.customFields?.map((field) => {
    switch (field.kind) {
      case 'hidden':
        return (
          <DetailRow
            key={field.id}
            label={field.name}
            actions={<SecretActions id={account.id} name="hiddenFields" item={field} />}
          >
            <span aria-hidden="true">••••••••</span>
            <span className="vh">{text['accounts.in-notebook']}</span>
          </DetailRow>
        )
      case 'date':
        return (
          <DetailRow key={field.id} label={field.name}>
            {field.value === undefined ? text['custom-fields.empty'] : formatDay(field.value, language)}
          </DetailRow>
        )
      default:
        return <TextRow key={field.id} field={field} />
    }
  })
}

function TextRow({ field }: { readonly field: Exclude<CustomField, { readonly kind: 'hidden' | 'date' }> }) {
  const text = useText()
  const copy = useCopyText()
  const showRecord = useApp((state) => state.showRecord)
  const contact = useContactOf(field)
  const [isLarge, setLarge] = useState(false)
  const close = useCallback(() => setLarge(false), [])
  const { name, kind, value } = field
  if (value === undefined) return <DetailRow label={name}>{text['custom-fields.empty']}</DetailRow>
  return (
    <DetailRow
      label={name}
      actions={
        <>
          <InlineButton icon="copy" onClick={() => void copy(value)}>
            {text['frame.copy']}
          </InlineButton>
          <InlineButton icon="search" onClick={() => setLarge(true)}>
            {text['custom-fields.large']}
          </InlineButton>
          {contact !== undefined && (
            <InlineButton icon="mail" onClick={() => showRecord('contact-point', contact.id)}>
              {text['custom-fields.contact']}
            </InlineButton>
          )}
          {isLarge && (
            <Dialog title={name} wide onClose={close}>
              <RevealCells value={value} />
              <div className="acts">
                <Button onClick={close}>{text['attachments.close']}</Button>
              </div>
            </Dialog>
          )}
        </>
      }
    >
      {isCode({ kind, value }) ? (
        <>
          <span className={`mono ${styles.value}`}>
            <Exact value={value} />
          </span>
          <Readings value={value} />
        </>
      ) : (
        value
      )}
    </DetailRow>
  )
}

/** The contact point that an address or number is, where it is on record: it says what becomes of it. */
function useContactOf({ kind, value }: { readonly kind: string; readonly value?: string | undefined }) {
  const { index } = useAnalysis()
  const found = kind === 'text' || value === undefined ? null : recognise(value)?.value.toLowerCase()
  return index.contacts.find((contact) => contact.value.toLowerCase() === found)
}
