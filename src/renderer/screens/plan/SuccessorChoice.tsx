import { useState, type SubmitEvent } from 'react'
import { lastingContacts } from '#core/plan/choices'
import { withSuccessor } from '#core/plan/plan-record'
import type { ContactPoint } from '#core/record/contact-point'
import type { Plan } from '#core/record/plan'
import { recordName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { newContactPoint, recognise } from '../contacts/recognise.ts'
import { newRecordId } from '../records/new-record-id.ts'
import styles from './Plan.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

interface Props {
  readonly plan: Plan
  readonly medium: ContactPoint['medium']
  readonly contact: ContactPoint | null
}

/** What takes over: one of the contact points that last, or a new one. */
export function SuccessorChoice({ plan, medium, contact }: Props) {
  const text = useText()
  const context = useNameContext()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const savePlan = usePlanEdit()
  const [isAdding, setAdding] = useOpened(`plan.successor ${medium}`, false)
  const lasting = lastingContacts(plan.endingIds, medium, analysis)
  // What was chosen stays a choice, even if it turned out to end.
  const choices = contact === null || lasting.includes(contact) ? lasting : [contact, ...lasting]
  const choose = (value: string) => {
    const chosen = choices.find(({ id }) => id === value)?.id ?? null
    return savePlan(withSuccessor(plan, medium, chosen), [], text['plan.successor.saved'])
  }
  return (
    <section className={styles.fact}>
      <SelectField
        label={text[`plan.successor.${medium}`]}
        hint={text['plan.successor.hint']}
        value={contact?.id ?? ''}
        disabled={!canEdit}
        options={[
          { value: '', label: text['plan.successor.none'] },
          ...choices.map((one) => ({ value: one.id, label: recordName(one, context) })),
        ]}
        onChange={(event) => void choose(event.target.value)}
      />
      {canEdit && (
        <InlineButton icon="plus" onClick={() => setAdding(true)}>
          {text['plan.successor.new']}
        </InlineButton>
      )}
      {isAdding && <NewContact plan={plan} medium={medium} onClose={() => setAdding(false)} />}
    </section>
  )
}

interface NewProps {
  readonly plan: Plan
  readonly medium: ContactPoint['medium']
  readonly onClose: () => void
}

function NewContact({ plan, medium, onClose }: NewProps) {
  const text = useText()
  const { index } = useAnalysis()
  const savePlan = usePlanEdit()
  const [value, setValue] = useTyped('plan.successor', 'value', '')
  const [isTried, setTried] = useState(false)
  const found = recognise(value)
  const isSound = found?.medium === medium && found.sound
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const person = index.people.length === 1 ? index.people[0]?.id : undefined
    const contact = isSound ? newContactPoint(value, newRecordId(), person, index.accounts) : null
    if (contact === null) return
    const next = withSuccessor(plan, medium, contact.id)
    if (await savePlan(next, [contact], text['plan.successor.saved'])) onClose()
  }
  return (
    <Dialog title={text[`plan.successor.${medium}`]} onClose={onClose}>
      <form className={styles.begin} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          mono
          label={text[`plan.successor.${medium}`]}
          hint={text['plan.successor.hint']}
          value={value}
          error={isTried && !isSound ? text[`records.issue.${medium}`] : undefined}
          onChange={(event) => setValue(event.target.value)}
        />
        <div className="acts">
          <Button variant="primary" type="submit">
            {text['frame.save']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )
}
