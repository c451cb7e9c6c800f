import type { Account, ContactRole } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import { formatList } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../../store/derived.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { DragText } from '../../../ui/DragText.tsx'
import { contactValue } from '../../contacts/contact-value.ts'
import { ContactKind } from '../../contacts/ContactKind.tsx'
import { Exact } from '../../records/Exact.tsx'
import { useCopyText } from '../../records/use-copy.ts'
import { personText } from '../account-words.ts'
import styles from './AccountDetail.module.css'
import { DetailRow, Missing } from './DetailRow.tsx'

interface Entry {
  readonly contact: ContactPoint
  readonly roles: readonly ContactRole[]
}

/** The addresses and numbers that the service has on file, and that there are none; then those of people who may help. */
export function ContactRows({ account }: { readonly account: Account }) {
  const text = useText()
  const { index } = useAnalysis()
  const entries = account.contacts.flatMap(({ contactPointId, roles }): readonly Entry[] => {
    const contact = index.contactById.get(contactPointId)
    const further = roles.filter((role) => role !== 'login')
    return contact === undefined || further.length === 0 ? [] : [{ contact, roles: further }]
  })
  const helpers = entries.filter(isHelper)
  const ofMedium = (medium: ContactPoint['medium']) =>
    entries.filter((entry) => entry.contact.medium === medium && !isHelper(entry))
  return (
    <>
      <MediumRows account={account} medium="email" entries={ofMedium('email')} />
      <MediumRows account={account} medium="phone" entries={ofMedium('phone')} />
      {helpers.map((entry) => (
        <ContactRow key={entry.contact.id} label={text['words.role.recovery-contact']} entry={entry} />
      ))}
    </>
  )
}

function isHelper({ roles }: Entry): boolean {
  return roles.every((role) => role === 'recovery-contact')
}

interface MediumProps {
  readonly account: Account
  readonly medium: 'email' | 'phone'
  readonly entries: readonly Entry[]
}

function MediumRows({ account, medium, entries }: MediumProps) {
  const text = useText()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const label = text[`accounts.field.${medium}`]
  if (entries.length === 0) {
    const isKnown = account.resetRoutes === 'complete'
    return (
      <DetailRow
        label={label}
        actions={
          <InlineButton
            icon="plus"
            disabled={!canEdit}
            onClick={() => edit('account', account.id, 'contacts')}
          >
            {text['frame.add']}
          </InlineButton>
        }
      >
        <Missing mark={isKnown ? 'fragile' : 'unknown'}>
          {text[isKnown ? 'accounts.not-registered' : 'accounts.not-recorded']}
        </Missing>
      </DetailRow>
    )
  }
  return entries.map((entry) => <ContactRow key={entry.contact.id} label={label} entry={entry} />)
}

function ContactRow({ label, entry }: { readonly label: string; readonly entry: Entry }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const copy = useCopyText()
  const { contact, roles } = entry
  const isPlain = roles.length === 1 && roles[0] === 'registered'
  return (
    <DetailRow
      label={label}
      actions={
        <InlineButton icon="copy" onClick={() => void copy(contactValue(contact))}>
          {text['frame.copy']}
        </InlineButton>
      }
    >
      <span className={`mono ${styles.value}`}>
        <DragText value={contactValue(contact)}>
          <Exact value={contactValue(contact)} />
        </DragText>
      </span>
      <ContactKind contact={contact} />
      {isHelper(entry) ? (
        <small>{personText(contact.personId, context)}</small>
      ) : (
        !isPlain && (
          <small>
            {formatList(
              roles.map((role) => text[`words.role.${role}`]),
              language,
            )}
          </small>
        )
      )}
    </DetailRow>
  )
}
