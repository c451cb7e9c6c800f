import type { AccountRow } from '#core/organise/account-row'
import type { AccountColumn } from '#core/organise/sort'
import { cellLines } from '#core/text/account-columns'
import { useNameContext } from '../../store/derived.ts'
import { MarkWord } from '../../ui/StateMark.tsx'
import { Exact } from '../records/Exact.tsx'
import styles from './AccountTable.module.css'
import { FavouriteStar } from './FavouriteStar.tsx'

interface Props {
  readonly row: AccountRow
  readonly columns: readonly AccountColumn[]
}

/** What is to be copied exactly stands in the face for that. */
const EXACT: readonly AccountColumn[] = ['login', 'email', 'phone']

/** The cells of an account. */
export function AccountTableRow({ row, columns }: Props) {
  const context = useNameContext()
  return columns.map((column) => (
    <div key={column} role={column === 'service' ? 'rowheader' : 'gridcell'} className={classOf(column)}>
      {column === 'mark' && row.mark !== null ? (
        <MarkWord mark={row.mark} size="small" />
      ) : (
        cellLines(row, column, context).map((line) => (
          <p key={line}>{EXACT.includes(column) ? <Exact value={line} /> : line}</p>
        ))
      )}
      {column === 'service' && row.account.favourite === true && <FavouriteStar />}
    </div>
  ))
}

function classOf(column: AccountColumn): string | undefined {
  if (column === 'service') return styles.name
  if (column === 'value') return styles.amount
  return EXACT.includes(column) ? 'mono' : undefined
}
