import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { AccountRow } from '#core/organise/account-row'
import type { AccountColumn, AccountSort } from '#core/organise/sort'
import type { RecordId } from '#core/record/field'
import { commandOf, isComposing } from '#core/shortcuts'
import { useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { rowForKey } from '../records/list-keys.ts'
import { AccountTableRow } from './AccountTableRow.tsx'
import { ColumnHeads } from './ColumnHeads.tsx'
import styles from './AccountTable.module.css'
import { useAccountTable } from './use-account-table.ts'
import { useFavourite } from './use-favourite.ts'

interface Props {
  readonly rows: readonly AccountRow[]
  /** The account to begin with: the one that was looked at last. */
  readonly startId: RecordId | null
  readonly open: (id: RecordId) => void
}

/** Pixels of a row of one line; each is measured when it is drawn. */
const USUAL_HEIGHT = 46
/** Rows drawn beyond what is seen, so that scrolling and the arrow keys find them there. */
const OVERSCAN = 12

/** Columns as wide as what usually stands in them; what is longer breaks. */
const WIDTHS: Readonly<Record<AccountColumn, number>> = {
  service: 12,
  person: 6.5,
  login: 11.5,
  email: 12.5,
  phone: 9.5,
  mark: 7.5,
  finding: 17,
  value: 8,
  tags: 8,
  state: 8,
  confirmed: 9.5,
  'signed-in': 9.5,
  changed: 9.5,
  created: 9,
  favourite: 7.5,
}

/**
 * The accounts as a table: any column puts them in order, the service stays in sight, and only the rows in sight are drawn. Arrow
 * keys move through the rows, Enter opens one, Ctrl+D makes it a favourite.
 */
export function AccountTable({ rows, startId, open }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const toggleFavourite = useFavourite()
  const { columns, sort, change } = useAccountTable()
  const grid = useRef<HTMLDivElement>(null)
  /** A row that a key went to, to be focused as soon as it is drawn. */
  const awaited = useRef<RecordId | null>(startId)
  // eslint-disable-next-line react-hooks/incompatible-library -- it hands out functions that are not to be memoised; nothing here does
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: (at) => rows[at]?.account.id ?? at,
  })
  useEffect(() => {
    const at = rows.findIndex(({ account }) => account.id === startId)
    if (at !== -1) virtual.scrollToIndex(at, { align: 'center' })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for where it begins
  }, [])
  useEffect(() => {
    if (awaited.current === null) return
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${awaited.current}"]`)
    if (row == null) return
    awaited.current = null
    row.focus()
  })
  const keyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const focused = document.activeElement?.getAttribute('data-row') ?? null
    const at = rows.findIndex(({ account }) => account.id === focused)
    const account = rows[at]?.account
    if (account === undefined) return
    const next = rows[rowForKey(event.key, at, rows.length) ?? -1]?.account
    if (commandOf(event.nativeEvent) === 'favourite' && canEdit) void toggleFavourite(account)
    else if (event.key === 'Enter' || event.key === ' ') open(account.id)
    else if (next !== undefined) goTo(next.id)
    else return
    event.preventDefault()
  }
  const goTo = (id: RecordId) => {
    awaited.current = id
    const at = rows.findIndex(({ account }) => account.id === id)
    virtual.scrollToIndex(at, { align: 'auto' })
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)
    if (row == null) return
    awaited.current = null
    row.focus()
  }
  const sortBy = (sorted: AccountSort | null) => {
    change({ sort: sorted })
    virtual.scrollToOffset(0)
  }
  const tracks = columns.map((column) => `minmax(${WIDTHS[column]}rem, ${WIDTHS[column]}fr)`).join(' ')
  const width = columns.reduce((sum, column) => sum + WIDTHS[column], 0)
  // The width of every row: in CSS, so that it grows with the text size.
  const layout = { '--tracks': tracks, '--width': `${width}rem` } as CSSProperties
  const items = virtual.getVirtualItems()
  const firstId = rows[0]?.account.id
  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its rows take the focus, one at a time
    <div
      className={styles.grid}
      ref={grid}
      style={layout}
      role="grid"
      aria-label={text['accounts.list']}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      onKeyDown={keyDown}
    >
      <div role="rowgroup" className={styles.head}>
        <ColumnHeads
          columns={columns}
          sort={sort}
          sortBy={sortBy}
          reorder={(reordered) => change({ columns: reordered })}
        />
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index: at, key, start }) => {
          const row = rows[at]
          if (row === undefined) return null
          const isFirst = row.account.id === (startId ?? firstId)
          return (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around the rows listens for the keys
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={at}
              data-row={row.account.id}
              role="row"
              aria-rowindex={at + 2}
              tabIndex={isFirst || at === items[0]?.index ? 0 : -1}
              className={`${styles.row ?? ''} ${styles.line ?? ''}`}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => open(row.account.id)}
            >
              <AccountTableRow row={row} columns={columns} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
