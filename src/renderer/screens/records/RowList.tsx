import { useRef, type ReactNode } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { rowId } from './EditorPage.tsx'
import styles from './RowList.module.css'

interface Props<R> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly rows: readonly R[]
  readonly keyOf: (row: R, position: number) => string
  readonly addLabel: string
  readonly add: () => void
  readonly remove: (row: R) => void
  readonly children: (row: R, position: number) => ReactNode
}

/** Several of a kind: each with its fields and a way to take it off, and a button for one more. */
export function RowList<R>({
  label,
  hideLabel = false,
  rows,
  keyOf,
  addLabel,
  add,
  remove,
  children,
}: Props<R>) {
  const text = useText()
  const list = useRef<HTMLUListElement>(null)
  const addAndFocus = () => {
    add()
    // The new row is on the page only after the next rendering.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(':scope > li:last-child :is(input, select, textarea)')?.focus()
    })
  }
  return (
    <fieldset>
      <legend className={hideLabel ? 'vh' : 'lb'}>{label}</legend>
      {rows.length > 0 && (
        <ul className={styles.rows} ref={list}>
          {rows.map((row, position) => (
            <li key={keyOf(row, position)} id={rowId(keyOf(row, position))}>
              <div className={styles.fields}>{children(row, position)}</div>
              <InlineButton
                icon="cross"
                aria-label={text['records.take-off']({ what: label, number: position + 1 })}
                onClick={() => remove(row)}
              >
                {text['records.take-off.short']}
              </InlineButton>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" icon="plus" onClick={addAndFocus}>
        {addLabel}
      </Button>
    </fieldset>
  )
}
