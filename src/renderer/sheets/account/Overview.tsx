import { shortened } from '#core/sheet/letters/shorten'
import type { AccountsSection, ContactEntry, OverviewRow } from '#core/sheet/model/accounts'
import { breadthOf } from '#core/sheet/paper'
import { formatMoney } from '#core/text/format'
import { StateMark } from '../../ui/StateMark.tsx'
import { idLines } from '../parts/id-lines.ts'
import { StandingMark } from '../parts/Mark.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Overview.module.css'

/** Letters of the mono face in the column of login IDs. */
const LETTERS = { wide: 23, narrow: 15 } as const
/** So many things stand in a line, each in so many characters: the block below has all of them. */
const HELD = 3
const IN_SHORT = 36

interface Props {
  readonly section: AccountsSection
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

/** All accounts of a person on one page, or on as few as it takes. */
export function Overview({ section, rows }: Props) {
  const { text } = useSheet()
  const all = section.overview ?? []
  const { from, to } = rows ?? { from: 0, to: all.length }
  const title = text['sheet.overview']({ count: all.length })
  return (
    <section className={styles.overview}>
      <h2>{from === 0 ? title : text['sheet.continued']({ name: title })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text['sheet.overview.account']}</th>
            <th scope="col">{text['sheet.overview.login']}</th>
            <th scope="col">{text['sheet.overview.contacts']}</th>
            <th scope="col">{text['sheet.overview.bound']}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(from, to).map((row) => (
            <Line key={row.accountId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ row }: { readonly row: OverviewRow }) {
  const { text, language, format } = useSheet()
  const { contacts, value, keepsakes } = row
  const holds = [
    ...value.map((money) => formatMoney(money, language)),
    ...keepsakes.map((keepsake) => shortened(keepsake, IN_SHORT)),
  ]
  const more = holds.length - HELD
  return (
    <tr data-row>
      <th scope="row">
        <b>{row.name}</b>
        <span className={styles.state}>
          <StateMark mark={row.mark} size="small" />
          {text[`words.mark.${row.mark}`]}
        </span>
      </th>
      <td>
        {row.loginId === null ? (
          text['sheet.not-recorded']
        ) : (
          <span className={styles.login}>
            {idLines(row.loginId, LETTERS[breadthOf(format.columnWidth)]).map((line) => (
              <span key={line.text}>{line.text}</span>
            ))}
          </span>
        )}
      </td>
      <td>
        {contacts.length === 0
          ? text['sheet.not-recorded']
          : alike(contacts).map(({ what, standing }) => (
              <span className={styles.contact} key={`${what.kind} ${standing}`}>
                <StandingMark standing={standing} />
                {what.medium === 'email' ? text[`words.mail.${what.kind}`] : text[`words.phone.${what.kind}`]}
              </span>
            ))}
      </td>
      <td>
        {holds.slice(0, HELD).map((held) => (
          <span className={styles.held} key={held}>
            {held}
          </span>
        ))}
        {more > 0 && <span className={styles.held}>{text['sheet.overview.more']({ count: more })}</span>}
      </td>
    </tr>
  )
}

/** Several of one kind that last alike are one thing to know. */
function alike(contacts: readonly ContactEntry[]): readonly ContactEntry[] {
  return contacts.filter(
    ({ what, standing }, i) =>
      contacts.findIndex((other) => other.what.kind === what.kind && other.standing === standing) === i,
  )
}
