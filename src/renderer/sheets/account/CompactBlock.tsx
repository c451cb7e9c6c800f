import type { AccountEntry } from '#core/sheet/model/accounts'
import styles from '../parts/Block.module.css'
import { Guide } from '../parts/Guide.tsx'
import type { RowContent } from '../parts/Row.tsx'
import { Row } from '../parts/Row.tsx'
import { useSheet } from '../SheetContext.tsx'
import { belowRows, Heading } from './AccountBlock.tsx'
import { fieldRows } from './field-rows.tsx'

/** What stands on the left, so that the longest of IDs has room; the rest is short. */
const LEFT: readonly string[] = ['login', 'mail', 'bound']
const isLeft = ({ key }: RowContent) => LEFT.includes(key) || key.startsWith('custom/')

/**
 * The same as an account's block, for a sheet of everybody: fields in two columns, the way back across the block below
 * them. It is about half as high.
 */
export function CompactBlock({ entry }: { readonly entry: AccountEntry }) {
  const { text } = useSheet()
  const rows = fieldRows(entry, text)
  return (
    <section className={styles.block}>
      <Heading entry={entry} name={entry.name} />
      <div className={styles.fields}>
        <Rows rows={rows.filter(isLeft)} />
        <Rows rows={rows.filter((row) => !isLeft(row))} />
      </div>
      <Guide guide={entry.guide} />
      <Rows rows={belowRows(entry, text)} className={styles.below} />
    </section>
  )
}

interface RowsProps {
  readonly rows: readonly RowContent[]
  readonly className?: string | undefined
}

function Rows({ rows, className }: RowsProps) {
  return (
    <dl className={className}>
      {rows.map(({ key, ...row }) => (
        <Row {...row} key={key} />
      ))}
    </dl>
  )
}
