import { useState, type SubmitEvent } from 'react'
import { possibleEndings } from '#core/plan/choices'
import { beginPlan } from '#core/plan/plan-record'
import { planView } from '#core/plan/plan-view'
import type { ContactPoint } from '#core/record/contact-point'
import type { Failure } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { Tie } from '#core/record/tie'
import { recordName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { DateField, SelectField } from '../../ui/fields.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { useSave } from '../records/use-save.ts'
import { withEndDay } from './end-day.ts'
import styles from './Plan.module.css'

/** Chooses what ends and when, shows how much uses it, and makes the plan. */
export function BeginPlan({ endingIds }: { readonly endingIds: readonly RecordId[] }) {
  const text = useText()
  const context = useNameContext()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const save = useSave()
  const closeEditor = useApp((state) => state.closeEditor)
  const showRecord = useApp((state) => state.showRecord)
  const possible = possibleEndings(analysis)
  const [endings, setEndings] = useState<readonly (Tie | ContactPoint)[]>(() =>
    endingIds.flatMap((id) => possible.find((record) => record.id === id) ?? []),
  )
  const [id] = useState(newRecordId)
  const [failure, setFailure] = useState<Failure | null>(null)
  const plan = beginPlan(
    id,
    endings.map((record) => record.id),
    analysis,
  )
  const count = planView(plan, analysis).accounts.length
  const others = possible.filter((record) => !endings.some((ending) => ending.id === record.id))
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const changed = endings.filter(
      (ending) => ending.endsOn !== analysis.index.byId.get(ending.id)?.['endsOn'],
    )
    const put = [plan, ...changed].map((record) => ({ record }))
    const failed = await save({ put, remove: [], label: 'add' }, text['plan.begun'])
    if (failed === null) showRecord('plan', plan.id)
    else setFailure(failed)
  }
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={text['plan.begin.title']}
        lead={text['plan.begin.lead']}
        end={
          <InlineButton icon="previous" onClick={closeEditor}>
            {text['plan.back']}
          </InlineButton>
        }
      />
      <form className={styles.begin} onSubmit={(event) => void submit(event)}>
        {endings.map((ending) => {
          const name = recordName(ending, context)
          return (
            <div key={ending.id} className={styles.ending}>
              <DateField
                label={text['plan.begin.day']({ name })}
                hint={text['plan.begin.day.hint']}
                value={ending.endsOn ?? ''}
                onChange={(event) =>
                  setEndings(
                    endings.map((each) => (each === ending ? withEndDay(each, event.target.value) : each)),
                  )
                }
              />
              <InlineButton
                icon="cross"
                onClick={() => setEndings(endings.filter((each) => each !== ending))}
              >
                {text['plan.begin.remove']({ name })}
              </InlineButton>
            </div>
          )
        })}
        <SelectField
          label={text[endings.length === 0 ? 'plan.begin.what' : 'plan.begin.more']}
          value=""
          options={[
            { value: '', label: text['plan.begin.choose'] },
            ...others.map((record) => ({ value: record.id, label: recordName(record, context) })),
          ]}
          onChange={(event) => {
            const chosen = others.find((record) => record.id === event.target.value)
            if (chosen !== undefined) setEndings([...endings, chosen])
          }}
        />
        {endings.length > 0 && (
          <p role="status">{count === 0 ? text['plan.begin.nothing'] : text['plan.begin.uses']({ count })}</p>
        )}
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" arrow disabled={!canEdit || endings.length === 0}>
            {text['plan.begin.go']}
          </Button>
          {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
        </div>
      </form>
    </div>
  )
}
