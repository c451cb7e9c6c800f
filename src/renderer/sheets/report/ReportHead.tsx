import type { Money } from '#core/record/field'
import type { ReportSection } from '#core/sheet/model/report'
import { formatDay, formatList, formatMoney } from '#core/text/format'
import { StateMark } from '../../ui/StateMark.tsx'
import { Names } from '../parts/Names.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Report.module.css'
import { countOf } from './ReportFound.tsx'

interface Props {
  readonly report: ReportSection
}

/** Who visited whom, when and what for, and what came of it in figures. */
export function ReportHead({ report }: Props) {
  const { text } = useSheet()
  const { marks, closedOn, fixed, given, open } = report
  const all = marks.reduce((sum, { after }) => sum + after, 0)
  const safe = marks.find(({ mark }) => mark === 'safe')
  return (
    <section className={styles.head}>
      <Facts report={report} />
      <p className={styles.lead}>
        {text['report.sum']({ all, before: safe?.before ?? 0, after: safe?.after ?? 0 })}
        <br />
        {text['report.sum.left']({ fixed: countOf(fixed), left: given.length + countOf(open) })}
      </p>
      {closedOn === null && <p>{text['report.running']}</p>}
      <Sums report={report} />
    </section>
  )
}

function Facts({ report }: Props) {
  const { text, language, model } = useSheet()
  const { people, begunOn, closedOn, helper, agreedWith, consent } = report
  const last = closedOn ?? model.madeOn
  const from = formatDay(begunOn, language)
  const to = formatDay(last, language)
  const facts = [
    {
      name: text['report.for'],
      said: people.length === 0 ? model.vaultTitle : text['report.customers']({ names: people }),
    },
    { name: text['report.day'], said: begunOn === last ? from : text['report.days']({ from, to }) },
    { name: text['report.helper'], said: helper },
    { name: text['report.agreed-with'], said: agreedWith },
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, said }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Names>{said}</Names>
          </dd>
        </div>
      ))}
      {consent !== null && (
        <div className={styles.wide}>
          <dt>{text['report.purpose']}</dt>
          <dd>
            {consent.purpose}
            <small>{text['report.consent']({ day: formatDay(consent.consentOn, language) })}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Accounts by their mark and what is at stake, before and after. */
function Sums({ report }: Props) {
  const { text, language } = useSheet()
  const { marks, closedOn, atStakeBefore, atStakeAfter } = report
  const atStake = (value: readonly Money[]) =>
    value.length === 0
      ? text['visits.nothing-at-stake']
      : formatList(
          value.map((money) => formatMoney(money, language)),
          language,
        )
  return (
    <table className={styles.sums}>
      <thead>
        <tr>
          <td />
          {marks.map(({ mark }) => (
            <th scope="col" key={mark}>
              <StateMark mark={mark} size="small" /> {text[`words.mark.${mark}`]}
            </th>
          ))}
          <th scope="col">{text['visits.at-stake']}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text['visits.before']}</th>
          {marks.map(({ mark, before }) => (
            <td key={mark}>{text['visits.count']({ count: before })}</td>
          ))}
          <td>{atStake(atStakeBefore)}</td>
        </tr>
        <tr className={styles.after}>
          <th scope="row">{text[closedOn === null ? 'visits.now' : 'visits.after']}</th>
          {marks.map(({ mark, before, after }) => (
            <td key={mark}>
              <b>{text['visits.count']({ count: after })}</b>
              <small>{text['report.change']({ by: after - before })}</small>
            </td>
          ))}
          <td>
            <b>{atStake(atStakeAfter)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
