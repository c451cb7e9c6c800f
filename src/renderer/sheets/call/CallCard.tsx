import type { ReactNode } from 'react'
import type { CallSection } from '#core/sheet/model/call'
import type { SupportEntry } from '#core/sheet/model/entries'
import { formatDay } from '#core/text/format'
import type { Thing } from '../layout/thing.ts'
import { Address } from '../parts/Address.tsx'
import { PushPath } from '../parts/Guide.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './CallCard.module.css'
import { oneByOne, Ready } from './CallReady.tsx'

/** What stands on a call card: whom, with what, until when, and what was said. Only what to have at hand may be long. */
export function callThings(call: CallSection): readonly Thing[] {
  const hasDays = call.waiting.length + call.dues.length + call.tried.length > 0
  const whole = (key: string, content: ReactNode): Thing => ({ key, whole: content, part: null })
  return [
    whole('whom', <Whom call={call} />),
    {
      key: 'ready',
      whole: <Ready entries={call.ready} rows={null} />,
      part: (rows) => <Ready entries={oneByOne(call.ready)} rows={rows} />,
    },
    ...(hasDays ? [whole('when', <When call={call} />)] : []),
    whole('note', <Note />),
  ]
}

function Whom({ call }: { readonly call: CallSection }) {
  const { text } = useSheet()
  const phones = call.support.filter(({ kind }) => kind === 'phone')
  const others = call.support.filter(({ kind }) => kind !== 'phone')
  return (
    <section className={`${styles.part ?? ''} ${styles.strong ?? ''}`}>
      <h2>{text['call.whom']({ name: call.name })}</h2>
      {phones.map((phone) => (
        <Phone key={phone.value} phone={phone} />
      ))}
      {others.length > 0 && (
        <div className={phones.length > 0 ? styles.others : undefined}>
          <h3>{text[phones.length > 0 ? 'call.also' : 'call.only']}</h3>
          {others.map(({ value, label, cannot }) => (
            <p key={value}>
              {label} <Address>{value}</Address>
              {cannot !== null && <small>{cannot}</small>}
            </p>
          ))}
        </div>
      )}
      {phones.length === 0 && (
        <div className={others.length > 0 ? styles.others : undefined}>
          <p>{text['call.no-number']}</p>
          <div className={styles.line} />
        </div>
      )}
    </section>
  )
}

function Phone({ phone }: { readonly phone: SupportEntry }) {
  const { text, language } = useSheet()
  const { value, label, hours, keys, cannot, checkedOn } = phone
  return (
    <div className={styles.phone}>
      <p>
        <b className={styles.number}>{value}</b> <span>{label}</span>
      </p>
      {hours !== null && <p>{hours}</p>}
      {keys.length > 0 && (
        <div className={styles.keys}>
          <PushPath pressed={keys.map(({ press }) => press)} />
          <ol>
            {keys.map((key, i) => (
              <li key={i}>
                <b>{key.press}</b> {key.for}
              </li>
            ))}
          </ol>
        </div>
      )}
      {cannot !== null && (
        <p>
          <b>{text['call.cannot']({ what: cannot })}</b>
        </p>
      )}
      <small>{text['sheet.support.checked']({ month: formatDay(checkedOn, language) })}</small>
    </div>
  )
}

function When({ call }: { readonly call: CallSection }) {
  const { text, language } = useSheet()
  const day = (on: string) => formatDay(on, language)
  return (
    <section className={styles.part}>
      <h2>{text['call.when']}</h2>
      {call.waiting.map(({ route, askedOn, until, isRunning }) => {
        const asked = { day: day(askedOn), route: text[`way-back.route.${route}`] }
        return (
          <p key={route}>
            <b>
              {until === null
                ? text['way-back.open-end'](asked)
                : text[isRunning ? 'way-back.waiting' : 'way-back.overdue']({ ...asked, until: day(until) })}
            </b>
          </p>
        )
      })}
      {call.dues.map(({ subject, on, isFirm }) => (
        <p key={subject}>{text[isFirm ? 'call.due' : 'call.due-hint']({ subject, day: day(on) })}</p>
      ))}
      <ul>
        {call.tried.map(({ on, route, what, note }, i) => (
          <li key={i}>
            {text['way-back.log.line']({
              day: day(on),
              route: text[`way-back.route.${route}`],
              what: text[`way-back.what.${what}`],
            })}
            {note !== null && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Room to write down one call. */
function Note() {
  const { text } = useSheet()
  return (
    <section className={styles.note}>
      <h2>{text['call.note']}</h2>
      <div className={styles.boxes}>
        {(['at', 'who', 'reference'] as const).map((name) => (
          <span key={name}>{text[`call.note.${name}`]}</span>
        ))}
      </div>
      <span className={styles.tall}>{text['call.note.said']}</span>
      <span>{text['call.note.next']}</span>
    </section>
  )
}
