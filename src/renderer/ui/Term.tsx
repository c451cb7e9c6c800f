import { useId, useRef, type ReactNode } from 'react'
import type { Term as TermName } from '#core/text/messages/glossary'
import { useText } from '../store/AppContext.tsx'
import styles from './Term.module.css'

interface Props {
  readonly term: TermName
  /** The word as it stands in the sentence. */
  readonly children: ReactNode
}

/** A word of the program inside a sentence: what it means is shown under the mouse, on focus and when it is tapped, and read with it. */
export function Term({ term, children }: Props) {
  const text = useText()
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const show = () => {
    if (word.current === null || tip.current === null) return
    // In the top layer, so that nothing it stands in cuts it off.
    tip.current.showPopover()
    const { left, top, bottom } = word.current.getBoundingClientRect()
    const { offsetWidth, offsetHeight, style } = tip.current
    style.left = `${Math.max(0, Math.min(left, window.innerWidth - offsetWidth))}px`
    style.top = `${bottom + offsetHeight > window.innerHeight ? top - offsetHeight : bottom}px`
  }
  const hide = () => tip.current?.hidePopover()
  return (
    <span role="presentation" onMouseEnter={show} onMouseLeave={hide}>
      <button
        ref={word}
        type="button"
        className={styles.term}
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide()
        }}
      >
        {children}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className={styles.tip}>
        {text[`glossary.${term}.means`]}
      </span>
    </span>
  )
}
