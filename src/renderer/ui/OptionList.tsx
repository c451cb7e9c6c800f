import type { ReactNode } from 'react'
import styles from './OptionList.module.css'

interface Props {
  /** Named by the field's `aria-controls`; the options are `id-0`, `id-1` and so on, for its `aria-activedescendant`. */
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly key: string; readonly content: ReactNode }[]
  /** The one that the arrow keys have reached. */
  readonly active: number
  readonly choose: (position: number) => void
}

/** What a field offers below it while one types. The focus stays in the field, which listens to the keys. */
export function OptionList({ id, label, options, active, choose }: Props) {
  return (
    <div className={options.length > 0 ? styles.list : undefined} role="listbox" id={id} aria-label={label}>
      {options.map(({ key, content }, position) => (
        <button
          key={key}
          type="button"
          role="option"
          id={`${id}-${position}`}
          tabIndex={-1}
          aria-selected={position === active}
          className={styles.option}
          // A field may take what was typed when it loses the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(position)}
        >
          {content}
        </button>
      ))}
    </div>
  )
}
