import type { PlanView } from '#core/plan/plan-view'
import { formatList, formatMoney } from '#core/text/format'
import { accountName } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import styles from './Plan.module.css'

/** What is lost where nothing more is done: in accounts, and in what hangs on them. */
export function PlanStake({ view: { atStake } }: { readonly view: PlanView }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { accounts } = useAnalysis()
  const worth = formatList(
    [...atStake.value.map((amount) => formatMoney(amount, language)), ...atStake.keepsakes],
    language,
  )
  const names = atStake.accountIds.flatMap((id) => accounts.get(id)?.account ?? [])
  return (
    <section className={styles.fact}>
      <h2 className="sec">{text['plan.stake']}</h2>
      {names.length === 0 ? (
        <p>{text['plan.stake.none']}</p>
      ) : (
        <>
          <p>{text['plan.stake.say']({ count: names.length })}</p>
          <p className="small mute">
            {formatList(
              names.map((account) => accountName(account, context)),
              language,
            )}
          </p>
          {worth !== '' && <p>{text['plan.stake.value']({ value: worth })}</p>}
        </>
      )}
    </section>
  )
}
