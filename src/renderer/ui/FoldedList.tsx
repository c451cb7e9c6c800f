import { useState, type ReactNode } from 'react'
import { useText } from '../store/AppContext.tsx'
import { InlineButton } from './Button.tsx'

interface Props<T> {
  readonly label: string
  readonly className?: string | undefined
  readonly listClassName?: string | undefined
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** One item, inside its `li`. */
  readonly children: (item: T) => ReactNode
}

/** So many items are drawn, and again at every wish for more. */
const AT_ONCE = 100

/** A list that may hold thousands, folded away: nothing of it is drawn until it is opened, and then one part after the other. */
export function FoldedList<T>({ label, className, listClassName, items, keyOf, children }: Props<T>) {
  const text = useText()
  const [drawn, setDrawn] = useState(0)
  const next = Math.min(items.length - drawn, AT_ONCE)
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && drawn === 0) setDrawn(AT_ONCE)
      }}
    >
      <summary>{label}</summary>
      <ul className={listClassName}>
        {items.slice(0, drawn).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {drawn > 0 && next > 0 && (
        <InlineButton icon="plus" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {text['frame.show-next']({ count: next })}
        </InlineButton>
      )}
    </details>
  )
}
