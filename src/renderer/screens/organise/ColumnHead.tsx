import type { KeyboardEvent } from 'react'
import type { AccountColumn, AccountSort } from '#core/organise/sort'
import { useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './AccountTable.module.css'

/** While a head is pulled: it is that one, or the one before or after which it would come. */
export type PulledState = 'held' | 'before' | 'after' | undefined

interface Props {
  readonly column: AccountColumn
  readonly sort: AccountSort | null
  readonly sortBy: (sort: AccountSort | null) => void
  /** Moves the column by one place. */
  readonly step: (by: -1 | 1) => void
  readonly pulled: PulledState
}

/** The head of a column: pressed once it puts the rows in its order, twice in the reverse, three times as they usually stand. */
export function ColumnHead({ column, sort, sortBy, step, pulled }: Props) {
  const text = useText()
  const direction = sort?.column === column ? sort.direction : null
  const next =
    direction === null
      ? ({ column, direction: 'ascending' } as const)
      : direction === 'ascending'
        ? ({ column, direction: 'descending' } as const)
        : null
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    const head = event.currentTarget
    step(event.key === 'ArrowLeft' ? -1 : 1)
    // A head that was taken elsewhere in the row has lost the focus.
    requestAnimationFrame(() => head.focus())
  }
  return (
    <div role="columnheader" aria-sort={direction ?? 'none'} data-column={column} data-pulled={pulled}>
      <button
        type="button"
        className={styles.sort}
        aria-keyshortcuts={column === 'service' ? undefined : 'Alt+ArrowLeft Alt+ArrowRight'}
        onClick={() => sortBy(next)}
        onKeyDown={column === 'service' ? undefined : keyDown}
      >
        {text[`organise.column.${column}`]}
        {direction !== null && (
          <span className={direction === 'ascending' ? styles.up : undefined}>
            <Icon name="down" size="small" />
          </span>
        )}
      </button>
    </div>
  )
}
