import { useState } from 'react'
import type { ImportReport } from '#contract'
import type { Failure } from '#core/failure'
import { useApi, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { BrowserHint } from '../start/BrowserHint.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { Section } from './Section.tsx'

/** hikae-json out and in. */
export function ExchangeSection() {
  const text = useText()
  const api = useApi()
  const canEdit = useCanEdit()
  const [isExporting, setIsExporting] = useState(false)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const preview = async () => {
    const answer = await api.exchange.previewImport()
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) setReport(answer.value)
  }
  return (
    <Section title={text['settings.exchange']}>
      <p className="small mute">{text['settings.exchange-body']}</p>
      <div className="acts">
        <Button onClick={() => setIsExporting(true)}>{text['settings.export']}</Button>
        <Button disabled={!canEdit} onClick={() => void preview()}>
          {text['settings.import']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      <BrowserHint />
      {failure !== null && <FailureNote failure={failure} />}
      {isExporting && <ExportDialog onClose={() => setIsExporting(false)} />}
      {report !== null && <ImportDialog report={report} onClose={() => setReport(null)} />}
    </Section>
  )
}
