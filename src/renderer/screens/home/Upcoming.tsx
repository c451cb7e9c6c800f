import type { Reminder } from '#core/remind/reminders'
import { formatDay } from '#core/text/format'
import { reminderText } from '#core/text/reminder-text'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useRecord } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { FoldedList } from '../../ui/FoldedList.tsx'
import styles from './Upcoming.module.css'
import { useReminders } from './use-reminders.ts'
import { useSettleReminder } from './use-settle-reminder.ts'

/** So many are seen at once: a list that frightens nobody. */
const SHOWN = 4
/** So few accounts to look at again need not be folded away. */
const FEW_REVIEWS = 2

/** こんどの予定: what ends soon, and what it is time to look at again. Nothing while there is nothing. */
export function Upcoming() {
  const text = useText()
  const reminders = useReminders()
  const reviews = reminders.filter(({ kind }) => kind === 'review')
  const dated = reminders.filter(({ kind }) => kind !== 'review')
  if (reminders.length === 0) return null
  return (
    <section className={styles.upcoming} aria-label={text['reminders.title']}>
      <h2 className="sec">{text['reminders.title']}</h2>
      <p className="small mute">{text['reminders.lead']}</p>
      <Lines reminders={dated.slice(0, SHOWN)} />
      {dated.length > SHOWN && (
        <MoreLines
          label={text['reminders.more']({ count: dated.length - SHOWN })}
          reminders={dated.slice(SHOWN)}
        />
      )}
      {reviews.length > FEW_REVIEWS ? (
        <MoreLines label={text['reminders.reviews']({ count: reviews.length })} reminders={reviews} />
      ) : (
        reviews.length > 0 && (
          <Folded label={text['reminders.reviews']({ count: reviews.length })} isOpen>
            <Lines reminders={reviews} />
          </Folded>
        )
      )}
    </section>
  )
}

interface MoreProps {
  readonly label: string
  readonly reminders: readonly Reminder[]
}

function MoreLines({ label, reminders }: MoreProps) {
  return (
    <FoldedList label={label} listClassName={styles.lines} items={reminders} keyOf={({ key }) => key}>
      {(reminder) => <Line reminder={reminder} />}
    </FoldedList>
  )
}

function Lines({ reminders }: { readonly reminders: readonly Reminder[] }) {
  if (reminders.length === 0) return null
  return (
    <ul className={styles.lines}>
      {reminders.map((reminder) => (
        <li key={reminder.key}>
          <Line reminder={reminder} />
        </li>
      ))}
    </ul>
  )
}

function Line({ reminder }: { readonly reminder: Reminder }) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const record = useRecord(reminder.recordId)
  const showRecord = useApp((state) => state.showRecord)
  const openStep = useApp((state) => state.openStep)
  const edit = useApp((state) => state.edit)
  const settle = useSettleReminder(reminder)
  if (record === null) return null
  const what = reminderText(reminder, record, context)
  const { finding, kind, dueOn } = reminder
  const days = daysBetween(today, dueOn)
  const named = (action: string) => text['reminders.about']({ action, what })
  return (
    <>
      <p>
        <b>{what}</b>
        <small>{text['reminders.when']({ day: formatDay(dueOn, language), days })}</small>
      </p>
      <div className={styles.acts}>
        <InlineButton
          icon="open"
          aria-label={named(text['reminders.open'])}
          onClick={() => {
            if (finding !== null) openStep(finding.nextStep)
            else if (kind === 'password') edit(record.type, record.id, 'password')
            else showRecord(record.type, record.id)
          }}
        >
          {text['reminders.open']}
        </InlineButton>
        <InlineButton
          icon="calendar"
          disabled={!canEdit}
          aria-label={named(text['reminders.later'])}
          onClick={() => void settle('later')}
        >
          {text['reminders.later']}
        </InlineButton>
        {kind !== 'finding' && (
          <InlineButton
            icon="check"
            disabled={!canEdit}
            aria-label={named(text[kind === 'review' ? 'reminders.reviewed' : 'reminders.done'])}
            onClick={() => void settle('done')}
          >
            {text[kind === 'review' ? 'reminders.reviewed' : 'reminders.done']}
          </InlineButton>
        )}
      </div>
    </>
  )
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
