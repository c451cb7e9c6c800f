import { useMemo, useState } from 'react'
import { printLog, type LoggedSheet } from '#core/sheet/printed/print-log'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { CheckPaper } from './CheckPaper.tsx'
import { PaperRow } from './PaperRow.tsx'
import styles from './Papers.module.css'

/** 印刷した紙: every sheet that left the printer, what became of it, and whether the one in the hand is still current. */
export function PapersScreen() {
  const text = useText()
  const show = useApp((state) => state.show)
  const { index } = useAnalysis()
  const log = useMemo(() => printLog(index), [index])
  return (
    <div className="page">
      <PageHead
        title={text['papers.title']}
        lead={text['papers.lead']}
        end={
          <Button variant="quiet" size="small" onClick={() => show('print')}>
            {text['papers.back']}
          </Button>
        }
      />
      {log.length === 0 ? (
        <EmptyState
          title={text['papers.none']}
          action={
            <Button variant="primary" icon="print" onClick={() => show('print')}>
              {text['home.paper-print-first']}
            </Button>
          }
        >
          {text['papers.none-body']}
        </EmptyState>
      ) : (
        <div className={styles.papers}>
          <Log log={log} />
          <CheckPaper />
        </div>
      )}
    </div>
  )
}

function Log({ log }: { readonly log: readonly LoggedSheet[] }) {
  const text = useText()
  const [wanted, setWanted] = useState<'all' | 'to-destroy'>('all')
  const old = log
    .filter(({ isToDestroy }) => isToDestroy)
    .toSorted((a, b) => Number(hasSecrets(b)) - Number(hasSecrets(a)))
  const shown = wanted === 'all' ? log : old
  return (
    <section aria-label={text['papers.title']}>
      <Segmented
        label={text['papers.filter']}
        hideLabel
        value={wanted}
        options={[
          { value: 'all', label: text['papers.filter.all']({ count: log.length }) },
          { value: 'to-destroy', label: text['papers.filter.to-destroy']({ count: old.length }) },
        ]}
        onChange={setWanted}
      />
      {shown.length === 0 && <p className="mute">{text['papers.nothing-to-destroy']}</p>}
      <ul className={styles.log}>
        {shown.map((logged) => (
          <PaperRow key={`${logged.sheet.number}/${logged.sheet.printedOn}`} logged={logged} />
        ))}
      </ul>
    </section>
  )
}

function hasSecrets({ sheet }: LoggedSheet): boolean {
  return sheet.secrets === 'printed'
}
