import { Fragment } from 'react'
import { currentContacts } from '#core/catalog/contacts'
import type { Service, SupportContact } from '#core/catalog/service'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Exact } from '../../records/Exact.tsx'
import { useCopyText } from '../../records/use-copy.ts'
import { useOpenPage } from '../../records/use-open-page.ts'
import styles from './AccountDetail.module.css'

/** Whom to turn to today; those that have ended are never offered. */
export function Support({ service }: { readonly service: Service }) {
  const contacts = currentContacts(service)
  if (contacts.length === 0) return null
  return (
    <ul className={styles.support}>
      {contacts.map((contact) => (
        <li key={`${contact.kind} ${contact.value}`}>
          <ContactEntry contact={contact} />
        </li>
      ))}
    </ul>
  )
}

function ContactEntry({ contact }: { readonly contact: SupportContact }) {
  const text = useText()
  const language = useLanguage()
  const copy = useCopyText()
  const openPage = useOpenPage()
  const isPage = contact.kind === 'page' || contact.kind === 'form' || contact.kind === 'chat'
  const checkedOn = contact.keysCheckedOn ?? contact.checkedOn
  return (
    <>
      <b>{contact.label[language]}</b>
      <div className={styles.titleline}>
        <span className={`mono ${isPage ? '' : styles.number}`}>
          <Exact value={contact.value} />
        </span>
        {isPage ? (
          <InlineButton icon="open" onClick={() => void openPage(contact.value)}>
            {text['accounts.open-page']}
          </InlineButton>
        ) : (
          <InlineButton icon="copy" onClick={() => void copy(contact.value)}>
            {text['frame.copy']}
          </InlineButton>
        )}
      </div>
      {contact.hours !== undefined && <p className="small mute">{contact.hours[language]}</p>}
      {contact.keys !== undefined && contact.keys.length > 0 && <PushPath keys={contact.keys} />}
      {contact.cannot !== undefined && <p className="small">{contact.cannot[language]}</p>}
      <p className="small mute">
        {text['accounts.checked']({
          confidence: text[`words.confidence.${contact.confidence}`],
          day: formatDay(checkedOn, language),
        })}
      </p>
    </>
  )
}

/** The keys to press, in order, with what each stands for. */
function PushPath({ keys }: { readonly keys: NonNullable<SupportContact['keys']> }) {
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <span className={`push ${styles.keys}`} aria-hidden="true">
        {keys.map(({ press }, position) => (
          // The same key may have to be pressed twice; the path does not change.
          <Fragment key={position}>
            {position > 0 && <Icon name="next" size="small" />}
            <i>{press}</i>
          </Fragment>
        ))}
      </span>
      <p className="small mute">
        {text['accounts.push']({
          keys: keys.map((key) => ({ press: key.press, meaning: key.for[language] })),
        })}
      </p>
    </>
  )
}
