import { partsOf } from '#core/graph/nodes'
import { isReachable } from '#core/graph/state'
import { valueOf } from '#core/graph/value'
import { formatList, formatMoney } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import type { ScenarioFacts } from './use-scenario.ts'
import { PlanButton } from '../plan/PlanButton.tsx'
import styles from './Verdict.module.css'

interface Props {
  readonly facts: ScenarioFacts
  readonly onShowFixes: () => void
}

/** What a scenario comes to, in one sentence; then what it makes weaker. */
export function Verdict({ facts, onShowFixes }: Props) {
  const text = useText()
  const language = useLanguage()
  const tryScenario = useApp((state) => state.tryScenario)
  const { result, isTrying, passwordOnly } = facts
  const endingIds = useApp((state) => state.scenario).losses.flatMap((node) => {
    const { kind, recordId } = partsOf(node)
    return (kind === 'tie' || kind === 'contact') && recordId !== null ? recordId : []
  })
  const money = (value: typeof result.value) =>
    formatList(
      value.map((amount) => formatMoney(amount, language)),
      language,
    )
  const fallen = result.changes.filter(({ before, after }) => isReachable(before) && !isReachable(after))
  const accounts = fallen.filter(({ record }) => record.type === 'account').length
  const licences = fallen.length - accounts
  const weaker = result.changes.filter(({ record }) => record.type === 'account').length - accounts
  const parts = text['whatif.verdict']({
    accounts,
    licences,
    value: money(result.value),
    keepsakes: formatList(result.keepsakes, language),
  })
  const hanging = {
    count: passwordOnly.length,
    value: money(valueOf(passwordOnly.flatMap(({ before }) => before.licences))),
  }
  return (
    <div className={styles.verdict} role="status">
      {!isTrying && <p className={styles.none}>{text['whatif.none-chosen']}</p>}
      {isTrying && (
        <>
          <StateMark
            mark={fallen.length > 0 ? 'lost' : hanging.count > 0 ? 'fragile' : 'safe'}
            size="large"
          />
          <p>
            {fallen.length === 0
              ? text['whatif.nothing-falls']
              : parts.map(({ words, strong }) => (strong ? <em key={words}>{words}</em> : words))}
            {hanging.count > 0 && (
              <span className={styles.weaker}>{text['whatif.password-only'](hanging)}</span>
            )}
            {weaker > 0 && <span className={styles.weaker}>{text['whatif.weaker']({ count: weaker })}</span>}
          </p>
        </>
      )}
      {isTrying && (
        <div className={styles.buttons}>
          {fallen.length > 0 && (
            <Button size="small" arrow onClick={onShowFixes}>
              {text['whatif.to-fixes']}
            </Button>
          )}
          {endingIds.length > 0 && <PlanButton size="small" endingIds={endingIds} />}
          <Button variant="quiet" size="small" icon="undo" onClick={() => tryScenario({ losses: [] })}>
            {text['whatif.reset']}
          </Button>
        </div>
      )}
    </div>
  )
}
