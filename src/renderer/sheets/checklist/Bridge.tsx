import type { BridgeEntry } from '#core/sheet/model/checklist'
import { formatDay, formatMoney } from '#core/text/format'
import { Tick } from '../parts/Tick.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './Checklist.module.css'

/** What the operator of an ending address offers: a way to keep it for a while, with its last day. */
export function Bridge({ bridge }: { readonly bridge: BridgeEntry }) {
  const { text, language } = useSheet()
  const { address, name, fees, when, applyBy, appliedOn, endsOn, checkedOn, needs, traps } = bridge
  const day = (on: string) => formatDay(on, language)
  const cost = fees.map(({ yen, per }) =>
    text[`checklist.bridge.fee.${per}`]({ money: formatMoney({ amount: yen, currency: 'JPY' }, language) }),
  )
  return (
    <section className={styles.account}>
      <header>
        <h3>{text['checklist.bridge']({ address })}</h3>
      </header>
      <div className={styles.facts}>
        <p>
          <b>
            {text['checklist.bridge.name']({
              name,
              fees:
                cost.length === 0
                  ? text['checklist.bridge.fee-unknown']
                  : cost.join(language === 'ja' ? '・' : ' / '),
            })}
          </b>
        </p>
        <p>{text[`checklist.bridge.${when}`]}</p>
        {applyBy !== null && (
          <p>
            <b>
              {text[applyBy.isFirm ? 'checklist.bridge.by' : 'checklist.bridge.about']({
                day: day(applyBy.day),
              })}
            </b>
          </p>
        )}
        {endsOn !== null && <p>{text['checklist.bridge.ends-on']({ day: day(endsOn) })}</p>}
        {[...needs, ...traps].map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <small>{text['sheet.support.checked']({ month: day(checkedOn) })}</small>
      </div>
      <ul>
        <Tick isDone={appliedOn !== null} doneOn={appliedOn}>
          {text['checklist.bridge.apply']}
        </Tick>
      </ul>
    </section>
  )
}
