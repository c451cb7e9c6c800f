import { MARKS } from '#core/visit/state'
import type { VisitComparison } from '#core/visit/compare'
import type { Money as Amount } from '#core/record/field'
import { useText } from '../../store/AppContext.tsx'
import { Money } from '../../ui/Money.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import styles from './Visits.module.css'

interface Props {
  readonly outcome: VisitComparison
  readonly isRunning: boolean
}

/** How many accounts had which mark on arrival and have it now, and what was and is at stake. */
export function VisitSums({ outcome, isRunning }: Props) {
  const text = useText()
  const { countBefore, countAfter, atStakeBefore, atStakeAfter } = outcome
  return (
    <table className={styles.sums}>
      <caption className="vh">{text['visits.sums']}</caption>
      <thead>
        <tr>
          <td />
          {MARKS.map((mark) => (
            <th key={mark} scope="col">
              <MarkWord mark={mark} size="small" />
            </th>
          ))}
          <th scope="col">{text['visits.at-stake']}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={text['visits.before']} counts={countBefore} atStake={atStakeBefore} />
        <Row
          name={text[isRunning ? 'visits.now' : 'visits.after']}
          counts={countAfter}
          atStake={atStakeAfter}
        />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly name: string
  readonly counts: VisitComparison['countBefore']
  readonly atStake: readonly Amount[]
}

function Row({ name, counts, atStake }: RowProps) {
  const text = useText()
  return (
    <tr>
      <th scope="row">{name}</th>
      {MARKS.map((mark) => (
        <td key={mark}>{text['visits.count']({ count: counts[mark] })}</td>
      ))}
      <td>
        {atStake.length === 0
          ? text['visits.nothing-at-stake']
          : atStake.map((amount) => <Money key={amount.currency} value={amount} />)}
      </td>
    </tr>
  )
}
