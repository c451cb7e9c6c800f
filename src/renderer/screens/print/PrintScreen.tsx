import { useDeferredValue, useMemo, useState } from 'react'
import { buildSheet } from '#core/sheet/build-sheet'
import { identityOf } from '#core/sheet/check/fingerprint'
import { asReplaced, nextSheetNumber, replacedSheet } from '#core/sheet/printed/numbering'
import { paperChecker } from '#core/sheet/check/paper-state'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useFindings, useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { useKeyState } from '../keys/use-key-state.ts'
import { Options } from './Options.tsx'
import { Preview } from './Preview.tsx'
import { PrintActions } from './PrintActions.tsx'
import styles from './PrintScreen.module.css'
import { isNothing } from './is-nothing.ts'
import { usePrintForm, type PrintForm } from './use-print-form.ts'

/** In place of the recovery key, which the paper will carry. */
const MASKED_CODE = Array.from({ length: 8 }, () => '••••••').join(' ')

/** 紙に控える: what to print on the left, the paper as it will be on the right. */
export function PrintScreen() {
  const text = useText()
  const form = usePrintForm()
  const sheet = useSheetModel(form)
  const [pages, setPages] = useState<number | null>(null)
  const number = nextSheetNumber(useVaultSettings())
  const isEmpty = isNothing(form.request)
  return (
    <div className="page-split">
      <div className={styles.print}>
        <section className={styles.options} aria-label={text['print.title']}>
          <PageHead title={text['print.title']} end={text['print.number']({ number })} />
          <PapersLink />
          <Options form={form} />
          <PrintActions
            request={form.request}
            number={number}
            pages={isEmpty ? null : pages}
            replaces={sheet?.replaces ?? null}
            changed={sheet?.changed ?? 0}
          />
        </section>
        {sheet === null || isEmpty ? (
          <NothingToShow hasAccounts={form.owners.length > 0} />
        ) : (
          <Preview model={sheet.model} onPages={setPages} />
        )}
      </div>
    </div>
  )
}

/** The sheet as it would be printed now, without any secret. */
function useSheetModel({ request }: PrintForm) {
  const records = useApp((state) => state.records)
  const session = useApp((state) => state.session)
  const today = useToday()
  const analysis = useAnalysis()
  const findings = useFindings()
  const settings = useVaultSettings()
  const vault = session.status === 'open' ? session.vault : null
  const shareSplit = useKeyState().state?.shares ?? null
  const shown = useDeferredValue(request)
  return useMemo(() => {
    if (vault === null) return null
    const replaced = replacedSheet(shown, analysis.index)
    const replaces = replaced === null ? null : asReplaced(replaced)
    const model = buildSheet({
      request: shown,
      records,
      secrets: new Map(),
      today,
      number: nextSheetNumber(settings),
      replaces,
      identity: identityOf(shown, records),
      vault: { ...vault, shareSplit, ...(vault.recoveryKeyAtHand ? { recoveryCode: MASKED_CODE } : {}) },
      known: { analysis, findings },
    })
    const changed = replaced === null ? 0 : paperChecker(records, today)(replaced).changed.length
    return { model, replaces, changed }
  }, [shown, records, vault, today, analysis, findings, settings, shareSplit])
}

/** To what was printed before, once there is anything. */
function PapersLink() {
  const text = useText()
  const show = useApp((state) => state.show)
  const hasPrinted = (useVaultSettings()?.sheets.length ?? 0) > 0
  if (!hasPrinted) return null
  return (
    <Button variant="quiet" size="small" arrow onClick={() => show('papers')}>
      {text['papers.open']}
    </Button>
  )
}

function NothingToShow({ hasAccounts }: { readonly hasAccounts: boolean }) {
  const text = useText()
  const add = useApp((state) => state.add)
  return (
    <section className={styles.nothing} aria-label={text['print.preview']}>
      {!hasAccounts && (
        <EmptyState
          title={text['print.empty']}
          action={
            <Button variant="secondary" icon="plus" onClick={() => add('account')}>
              {text['print.empty-action']}
            </Button>
          }
        >
          {text['print.empty-body']}
        </EmptyState>
      )}
    </section>
  )
}
