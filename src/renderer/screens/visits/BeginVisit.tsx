import { useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Visit } from '#core/record/visit'
import { formatDay } from '#core/text/format'
import { arrivalOf } from '#core/visit/state'
import { beginVisit, consentIn } from '#core/visit/visits'
import { useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useEveryFinding } from '../../store/derived.ts'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { TextField } from '../../ui/fields.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { useSave } from '../records/use-save.ts'
import { isAgreed, NOTHING_AGREED, PurposeFields, PurposeLine } from './Purpose.tsx'
import styles from './Visits.module.css'

/** Begins a visit. Purpose and consent are asked at the first one, and later when the purpose is to be another. */
export function BeginVisit({ all }: { readonly all: readonly Visit[] }) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const canEdit = useCanEdit()
  const analysis = useAnalysis()
  const findings = useEveryFinding()
  const save = useSave()
  const last = all[0] ?? null
  const consent = consentIn(all)
  const [helper, setHelper] = useTyped('visits.begin', 'helper', last?.helper ?? '')
  const [agreedWith, setAgreedWith] = useTyped('visits.begin', 'agreed-with', last?.agreedWith ?? '')
  const [asked, setAsked] = useTyped('visits.begin', 'purpose', consent === null ? NOTHING_AGREED : null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const isNamed = helper.trim() !== '' && agreedWith.trim() !== ''
  const isSound = isNamed && (asked === null || isAgreed(asked))
  const begin = async () => {
    const record = beginVisit(
      {
        id: newRecordId(),
        begunOn: today,
        helper: helper.trim(),
        agreedWith: agreedWith.trim(),
        ...(asked === null ? {} : { purpose: asked.purpose.trim(), consentOn: today }),
      },
      arrivalOf(analysis, findings),
      last,
    )
    setFailure(await save({ put: [{ record }], remove: [], label: 'add' }, text['visits.begin.done']))
  }
  return (
    <form
      className={styles.form}
      autoComplete="off"
      aria-labelledby="begin-visit"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        if (isSound) void begin()
      }}
    >
      <h2 className="sec" id="begin-visit">
        {text['visits.begin']}
      </h2>
      <p className="mute">{text['visits.begin.body']}</p>
      {last !== null && last.left.length > 0 && (
        <p>
          {text['visits.from-last']({
            day: formatDay(last.closedOn ?? last.begunOn, language),
            count: last.left.length,
          })}
        </p>
      )}
      <TextField
        label={text['visits.helper']}
        hint={text['visits.helper.hint']}
        value={helper}
        maxLength={100}
        onChange={(event) => setHelper(event.target.value)}
      />
      <TextField
        label={text['visits.agreed-with']}
        value={agreedWith}
        maxLength={100}
        onChange={(event) => setAgreedWith(event.target.value)}
      />
      {asked === null ? (
        <PurposeLine consent={consent} onChange={() => setAsked(NOTHING_AGREED)} />
      ) : (
        <>
          <PurposeFields value={asked} onChange={setAsked} />
          {consent !== null && (
            <div className="acts">
              <Button size="small" onClick={() => setAsked(null)}>
                {text['visits.purpose.keep']}
              </Button>
            </div>
          )}
        </>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button variant="primary" type="submit" disabled={!canEdit || !isSound}>
          {text['visits.begin.do']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
        {canEdit && !isSound && <span className="reason">{text['visits.missing']}</span>}
      </div>
    </form>
  )
}
