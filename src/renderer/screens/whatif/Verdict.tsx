import { isReachable } from '#core/graph/state'
import type { WhatIfResult } from '#core/graph/what-if'
import { formatList, formatMoney } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import styles from './Verdict.module.css'

interface Props {
  readonly result: WhatIfResult
  readonly isTrying: boolean
  readonly onShowFixes: () => void
}

/** What a scenario comes to, in one sentence. */
export function Verdict({ result, isTrying, onShowFixes }: Props) {
  const text = useText()
  const language = useLanguage()
  const fallen = result.changes.filter(({ before, after }) => isReachable(before) && !isReachable(after))
  const accounts = fallen.filter(({ record }) => record.type === 'account').length
  const licences = fallen.length - accounts
  const weaker = result.changes.filter(({ record }) => record.type === 'account').length - accounts
  const parts = text['whatif.verdict']({
    accounts,
    licences,
    value: formatList(
      result.value.map((amount) => formatMoney(amount, language)),
      language,
    ),
    keepsakes: formatList(result.keepsakes, language),
  })
  return (
    <div className={styles.verdict} role="status">
      {!isTrying && <p className={styles.none}>{text['whatif.none-chosen']}</p>}
      {isTrying && fallen.length === 0 && (
        <>
          <StateMark mark="safe" size="large" />
          <p>
            {text['whatif.nothing-falls']}
            {weaker > 0 && <span className={styles.weaker}>{text['whatif.weaker']({ count: weaker })}</span>}
          </p>
        </>
      )}
      {fallen.length > 0 && (
        <>
          <StateMark mark="lost" size="large" />
          <p>
            {parts.map(({ words, strong }) => (strong ? <em key={words}>{words}</em> : words))}
            {weaker > 0 && <span className={styles.weaker}>{text['whatif.weaker']({ count: weaker })}</span>}
          </p>
          <Button size="small" arrow onClick={onShowFixes}>
            {text['whatif.to-fixes']}
          </Button>
        </>
      )}
    </div>
  )
}
