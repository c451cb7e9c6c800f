import type { Mark } from '#core/graph/analysis/mark'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Money } from '../../ui/Money.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './Tally.module.css'

const MARKS: readonly Mark[] = ['safe', 'fragile', 'lost', 'unknown']

/** How many accounts have which mark, and what all of them hold. */
export function Tally() {
  const text = useText()
  const { countByMark, accounts, value } = useAnalysis()
  const hasKeepsakes = [...accounts.values()].some(({ keepsakes }) => keepsakes.length > 0)
  return (
    <section className={styles.tally} aria-label={text['home.tally']}>
      {MARKS.map((mark) => (
        <Count key={mark} mark={mark} count={countByMark[mark]} />
      ))}
      {value.length === 0 && !hasKeepsakes ? (
        <p className={styles.nothing}>{text['home.value-none']}</p>
      ) : (
        <div className={styles.sum}>
          <span className={styles.note}>{text['home.value']({ count: accounts.size })}</span>
          <span className={styles.total}>
            {value.length === 0 ? (
              <Money value={{ amount: 0, currency: 'JPY' }} />
            ) : (
              value.map((amount) => <Money key={amount.currency} value={amount} />)
            )}
          </span>
          {hasKeepsakes && <small>{text['home.value-beside']}</small>}
        </div>
      )}
    </section>
  )
}

interface CountProps {
  readonly mark: Mark
  readonly count: number
}

function Count({ mark, count }: CountProps) {
  const text = useText()
  const showMark = useApp((state) => state.showMark)
  return (
    <button type="button" className={styles.count} onClick={() => showMark(mark)}>
      <MarkWord mark={mark} />
      <span className={styles.number}>
        <span className="fig">{count}</span>
        <span>{text['home.unit']}</span>
      </span>
      <small>
        {text[`home.note.${mark}`]}
        <VisuallyHidden>{text['home.see-list']}</VisuallyHidden>
      </small>
    </button>
  )
}
