import { useEffect, useState } from 'react'
import type { FormerValue } from '#contract'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { fieldName, fieldValue } from '#core/text/field-words'
import { formatDay, formatMoment } from '#core/text/format'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { FormerSecret } from './FormerSecret.tsx'
import styles from './History.module.css'

interface Props {
  readonly id: RecordId
  readonly name: string
  readonly onClose: () => void
}

/** What the fields of a record said before, newest first, each with its time and the way back. */
export function HistoryDialog({ id, name, onClose }: Props) {
  const text = useText()
  const api = useApi()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const restoreFormer = useApp((state) => state.restoreFormer)
  const notify = useApp((state) => state.notify)
  const dates = useDates()
  const [values, setValues] = useState<readonly FormerValue[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isGone = false
    void api.history.of({ id }).then((answer) => {
      if (isGone) return
      if (answer.ok) setValues(answer.value)
      else setFailure(answer.error)
    })
    return () => {
      isGone = true
    }
  }, [api, id])
  const restore = async ({ field, versionId }: FormerValue) => {
    const restored = await restoreFormer({ id, field, versionId })
    if (!restored.ok) {
      setFailure(restored.error)
      return
    }
    notify(text['history.restored']({ field: fieldName(field, text) }), { undo: true })
    onClose()
  }
  return (
    <Dialog title={text['history.title-of']({ name })} wide onClose={onClose}>
      <p className="small mute">{text['history.lead']}</p>
      {failure !== null && <FailureNote failure={failure} />}
      {values?.length === 0 && <p>{text['history.none']}</p>}
      <ul className={styles.list}>
        {values?.map((former) => {
          const { field, versionId, isSecret, value } = former
          const when = dates(former)
          return (
            <li key={`${field} ${versionId}`}>
              <div>
                <p className="small mute">{fieldName(field, text)}</p>
                {isSecret ? (
                  <FormerSecret id={id} field={field} versionId={versionId} />
                ) : (
                  <p className={styles.value}>{fieldValue(field, value, context)}</p>
                )}
                <p className="small mute">{when}</p>
              </div>
              {canEdit && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={text['history.restore-named']({ field: fieldName(field, text), until: when })}
                  onClick={() => void restore(former)}
                >
                  {text['history.restore']}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="acts">
        <Button onClick={onClose}>{text['frame.close']}</Button>
      </div>
    </Dialog>
  )
}

function useDates(): (former: FormerValue) => string {
  const text = useText()
  const language = useLanguage()
  // Old passwords were written with a day, as exact as it was known; everything else with an instant.
  const say = (when: string): string =>
    when.length > 10 ? formatMoment(when, language) : formatDay(when, language)
  return ({ from, until }) => {
    if (until === null) return text['history.since-unknown']
    return from === null
      ? text['history.until']({ until: say(until) })
      : text['history.between']({ from: say(from), until: say(until) })
  }
}
