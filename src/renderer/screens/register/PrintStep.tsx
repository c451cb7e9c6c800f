import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useFindings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { FindingWarn } from '../accounts/detail/FindingWarn.tsx'
import styles from './Register.module.css'

/** The end: what is left to mend, and the paper. */
export function PrintStep({ accountId }: { readonly accountId: RecordId }) {
  const text = useText()
  const select = useApp((state) => state.select)
  const openStep = useApp((state) => state.openStep)
  const weak = useFindings().find(({ subject, severity }) => subject === accountId && severity !== 'notice')
  const mark = useAnalysis().accounts.get(accountId)?.mark ?? 'unknown'
  const print = () =>
    openStep({ action: 'print-sheet', recordId: accountId, contactPointId: null, minutes: 1 })
  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <StepTitle>{text['register.print.title']}</StepTitle>
        <p>{text['register.print.lead']}</p>
        {weak !== undefined && (
          <>
            <h3>{text['register.print.weak']}</h3>
            <FindingWarn finding={weak} mark={mark} />
          </>
        )}
      </div>
      <footer className={styles.foot}>
        <Button onClick={() => select(accountId)}>{text['register.print.later']}</Button>
        <Button variant="primary" icon="print" onClick={print}>
          {text['register.print.open']}
        </Button>
      </footer>
    </div>
  )
}
