import { useEffect, useState } from 'react'
import type { Api } from '#contract'
import type { Failure } from '#core/failure'
import type { Attachment } from '#core/record/attachment'
import type { RecordId } from '#core/record/field'
import { useApi, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import styles from './Attachments.module.css'
import { loadContent } from './load-content.ts'
import { openPdf, type OpenPdf } from './pdf.ts'
import { ZoomedPicture } from './ZoomedPicture.tsx'

type Stage =
  | { readonly kind: 'loading'; readonly part: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'broken' | 'locked' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }

/** A PDF, one page at a time, each as a picture that can be enlarged and turned. */
export function PdfView({ attachment }: { readonly attachment: Attachment }) {
  const text = useText()
  const stage = usePdf(attachment)
  const [number, setNumber] = useState(1)
  switch (stage.kind) {
    case 'loading':
      return <p role="status">{text['attachments.loading']({ percent: Math.floor(100 * stage.part) })}</p>
    case 'failed':
      return <FailureNote failure={stage.failure} />
    case 'broken':
    case 'locked':
      return <p className="note">{text[`attachments.pdf.${stage.kind}`]}</p>
    case 'open':
      return (
        <>
          <PageView pdf={stage.pdf} number={number} name={attachment.note ?? attachment.name} />
          {stage.pdf.pages > 1 && <Turner number={number} pages={stage.pdf.pages} onTurn={setNumber} />}
        </>
      )
  }
}

function usePdf({ id }: Attachment): Stage {
  const api = useApi()
  const [stage, setStage] = useState<Stage>({ kind: 'loading', part: 0 })
  useEffect(() => {
    const wanted = new AbortController()
    const { signal } = wanted
    void stageOf(api, id, signal, (part) => setStage({ kind: 'loading', part })).then((found) => {
      if (found === null) return
      if (signal.aborted) closeAt(found)
      else {
        signal.addEventListener('abort', () => closeAt(found))
        setStage(found)
      }
    })
    return () => wanted.abort()
  }, [api, id])
  return stage
}

/** Fetches and opens it; null when nobody waits for it any more. */
async function stageOf(
  api: Api,
  id: RecordId,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<Stage | null> {
  const loaded = await loadContent(api, id, () => !signal.aborted, onProgress)
  if (!loaded.ok) return { kind: 'failed', failure: loaded.error }
  if (loaded.value === null) return null
  const pdf = await openPdf(new Uint8Array(await loaded.value.arrayBuffer()))
  return pdf.ok ? { kind: 'open', pdf: pdf.value } : { kind: pdf.error }
}

function closeAt(stage: Stage): void {
  if (stage.kind === 'open') stage.pdf.close()
}

interface PageProps {
  readonly pdf: OpenPdf
  readonly number: number
  readonly name: string
}

/** What was drawn last, and of which page it is. */
interface Shown {
  readonly number: number
  readonly url: string | null
  readonly words: string
}

function PageView({ pdf, number, name }: PageProps) {
  const text = useText()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    let isWanted = true
    let url: string | null = null
    void pdf.draw(number).then((page) => {
      if (!isWanted) return
      url = page === null ? null : URL.createObjectURL(page.picture)
      setShown({ number, url, words: page?.words ?? '' })
    })
    return () => {
      isWanted = false
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [pdf, number])
  if (shown?.number !== number) return <p role="status">{text['attachments.pdf.drawing']}</p>
  const broken = <p className="note">{text['attachments.pdf.broken']}</p>
  if (shown.url === null) return broken
  const alt = text['attachments.pdf.page']({ name, page: number, pages: pdf.pages })
  return (
    <>
      <ZoomedPicture url={shown.url} alt={alt} onBroken={() => setShown({ ...shown, url: null })} />
      {shown.words !== '' && <p className="vh">{shown.words}</p>}
    </>
  )
}

interface TurnerProps {
  readonly number: number
  readonly pages: number
  readonly onTurn: (number: number) => void
}

function Turner({ number, pages, onTurn }: TurnerProps) {
  const text = useText()
  return (
    <div className={styles.tools} role="group" aria-label={text['attachments.pdf.pages']}>
      <Button size="small" icon="previous" disabled={number === 1} onClick={() => onTurn(number - 1)}>
        {text['attachments.pdf.previous']}
      </Button>
      <span role="status">{text['attachments.pdf.at']({ page: number, pages })}</span>
      <Button size="small" icon="next" disabled={number === pages} onClick={() => onTurn(number + 1)}>
        {text['attachments.pdf.next']}
      </Button>
    </div>
  )
}
