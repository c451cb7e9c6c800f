import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { formatNumber } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { contactValue } from './contact-value.ts'
import { Exact } from '../records/Exact.tsx'
import { moveInList } from '../records/list-keys.ts'
import type { ContactLine } from './contact-rows.ts'
import styles from './ContactBook.module.css'
import { openQuestions } from './inventory-form.ts'
import { ContactKind } from './ContactKind.tsx'

interface Props {
  readonly lines: readonly ContactLine[]
  readonly shownId: RecordId
  /** Goes on to the detail. */
  readonly open: () => void
}

/** What each address or number is, what ends it, and how much relies on it. */
export function ContactTable({ lines, shownId, open }: Props) {
  const text = useText()
  const select = useApp((state) => state.select)
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{text['contacts.head.value']}</span>
        <span>{text['contacts.head.dependents']}</span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows are the controls; the list only moves the focus among them */}
      <ul aria-label={text['contacts.list']} onKeyDown={(event) => moveInList(event, open)}>
        {lines.map((line) => {
          const { contact } = line
          const isShown = contact.id === shownId
          return (
            <li key={contact.id}>
              <button
                type="button"
                className={`cr ${styles.row}`}
                data-row
                tabIndex={isShown ? 0 : -1}
                aria-current={isShown}
                onClick={() => select(contact.id)}
              >
                <Icon name={iconOf(contact)} />
                <span>
                  <span className={`mono ${styles.value}`}>
                    <Exact value={contactValue(contact)} />
                  </span>
                  <ContactKind contact={contact} />
                  {openQuestions(contact) > 0 && (
                    <span className="small mute">
                      {text['inventory.open']({ count: openQuestions(contact) })}
                    </span>
                  )}
                </span>
                <Dependents line={line} />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Dependents({ line: { dependents, only, lost } }: { readonly line: ContactLine }) {
  const text = useText()
  const language = useLanguage()
  const count = dependents.length
  if (count === 0) {
    return (
      <span className={styles.dependents}>
        <span className="mute">{text['contacts.unused']}</span>
      </span>
    )
  }
  return (
    <span className={styles.dependents}>
      <span>
        <span className="fig">{formatNumber(count, language)}</span>{' '}
        {text[count === 1 ? 'contacts.count.one' : 'contacts.count']}
      </span>
      {only > 0 && <span className={styles.only}>{text['contacts.only']({ count: only })}</span>}
      {only === 0 && (
        <span className="small mute">
          {lost > 0 ? text['contacts.lost']({ count: lost }) : text['contacts.others']}
        </span>
      )}
    </span>
  )
}

function iconOf(contact: ContactPoint): IconName {
  if (contact.medium === 'email') return 'mail'
  return contact.phoneKind === 'mobile' ? 'phone' : 'landline'
}
