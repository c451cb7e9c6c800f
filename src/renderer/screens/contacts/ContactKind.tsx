import type { Mark } from '#core/graph/analysis/mark'
import { contactStanding } from '#core/sheet/account/contacts'
import type { Standing } from '#core/sheet/model/accounts'
import type { ContactPoint } from '#core/record/contact-point'
import type { Language } from '#core/language'
import type { RecordIndex } from '#core/record/record-index'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import styles from './ContactKind.module.css'
import type { Recognised } from './recognise.ts'

const MARK_OF_STANDING: Readonly<Record<Standing, Mark>> = {
  lasting: 'safe',
  ending: 'fragile',
  gone: 'lost',
  unknown: 'unknown',
}

/** What kind of address or number it is, and what ends it: a mark and one line. */
export function ContactKind({ contact }: { readonly contact: ContactPoint }) {
  const text = useText()
  const language = useLanguage()
  const { index, today } = useAnalysis()
  const { standing } = contactStanding(contact, index, today)
  return (
    <span className={`kind ${styles.line}`}>
      <StateMark mark={MARK_OF_STANDING[standing]} size="small" />
      {contactLine(contact, { text, language, index, today })}
    </span>
  )
}

/** The same for what is being typed: recognised, not yet on record. */
export function RecognisedKind({ found }: { readonly found: Recognised }) {
  const text = useText()
  const today = useToday()
  const { index } = useAnalysis()
  const shared = { type: 'contact-point', id: UNSAVED, status: 'unknown', value: found.value } as const
  const contact: ContactPoint =
    found.medium === 'email'
      ? { ...shared, medium: 'email', mailKind: found.kind }
      : { ...shared, medium: 'phone', phoneKind: found.kind, sms: found.sms }
  const { standing } = contactStanding(contact, index, today)
  return (
    <span className="kind">
      <StateMark mark={MARK_OF_STANDING[standing]} size="small" />
      {text['records.kind-line']({ kind: kindWord(contact, text), end: endWord(contact, text) })}
    </span>
  )
}

// Never looked up: what is typed points to nothing.
const UNSAVED = 'unsaved' as ContactPoint['id']

/** The kind of a contact point in a word. */
export function kindWord(contact: ContactPoint, text: Messages): string {
  return contact.medium === 'email'
    ? text[`words.mail.${contact.mailKind}`]
    : text[`words.phone.${contact.phoneKind}`]
}

function endWord(contact: ContactPoint, text: Messages): string {
  return contact.medium === 'email'
    ? text[`words.mail-end.${contact.mailKind}`]
    : text[`words.phone-end.${contact.phoneKind}`]
}

interface LineContext {
  readonly text: Messages
  readonly language: Language
  readonly index: RecordIndex
  readonly today: string
}

/** The kind and what ends it, or the day on which it does, or that it is gone. */
function contactLine(contact: ContactPoint, { text, language, index, today }: LineContext): string {
  const { standing, endsOn } = contactStanding(contact, index, today)
  const kind = kindWord(contact, text)
  if (standing === 'gone') return text['records.kind-line']({ kind, end: text['words.contact-status.dead'] })
  if (endsOn !== null) {
    const end = text['records.ends-on']({ day: formatDay(endsOn, language) })
    return text['records.kind-line']({ kind, end })
  }
  return text['records.kind-line']({ kind, end: endWord(contact, text) })
}
