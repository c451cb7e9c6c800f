import { useState, type SubmitEvent } from 'react'
import { dayAfter } from '#core/audit/days'
import type { Failure } from '#core/failure'
import { isDay } from '#core/record/field'
import type { Visit, VisitTask } from '#core/record/visit'
import { namedFindingText, taskText } from '#core/text/visit-text'
import type { NamedFinding } from '#core/visit/compare'
import { withoutTask, withTask } from '#core/visit/visits'
import { useText, useToday } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './Visits.module.css'

/** What is given to somebody: a finding, something else, or what was given before. */
export type TaskSubject =
  | { readonly kind: 'finding'; readonly finding: NamedFinding }
  | { readonly kind: 'task'; readonly task: VisitTask }
  | { readonly kind: 'new' }

interface Props {
  readonly visit: Visit
  readonly subject: TaskSubject
  readonly onClose: () => void
}

/** So many days are offered to begin with. */
const USUAL_DAYS = 14

/** Gives something that is left a person and a day. */
export function TaskDialog({ visit, subject, onClose }: Props) {
  const text = useText()
  const today = useToday()
  const context = useNameContext()
  const save = useSave()
  const before = subject.kind === 'task' ? subject.task : null
  const [what, setWhat] = useTyped('visits.task', 'what', before?.what ?? '')
  const [who, setWho] = useTyped('visits.task', 'who', before?.who ?? '')
  const [until, setUntil] = useOpened('visits.task.until', before?.until ?? dayAfter(today, USUAL_DAYS))
  const [failure, setFailure] = useState<Failure | null>(null)
  const isWritten = subject.kind === 'new' || before?.what !== undefined
  const isSound = who.trim() !== '' && isDay(until) && (!isWritten || what.trim() !== '')
  const submit = async () => {
    const about = isWritten ? { what: what.trim() } : findingOf(subject)
    const task: VisitTask = { ...about, who: who.trim(), until, at: new Date().toISOString() }
    const record = withTask(before === null ? visit : withoutTask(visit, before), task)
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, text['visits.task.saved'])
    if (failed === null) onClose()
    else setFailure(failed)
  }
  return (
    <Dialog title={text['visits.task.title']} onClose={onClose}>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          if (isSound) void submit()
        }}
      >
        {isWritten ? (
          <TextField
            label={text['visits.task.what']}
            value={what}
            maxLength={200}
            onChange={(event) => setWhat(event.target.value)}
          />
        ) : (
          <p>{nameOf(subject)}</p>
        )}
        <TextField
          label={text['visits.task.who']}
          hint={text['visits.task.who.hint']}
          value={who}
          maxLength={100}
          onChange={(event) => setWho(event.target.value)}
        />
        <DateField
          label={text['visits.task.until']}
          value={until}
          min={today}
          onChange={(event) => setUntil(event.target.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={!isSound}>
            {text['visits.task.save']}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )

  function nameOf(about: TaskSubject): string {
    if (about.kind === 'task') return taskText(about.task, context)
    if (about.kind === 'new') return ''
    const { name, headline } = namedFindingText(about.finding, context)
    return `${name} – ${headline}`
  }
}

function findingOf(subject: TaskSubject): Pick<VisitTask, 'rule' | 'subject'> {
  if (subject.kind === 'finding') return { rule: subject.finding.rule, subject: subject.finding.subject }
  if (subject.kind === 'task') return { rule: subject.task.rule, subject: subject.task.subject }
  return {}
}
