import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import type { AccountRow } from '#core/organise/account-row'
import type { RecordId } from '#core/record/field'
import { isComposing } from '#core/shortcuts'
import { useApp, useText } from '../../store/AppContext.tsx'
import { ChooseBox } from '../bulk/ChooseBox.tsx'
import { useChoosing } from '../bulk/use-choosing.ts'
import { rowForKey } from '../records/list-keys.ts'
import styles from './AccountBook.module.css'
import { AccountLine } from './AccountLine.tsx'

interface Props {
  readonly rows: readonly AccountRow[]
  readonly query: string
  readonly shownId: RecordId | null
  /** Goes on to the detail. */
  readonly open: () => void
}

/** Pixels of a row with one line below its name; each is measured when it is drawn. */
const USUAL_HEIGHT = 58
/** Rows drawn beyond what is seen, so that scrolling and the arrow keys find them there. */
const OVERSCAN = 4

/**
 * The accounts by name, person and what is bound, with their mark; only those in sight are drawn. Arrow keys move through it, Enter
 * goes to the detail. Several are chosen with boxes, or with Ctrl and Shift.
 */
export function AccountList({ rows, query, shownId, open }: Props) {
  const text = useText()
  const select = useApp((state) => state.select)
  const list = useRef<HTMLDivElement>(null)
  /** A row that a key went to, to be focused as soon as it is drawn. */
  const awaited = useRef<RecordId | null>(null)
  // The same function for the same rows: with another one, every row would be put in its place anew.
  const keyAt = useCallback((at: number) => rows[at]?.account.id ?? at, [rows])
  // eslint-disable-next-line react-hooks/incompatible-library -- it hands out functions that are not to be memoised; nothing here does
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: usualHeight,
    measureElement: heightOf,
    overscan: OVERSCAN,
    getItemKey: keyAt,
  })
  const shownAt = rows.findIndex(({ account }) => account.id === shownId)
  useEffect(() => {
    const isAtTop = shownAt === 0 && virtual.scrollOffset === 0
    // Asking where to scroll has the page laid out, which costs as much as drawing the list.
    if (shownAt !== -1 && !isAtTop) virtual.scrollToIndex(shownAt, { align: 'auto' })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- follows the selection, not the rows as they are filtered
  }, [shownId])
  const items = virtual.getVirtualItems()
  useEffect(() => {
    if (awaited.current === null) return
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${awaited.current}"]`)
    if (row == null) return
    awaited.current = null
    row.focus()
  })
  const chosen = useApp((state) => state.chosen)
  const toggle = useApp((state) => state.toggleChosen)
  const ids = useMemo(() => rows.map(({ account }) => account.id), [rows])
  const choosing = useChoosing(ids)
  const move = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const focused = document.activeElement?.getAttribute('data-row') ?? null
    const at = rows.findIndex(({ account }) => account.id === focused)
    const here = rows[at]?.account.id
    if (here !== undefined && choosing.byKey(event, here)) return
    const next = at === -1 ? null : event.key === 'Enter' ? at : rowForKey(event.key, at, rows.length)
    const account = next === null ? undefined : rows[next]?.account
    if (account === undefined) return
    event.preventDefault()
    if (event.shiftKey && here !== undefined) choosing.extend(here, account.id)
    select(account.id)
    if (event.key === 'Enter') open()
    else awaited.current = account.id
  }
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{text['accounts.head.service']}</span>
        <span>{text['accounts.head.mark']}</span>
      </div>
      <div className={styles.rows} ref={list}>
        <div style={{ height: virtual.getTotalSize() }}>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows are the controls; the list only moves the focus among them */}
          <ul
            // They stand one below the other by themselves: a row that is higher than usual moves those after it without us.
            style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
            aria-label={text['accounts.list']}
            onKeyDown={move}
          >
            {items.map(({ index: at, key }) => {
              const row = rows[at]
              if (row === undefined) return null
              return (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={at}
                  className={chosen === null ? styles.item : `${styles.item ?? ''} ${styles.choosing ?? ''}`}
                  aria-setsize={rows.length}
                  aria-posinset={at + 1}
                >
                  {chosen !== null && (
                    <ChooseBox
                      account={row.account}
                      isChosen={chosen.has(row.account.id)}
                      toggle={() => toggle(row.account.id)}
                    />
                  )}
                  <AccountLine
                    row={row}
                    query={query}
                    isShown={row.account.id === shownId}
                    isChosen={chosen?.has(row.account.id) === true}
                    pick={choosing.byClick}
                  />
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </>
  )
}

function usualHeight(): number {
  return USUAL_HEIGHT
}

/**
 * Pixels of a row, once the page was laid out anyway; until then what they were, or what is usual. Asking a new row would have the
 * page laid out there and then, in the middle of every key that somebody types.
 */
function heightOf(
  row: HTMLLIElement,
  seen: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, HTMLLIElement>,
): number {
  const [box] = seen?.borderBoxSize ?? []
  if (box !== undefined) return Math.round(box.blockSize)
  const key = list.options.getItemKey(list.indexFromElement(row))
  return list.itemSizeCache.get(key) ?? USUAL_HEIGHT
}
