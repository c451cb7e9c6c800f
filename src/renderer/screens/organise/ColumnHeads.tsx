import { useState, type PointerEvent } from 'react'
import { withColumnAt } from '#core/organise/columns'
import type { AccountColumn, AccountSort } from '#core/organise/sort'
import { useApp, useText } from '../../store/AppContext.tsx'
import styles from './AccountTable.module.css'
import { ColumnHead, type PulledState } from './ColumnHead.tsx'

interface Props {
  readonly columns: readonly AccountColumn[]
  readonly sort: AccountSort | null
  readonly sortBy: (sort: AccountSort | null) => void
  readonly reorder: (columns: readonly AccountColumn[]) => void
}

/** A head that is held, and once it is really pulled, where among the others it would come to stand. */
interface Held {
  readonly column: AccountColumn
  readonly fromX: number
  readonly place: number | null
}

/** Pixels; a hand that presses is never quite still. */
const PULLED_FROM = 6

/** The heads of all columns. One is pulled elsewhere with the pointer, or goes there by Alt and an arrow key. */
export function ColumnHeads({ columns, sort, sortBy, reorder }: Props) {
  const text = useText()
  const notify = useApp((state) => state.notify)
  const [held, setHeld] = useState<Held | null>(null)
  const hold = (event: PointerEvent) => {
    const column = columns.find((one) => one === headAt(event.target)?.dataset['column'])
    if (event.button !== 0 || column === undefined || column === 'service') return
    setHeld({ column, fromX: event.clientX, place: null })
  }
  const pull = (event: PointerEvent<HTMLElement>) => {
    if (held === null || (held.place === null && Math.abs(event.clientX - held.fromX) < PULLED_FROM)) return
    // From now on it is no click on a head.
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeld({ ...held, place: placeAt(event, held.column) })
  }
  const letGo = () => {
    if (held?.place != null) reorder(withColumnAt(columns, held.column, held.place))
    setHeld(null)
  }
  const step = (column: AccountColumn, by: -1 | 1) => {
    const moved = withColumnAt(columns, column, columns.indexOf(column) + by)
    reorder(moved)
    notify(
      text['organise.column.moved']({
        column: text[`organise.column.${column}`],
        place: moved.indexOf(column) + 1,
      }),
    )
  }
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.row}
      onPointerDown={hold}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={() => setHeld(null)}
    >
      {columns.map((column) => (
        <ColumnHead
          key={column}
          column={column}
          sort={sort}
          sortBy={sortBy}
          step={(by) => step(column, by)}
          pulled={held?.place == null ? undefined : pulledState(column, columns, held.column, held.place)}
        />
      ))}
    </div>
  )
}

function headAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
}

/** How many of the other heads have their middle left of the pointer: the held one would come after those. */
function placeAt({ currentTarget, clientX }: PointerEvent<HTMLElement>, column: AccountColumn): number {
  const others = [...currentTarget.querySelectorAll<HTMLElement>('[data-column]')].filter(
    (head) => head.dataset['column'] !== column,
  )
  const middles = others
    .map((head) => head.getBoundingClientRect())
    .map(({ left, width }) => left + width / 2)
  return Math.max(1, middles.filter((middle) => middle < clientX).length)
}

/** What a head shows meanwhile: that it is the held one, or on which side of it the held one would come. */
function pulledState(
  column: AccountColumn,
  columns: readonly AccountColumn[],
  held: AccountColumn,
  place: number,
): PulledState {
  if (column === held) return 'held'
  const others = columns.filter((other) => other !== held)
  if (others[place] === column) return 'before'
  return place >= others.length && column === others.at(-1) ? 'after' : undefined
}
