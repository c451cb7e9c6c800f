import type { AccountEntry } from '#core/sheet/model/accounts'
import type { Messages } from '#core/text/messages'
import { StateMark } from '../../ui/StateMark.tsx'
import styles from '../parts/Block.module.css'
import { Guide, guideRows, supportRows } from '../parts/Guide.tsx'
import { inPieces, listRow, Row, type RowContent } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'
import { fieldRows } from './field-rows.tsx'
import { secretRows } from './secret-rows.tsx'
import { WeakSpot } from './WeakSpot.tsx'

interface Props {
  readonly entry: AccountEntry
}

/** Everything about one account: what is recorded on the left, the way back on the right, secrets and weak spot below. */
export function AccountBlock({ entry }: Props) {
  const { text } = useSheet()
  return (
    <section className={styles.block}>
      <Heading entry={entry} name={entry.name} />
      <div className={styles.halves}>
        <dl>
          {fieldRows(entry, text).map(({ key, ...row }) => (
            <Row {...row} key={key} />
          ))}
        </dl>
        <Guide guide={entry.guide} />
      </div>
      <dl className={styles.below}>
        {belowRows(entry, text).map(({ key, ...row }) => (
          <Row {...row} key={key} />
        ))}
      </dl>
    </section>
  )
}

/** All rows of a block one below the other: how it stands when it is taller than a page. */
function stackedRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  return inPieces([...fieldRows(entry, text), ...guideRows(entry.guide, text), ...belowRows(entry, text)])
}

interface PartProps extends Props {
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

/** A part of an account's rows, under its name. */
export function AccountPart({ entry, rows }: PartProps) {
  const { text } = useSheet()
  const all = stackedRows(entry, text)
  const { from, to } = rows ?? { from: 0, to: all.length }
  return (
    <section className={styles.block}>
      <Heading entry={entry} name={from === 0 ? entry.name : text['sheet.continued']({ name: entry.name })} />
      <dl className={styles.below}>
        {all.slice(from, to).map(({ key, ...row }) => (
          <Row {...row} key={key} />
        ))}
      </dl>
    </section>
  )
}

/** Its mark, its name, and its state in words. */
export function Heading({ entry, name }: Props & { readonly name: string }) {
  const { text } = useSheet()
  const isOut = entry.state === 'locked-out' || entry.state === 'closed'
  return (
    <header>
      <StateMark mark={entry.mark} />
      <h2>{name}</h2>
      <span className={styles.state}>
        {isOut ? text[`sheet.state.${entry.state}`] : text[`sheet.mark.${entry.mark}`]}
      </span>
    </header>
  )
}

/** The rows that take the whole width. */
export function belowRows(entry: AccountEntry, text: Messages): readonly RowContent[] {
  const weakSpot = {
    key: 'weak',
    label: text['sheet.field.weak'],
    content: <WeakSpot finding={entry.weakSpot} />,
  }
  return [
    ...supportRows(entry.guide, text),
    ...warningRows(entry.warnings, text),
    ...secretRows(entry, text),
    weakSpot,
  ]
}

/** What one should know of the service. */
function warningRows(warnings: readonly string[], text: Messages): readonly RowContent[] {
  if (warnings.length === 0) return []
  const pieces = warnings.map((warning) => <small key={warning}>{warning}</small>)
  return [listRow('warnings', text['sheet.field.warnings'], pieces)]
}
