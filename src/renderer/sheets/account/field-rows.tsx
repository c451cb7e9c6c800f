import { Fragment, type ReactNode } from 'react'
import type { AccountEntry, ContactEntry } from '#core/sheet/model/accounts'
import type { PaperEntry } from '#core/sheet/model/entries'
import { formatDay, formatList } from '#core/text/format'
import styles from '../parts/Block.module.css'
import { lettersInRow } from '../parts/id-lines.ts'
import { Id } from '../parts/Id.tsx'
import { StandingMark } from '../parts/Mark.tsx'
import { listRow, type RowContent } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'
import { boundPieces } from './Bound.tsx'
import { customRows } from './custom-rows.tsx'

/** The rows of what is recorded of an account, in the order in which one needs them. */
export function fieldRows(
  entry: AccountEntry,
  text: ReturnType<typeof useSheet>['text'],
): readonly RowContent[] {
  const { password } = entry
  const rows: RowContent[] = [
    {
      ...listRow('login', text['sheet.field.login'], loginIds(entry), <NoLoginId />),
      write: entry.loginIds.length === 0,
    },
    contactRow('mail', text['sheet.field.mail'], entry.mails, entry),
    contactRow('phone', text['sheet.field.phone'], entry.phones, entry),
    { key: 'name', label: text['sheet.field.name'], content: <Registered entry={entry} /> },
  ]
  if (entry.twoStep === 'on' || entry.factors.length > 0)
    rows.push({ key: 'two-step', label: text['sheet.field.two-step'], content: <TwoStep entry={entry} /> })
  if (entry.signInWith.length > 0)
    rows.push({
      key: 'sign-in-with',
      label: text['sheet.field.sign-in-with'],
      content: <span>{entry.signInWith.join(' ・ ')}</span>,
    })
  // In clear it needs the whole width, and stands below.
  if (password.kind !== 'printed' && password.kind !== 'withheld')
    rows.push({
      key: 'password',
      label: text['sheet.field.password'],
      content: <Password entry={entry} />,
      write: password.kind === 'blank',
    })
  rows.push(...customRows(entry, text))
  if (entry.bound.length > 0) rows.push(listRow('bound', text['sheet.field.bound'], boundPieces(entry.bound)))
  return rows
}

function loginIds({ loginIds: ids }: AccountEntry): readonly ReactNode[] {
  return ids.map((id) => <LoginId key={id} id={id} />)
}

function LoginId({ id }: { readonly id: string }) {
  const { model, format } = useSheet()
  return <Id value={id} columns={lettersInRow(format, model.sheetKind)} />
}

function NoLoginId() {
  const { text } = useSheet()
  return <Missing what={text['sheet.not-recorded']} hint={text['sheet.write-when-known']} />
}

function Missing({ what, hint }: { readonly what: string; readonly hint: string }) {
  return (
    <div className={styles.missing}>
      <span>{what}</span>
      <span className={styles.hint}>{hint}</span>
    </div>
  )
}

function contactRow(
  key: string,
  label: string,
  entries: readonly ContactEntry[],
  entry: AccountEntry,
): RowContent {
  const pieces = entries.map((contact) => <Contact contact={contact} key={contact.value} />)
  return listRow(key, label, pieces, <NoContact entry={entry} />)
}

function NoContact({ entry }: { readonly entry: AccountEntry }) {
  const { text } = useSheet()
  return entry.routesComplete ? (
    <Missing what={text['sheet.not-registered']} hint={text['sheet.write-when-registered']} />
  ) : (
    <Missing what={text['sheet.not-recorded']} hint={text['sheet.write-when-known']} />
  )
}

function Contact({ contact }: { readonly contact: ContactEntry }) {
  const { model, text, format } = useSheet()
  // What one expects of an entry in this row is left unsaid: that it is on file.
  const roles = contact.roles.filter((role) => role !== 'login' && role !== 'notice' && role !== 'registered')
  return (
    <div className={styles.contact}>
      {contact.sameAsLogin ? (
        <span>{text['sheet.same-as-login']}</span>
      ) : (
        <Id value={contact.value} columns={lettersInRow(format, model.sheetKind)} />
      )}
      <small>
        <StandingMark standing={contact.standing} /> {useStandingText(contact)}
        {roles.length > 0 &&
          text['sheet.contact.roles']({ roles: roles.map((role) => text[`words.role.${role}`]).join('・') })}
      </small>
    </div>
  )
}

/** 「プロバイダメール — 解約すると使えません」、「花子さんの携帯電話」 */
function useStandingText({ what, label, standing, endsOn }: ContactEntry): string {
  const { text, language } = useSheet()
  const isMail = what.medium === 'email'
  // What an address hangs on is in its kind; a number is known by whose it is.
  const kind = isMail ? text[`words.mail.${what.kind}`] : (label ?? text[`words.phone.${what.kind}`])
  if (standing === 'gone') return text['sheet.contact.gone']({ kind })
  if (endsOn !== null) return text['sheet.contact.ends-on']({ kind, day: formatDay(endsOn, language) })
  if (what.medium === 'phone' && what.kind === 'mobile' && label !== null) return label
  const end = isMail ? text[`words.mail-end.${what.kind}`] : text[`words.phone-end.${what.kind}`]
  return text['sheet.contact']({ kind, end })
}

function Registered({ entry }: { readonly entry: AccountEntry }) {
  const { text, language } = useSheet()
  const { registeredName: name, birthDate, postalCode, createdOn } = entry
  const rest = [
    birthDate === null ? '' : text['sheet.birth-date']({ day: formatDay(birthDate, language) }),
    postalCode === null ? '' : text['sheet.postal-code']({ code: postalCode }),
    createdOn === null ? '' : text['sheet.created-on']({ day: formatDay(createdOn, language) }),
  ].filter((part) => part !== '')
  return (
    <>
      {name === null ? (
        <Missing what={text['sheet.not-recorded']} hint={text['sheet.write-when-known']} />
      ) : (
        <span>
          {name.script === null
            ? name.text
            : text['sheet.name']({ name: name.text, script: text[`words.script.${name.script}`] })}
        </span>
      )}
      {rest.length > 0 && (
        <small>
          {rest.map((part, i) => (
            <Fragment key={part}>
              <span className={styles.piece}>
                {part}
                {i < rest.length - 1 && ' ・'}
              </span>{' '}
            </Fragment>
          ))}
        </small>
      )}
    </>
  )
}

function TwoStep({ entry }: { readonly entry: AccountEntry }) {
  const { text } = useSheet()
  const factors = entry.factors.map(({ kind, device }) => {
    const word = text[`words.factor.${kind}`]
    return device === null ? word : text['sheet.factor']({ kind: word, device })
  })
  return (
    <>
      <span>{text[`words.two-step.${entry.twoStep}`]}</span>
      {factors.length > 0 && <small>{factors.join(' ・ ')}</small>}
    </>
  )
}

function Password({ entry }: { readonly entry: AccountEntry }) {
  const { text } = useSheet()
  return (
    <>
      {entry.password.kind === 'hidden' && <span>{text['sheet.hidden']}</span>}
      {entry.password.kind === 'none' && <span>{text['sheet.no-secret']}</span>}
      <Papers papers={entry.passwordPapers} isOnly={entry.password.kind === 'none'} />
    </>
  )
}

interface PapersProps {
  readonly papers: readonly PaperEntry[]
  /** It stands on these papers and nowhere else. */
  readonly isOnly?: boolean
}

/** On which papers a secret stands. */
export function Papers({ papers, isOnly = false }: PapersProps) {
  const { text, language } = useSheet()
  if (papers.length === 0) return null
  const names = papers.map(({ title, place }) =>
    place === null ? text['sheet.paper']({ title }) : text['sheet.paper.at']({ title, place }),
  )
  return (
    <span className={styles.hint}>
      {text[isOnly ? 'sheet.on' : 'sheet.also-on']({ papers: formatList(names, language) })}
    </span>
  )
}
