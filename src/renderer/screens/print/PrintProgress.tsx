import { useEffect, useState } from 'react'
import type { PrintProgress as Progress } from '#contract'
import type { Messages } from '#core/text/messages'
import { useApi, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import styles from './PrintScreen.module.css'

const ASK_EVERY_MS = 200

/** How far the sheet is that is being printed, and the way to stop it. A short one is done before it has anything to say. */
export function PrintProgress() {
  const text = useText()
  const api = useApi()
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      void api.sheets.progress().then((asked) => setProgress(asked.ok ? asked.value : null))
    }, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [api])
  return (
    <div className={styles.progress}>
      {progress !== null && (
        <>
          <p role="status" className="small">
            {sentenceOf(progress, text)}
          </p>
          {progress.phase !== 'paper' && (
            <>
              <progress {...barOf(progress)} aria-label={text['print.title']} />
              <InlineButton icon="cross" onClick={() => void api.sheets.cancel()}>
                {text['printing.cancel']}
              </InlineButton>
            </>
          )}
        </>
      )}
    </div>
  )
}

function sentenceOf(progress: Progress, text: Messages): string {
  switch (progress.phase) {
    case 'layout':
      return text['printing.layout'](progress)
    case 'pictures':
      return text['printing.pictures'](progress)
    case 'pdf':
      return text['printing.pdf'](progress)
    case 'paper':
      return text['printing.paper']
  }
}

/** Chromium does not say how far it is with a PDF: then the bar only shows that something is going on. */
function barOf(progress: Progress): { readonly max?: number; readonly value?: number } {
  return 'total' in progress ? { max: progress.total, value: progress.done } : {}
}
