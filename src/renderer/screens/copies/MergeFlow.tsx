import { useCallback, useEffect, useRef, useState } from 'react'
import type { MergePreview } from '#contract'
import type { Failure } from '#core/failure'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { CopyPassword } from './CopyPassword.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import { withoutContentToo } from './without-content.ts'

interface Props {
  /** The copy to merge; without it the person is asked for one. */
  readonly path?: string
  /** Done first, just before merging: going on with a copy that is open for reading. False when that failed. */
  readonly before?: () => Promise<boolean>
  readonly onClose: () => void
}

type Step =
  | { readonly kind: 'reading' }
  | { readonly kind: 'password'; readonly failure: Failure | null }
  | { readonly kind: 'preview'; readonly preview: MergePreview }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** From a copy to what it brought: chosen, opened, looked at, merged. Open as long as it is rendered. */
export function MergeFlow({ path, before, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const applyMerge = useApp((state) => state.applyMerge)
  const notify = useApp((state) => state.notify)
  const [step, setStep] = useState<Step>({ kind: 'reading' })
  const [isBusy, setBusy] = useState(false)
  const isAsked = useRef(false)

  const close = () => {
    void api.copies.forgetPreview()
    onClose()
  }
  const look = useCallback(
    async (password?: string) => {
      const answer = await api.copies.previewMerge({
        ...(path === undefined ? {} : { path }),
        ...(password === undefined ? {} : { password }),
      })
      if (answer.ok) {
        if (answer.value === null) onClose()
        else setStep({ kind: 'preview', preview: answer.value })
      } else if (answer.error.code === 'E_PASSWORD') {
        setStep({ kind: 'password', failure: password === undefined ? null : answer.error })
      } else setStep({ kind: 'failed', failure: answer.error })
    },
    [api, path, onClose],
  )
  useEffect(() => {
    if (isAsked.current) return
    isAsked.current = true
    void look()
  }, [look])

  const apply = async (count: number) => {
    setBusy(true)
    const merged = before === undefined || (await before()) ? await applyMerge() : null
    setBusy(false)
    if (merged === null) close()
    else if (merged.ok) {
      const { withoutContent, after } = merged.value
      const said = withoutContentToo(text['copies.merged']({ count }), withoutContent, after, {
        text,
        language,
      })
      notify(said, { undo: true })
      onClose()
    } else setStep({ kind: 'failed', failure: merged.error })
  }

  switch (step.kind) {
    case 'reading':
      return (
        <p className="reason" role="status">
          {text['copies.reading']}
        </p>
      )
    case 'password':
      return <CopyPassword failure={step.failure} onOpen={look} onClose={close} />
    case 'preview':
      return (
        <PreviewDialog
          preview={step.preview}
          isBusy={isBusy}
          onMerge={() => void apply(step.preview.changeCount)}
          onClose={close}
        />
      )
    case 'failed':
      return (
        <Dialog title={text['copies.section']} onClose={close}>
          <FailureNote failure={step.failure} />
          <div className="acts">
            <Button onClick={close}>{text['frame.close']}</Button>
          </div>
        </Dialog>
      )
  }
}
