import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { BackupFile, RestorePreview } from '#contract'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { formatMoment } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { RestoreChoice } from './RestoreChoice.tsx'

interface Props {
  readonly backup: BackupFile
  readonly onClose: () => void
}

/** What a backup would change, before it does; restoring is one edit that can be undone. */
export function RestoreDialog({ backup, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const restore = useApp((state) => state.restoreBackup)
  const notify = useApp((state) => state.notify)
  const password = useRef<HTMLInputElement>(null)
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [needsPassword, setNeedsPassword] = useState(backup.hasOtherKey)

  const take = (seen: Result<RestorePreview, Failure>) => {
    setIsBusy(false)
    setFailure(seen.ok ? null : seen.error)
    if (seen.ok) setPreview(seen.value)
    else if (seen.error.code === 'E_PASSWORD') setNeedsPassword(true)
  }
  const needsNone = !backup.hasOtherKey
  useEffect(() => {
    let isGone = false
    if (needsNone)
      void api.backups.previewRestore({ path: backup.path }).then((seen) => {
        if (!isGone) take(seen)
      })
    return () => {
      isGone = true
    }
  }, [api, backup.path, needsNone])

  const apply = async (only: readonly string[] | null, count: number) => {
    setIsBusy(true)
    const typed = password.current?.value ?? ''
    const restored = await restore({
      path: backup.path,
      ...(typed === '' ? {} : { password: typed }),
      ...(only === null ? {} : { only: [...only] }),
    })
    setIsBusy(false)
    if (!restored.ok) {
      setFailure(restored.error)
      return
    }
    notify(text['backups.restored']({ count }), { undo: true })
    onClose()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    if (typed === '') return
    setIsBusy(true)
    void api.backups.previewRestore({ path: backup.path, password: typed }).then(take)
  }

  return (
    <Dialog
      title={text['backups.restore-title']({ when: formatMoment(backup.madeAt, language) })}
      wide
      onClose={onClose}
    >
      <p className="mute">{text['backups.restore-body']}</p>
      {needsPassword && (
        <form onSubmit={submit} aria-busy={isBusy} autoComplete="off" hidden={preview !== null}>
          <p className="mute">{text['backups.password-body']}</p>
          <SecretField
            ref={password}
            label={text['backups.password']}
            icon="lock"
            required
            readOnly={isBusy}
          />
          <div className="acts">
            <Button variant="primary" type="submit" disabled={isBusy}>
              {text['backups.show']}
            </Button>
          </div>
        </form>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      {preview !== null && (
        <RestoreChoice
          preview={preview}
          isBusy={isBusy}
          onApply={(only, count) => void apply(only, count)}
          onClose={onClose}
        />
      )}
      {preview === null && (
        <div className="acts">
          <Button disabled={isBusy} onClick={onClose}>
            {text['backups.keep']}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
