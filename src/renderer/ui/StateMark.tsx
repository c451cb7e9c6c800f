import type { Mark } from '#core/graph/analysis/mark'
import { useText } from '../store/AppContext.tsx'

interface MarkProps {
  readonly mark: Mark
  readonly size?: 'small' | 'medium' | 'large'
}

const SIZES = { small: 'mk mk-s', medium: 'mk', large: 'mk mk-l' } as const

/** ○ △ × ? as a drawing. Fonts disagree about these signs, so they are never typed. */
export function StateMark({ mark, size = 'medium' }: MarkProps) {
  return (
    <svg className={SIZES[size]} viewBox="0 0 24 24" aria-hidden="true">
      {shapeOf(mark)}
    </svg>
  )
}

interface WordProps extends MarkProps {
  /** Another word than the mark's own. */
  readonly word?: string
}

/** The mark with its word: how a state is shown everywhere but in flags. */
export function MarkWord({ mark, size, word }: WordProps) {
  const text = useText()
  return (
    <span className={`st st-${mark}`}>
      <StateMark mark={mark} {...(size === undefined ? {} : { size })} />
      {word ?? text[`words.mark.${mark}`]}
    </span>
  )
}

function shapeOf(mark: Mark) {
  switch (mark) {
    case 'safe':
      return <circle className="o" cx="12" cy="12" r="8.7" />
    case 'fragile':
      return <path className="t" d="M12 3.6 21 19.6H3z" />
    case 'lost':
      return (
        <>
          <rect className="x" x="2" y="2" width="20" height="20" rx="2.5" />
          <path className="xx" d="M7.4 7.4l9.2 9.2M16.6 7.4l-9.2 9.2" />
        </>
      )
    case 'unknown':
      return (
        <>
          <circle className="q" cx="12" cy="12" r="9.3" />
          <path className="qq" d="M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.9.5-1.2.9-1.2 1.9" />
          <circle className="qd" cx="12" cy="16.7" r="1.25" />
        </>
      )
  }
}
