import type { AccountColumn, AccountSort } from '#core/organise/sort'
import { useText } from '../../store/AppContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './AccountTable.module.css'

interface Props {
  readonly column: AccountColumn
  readonly sort: AccountSort | null
  readonly sortBy: (sort: AccountSort | null) => void
}

/** The head of a column: pressed once it puts the rows in its order, twice in the reverse, three times as they usually stand. */
export function ColumnHead({ column, sort, sortBy }: Props) {
  const text = useText()
  const direction = sort?.column === column ? sort.direction : null
  const next =
    direction === null
      ? ({ column, direction: 'ascending' } as const)
      : direction === 'ascending'
        ? ({ column, direction: 'descending' } as const)
        : null
  return (
    <div role="columnheader" aria-sort={direction ?? 'none'}>
      <button type="button" className={styles.sort} onClick={() => sortBy(next)}>
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
