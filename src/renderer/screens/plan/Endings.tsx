import { useState } from 'react'
import type { Ending, PlanView } from '#core/plan/plan-view'
import { formatDay } from '#core/text/format'
import { recordName } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DateField } from '../../ui/fields.tsx'
import { withEndDay } from './end-day.ts'
import styles from './Plan.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

/** What ends, and when. The day stands in the record of what ends, so everything counts with it. */
export function Endings({ view }: { readonly view: PlanView }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const showRecord = useApp((state) => state.showRecord)
  const isReplacement = view.plan.onlyUses === true
  const [edited, setEdited] = useState<Ending | null>(null)
  return (
    <section className={styles.fact}>
      <h2 className="sec">{text[isReplacement ? 'replace.plan.what' : 'plan.ending']}</h2>
      <ul>
        {view.endings.map((ending) => {
          const name = recordName(ending.record, context)
          return (
            <li key={ending.record.id} className={styles.end}>
              <InlineButton onClick={() => showRecord(ending.record.type, ending.record.id)}>
                {name}
              </InlineButton>
              {(ending.endsOn !== null || !isReplacement) && (
                <span>
                  {ending.endsOn === null
                    ? text['plan.day-unknown']
                    : text['plan.gone-from']({ day: formatDay(ending.endsOn, language, 'weekday') })}
                </span>
              )}
              {canEdit && !isReplacement && (
                <InlineButton
                  icon="calendar"
                  aria-label={text['plan.day.edit-named']({ name })}
                  onClick={() => setEdited(ending)}
                >
                  {text['plan.day.edit']}
                </InlineButton>
              )}
            </li>
          )
        })}
      </ul>
      {edited !== null && (
        <DayDialog key={edited.record.id} view={view} ending={edited} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}

interface DayProps {
  readonly view: PlanView
  readonly ending: Ending
  readonly onClose: () => void
}

function DayDialog({ view, ending, onClose }: DayProps) {
  const text = useText()
  const context = useNameContext()
  const savePlan = usePlanEdit()
  const [day, setDay] = useState(ending.record.endsOn ?? '')
  const name = recordName(ending.record, context)
  const save = async () => {
    if (await savePlan(view.plan, [withEndDay(ending.record, day)], text['plan.day.saved'])) onClose()
  }
  return (
    <Dialog title={text['plan.begin.day']({ name })} onClose={onClose}>
      <DateField
        label={text['plan.begin.day']({ name })}
        hint={text['plan.begin.day.hint']}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <div className="acts">
        <Button variant="primary" onClick={() => void save()}>
          {text['frame.save']}
        </Button>
        <Button onClick={onClose}>{text['frame.cancel']}</Button>
      </div>
    </Dialog>
  )
}
