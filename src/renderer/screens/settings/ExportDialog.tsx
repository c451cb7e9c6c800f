import { useRef, useState, type SubmitEvent } from 'react'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { Warn } from '../../ui/Warn.tsx'

interface Props {
  readonly onClose: () => void
}

/** Writes hikae-json. With secrets it warns, and asks for the password once more. */
export function ExportDialog({ onClose }: Props) {
  const text = useText()
  const api = useApi()
  const hasAttachments = useApp(({ records }) => records.some(({ type }) => type === 'attachment'))
  const notify = useApp((state) => state.notify)
  const password = useRef<HTMLInputElement>(null)
  const [what, setWhat] = useState<'plain' | 'secrets'>('plain')
  const { isBusy, failure, attempt } = useAttempt()
  const write = async () => {
    const typed = password.current?.value ?? ''
    const wish = { secrets: what === 'secrets', ...(typed === '' ? {} : { password: typed }) }
    const written = await attempt(api.exchange.exportDocument(wish))
    if (!written.ok || written.value === null) return
    notify(text['settings.exported']({ count: written.value.records }))
    onClose()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void write()
  }
  return (
    <Dialog title={text['settings.export-title']} onClose={onClose}>
      <form onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        <RadioGroup
          label={text['settings.export-what']}
          hideLabel
          value={what}
          disabled={isBusy}
          options={[
            {
              value: 'plain',
              label: text['settings.export-plain'],
              hint: text['settings.export-plain-hint'],
            },
            {
              value: 'secrets',
              label: text['settings.export-secrets'],
              hint: text['settings.export-secrets-hint'],
            },
          ]}
          onChange={setWhat}
        />
        {hasAttachments && <p className="small mute">{text['attachments.not-exported']}</p>}
        {what === 'secrets' && (
          <>
            <Warn tone="lost" title={text['settings.export-warning']}>
              <p>{text['settings.export-warning-body']}</p>
            </Warn>
            <SecretField
              ref={password}
              label={text['settings.export-password']}
              icon="lock"
              required
              readOnly={isBusy}
            />
          </>
        )}
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant={what === 'secrets' ? 'danger' : 'primary'} type="submit" disabled={isBusy}>
            {text['settings.export-now']}
          </Button>
          <Button disabled={isBusy} onClick={onClose}>
            {text['frame.cancel']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
