import type { Visit, VisitTask } from '#core/record/visit'
import { formatDay } from '#core/text/format'
import { namedFindingText, taskText } from '#core/text/visit-text'
import { findingKey, type NamedFinding } from '#core/visit/compare'
import { taskKey, withDeed, withoutTask } from '#core/visit/visits'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { useSave } from '../records/use-save.ts'
import { FindingNames } from './FindingNames.tsx'
import { TaskDialog, type TaskSubject } from './TaskDialog.tsx'
import styles from './Visits.module.css'

interface Props {
  readonly visit: Visit
  readonly open: readonly NamedFinding[]
  /** Open as well, and not there on arrival. */
  readonly found: readonly NamedFinding[]
}

/** What is left: given to somebody until a day, and what nobody has been given yet. */
export function LeftPart({ visit, open, found }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const [asked, setAsked] = useOpened<TaskSubject | null>('visits.task', null)
  const stillOpen = new Set([...open, ...found].map(findingKey))
  const tasks = visit.left.filter(({ rule }) => rule === undefined)
  const given = visit.left.filter((task) => task.rule !== undefined && stillOpen.has(taskKey(task)))
  const nobody = withoutPerson(visit, open)
  const nobodyFound = withoutPerson(visit, found)
  const give = (finding: NamedFinding) => (
    <Button
      size="small"
      variant="quiet"
      disabled={!canEdit}
      aria-label={text['visits.left.give-named'](namedFindingText(finding, context))}
      onClick={() => setAsked({ kind: 'finding', finding })}
    >
      {text['visits.left.give']}
    </Button>
  )
  return (
    <section className={styles.part}>
      <h2 className="sec">{text['visits.left']({ count: given.length + tasks.length })}</h2>
      <p className="mute">{text['visits.left.lead']}</p>
      {given.length + tasks.length === 0 && <p>{text['visits.left.none']}</p>}
      <ul>
        {[...given, ...tasks].map((task) => (
          <TaskLine
            key={taskKey(task)}
            visit={visit}
            task={task}
            onChange={() => setAsked({ kind: 'task', task })}
          />
        ))}
      </ul>
      <div className="acts">
        <Button size="small" icon="plus" disabled={!canEdit} onClick={() => setAsked({ kind: 'new' })}>
          {text['visits.left.add']}
        </Button>
      </div>
      <h3 className={styles.sub}>{text['visits.still-open']({ count: nobody.length })}</h3>
      {nobody.length === 0 ? (
        <p className="mute">{text['visits.still-open.none']}</p>
      ) : (
        <FindingNames findings={nobody} mark="fragile" action={give} />
      )}
      {nobodyFound.length > 0 && (
        <>
          <h3 className={styles.sub}>{text['visits.found']({ count: nobodyFound.length })}</h3>
          <FindingNames findings={nobodyFound} mark="fragile" action={give} />
        </>
      )}
      {asked !== null && <TaskDialog visit={visit} subject={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

/** Those of the findings that nobody has been given. */
export function withoutPerson(visit: Visit, findings: readonly NamedFinding[]): readonly NamedFinding[] {
  const given = new Set(visit.left.map(taskKey))
  return findings.filter((finding) => !given.has(findingKey(finding)))
}

interface LineProps {
  readonly visit: Visit
  readonly task: VisitTask
  readonly onChange: () => void
}

function TaskLine({ visit, task, onChange }: LineProps) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const what = taskText(task, context)
  const finish = async () => {
    const record = withDeed(withoutTask(visit, task), { on: today, what })
    const done = text['visits.left.noted-done']
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, done)
    if (failed !== null) notifyFailure(failed)
  }
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <b>{what}</b>
        <span className="small mute">
          {text['visits.left.by']({ who: task.who, day: formatDay(task.until, language) })}
        </span>
      </span>
      {task.rule === undefined && (
        <Button
          size="small"
          variant="quiet"
          icon="check"
          disabled={!canEdit}
          aria-label={text['visits.left.finished-named']({ what })}
          onClick={() => void finish()}
        >
          {text['visits.left.finished']}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        disabled={!canEdit}
        aria-label={text['visits.left.change-named']({ what })}
        onClick={onChange}
      >
        {text['visits.left.change']}
      </Button>
    </li>
  )
}
