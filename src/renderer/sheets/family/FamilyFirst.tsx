import type { FamilyLine, FamilySection } from '#core/sheet/model/family'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useSheet } from '../SheetContext.tsx'
import { taskText } from './family-words.ts'
import styles from './Family.module.css'

interface Props {
  readonly family: FamilySection
}

/** What to do, in ten lines at most, each with a box. */
export function FamilyLines({ family }: Props) {
  const { text, language } = useSheet()
  const { person, reader, situation, lines, asTheyAre } = family
  return (
    <section className={styles.lines}>
      <h2>
        {person === null
          ? text[`family.heading.${situation}-unnamed`]
          : text[`family.heading.${situation}`]({ name: person })}
        {reader !== null && <small>{text['family.reader']({ name: reader })}</small>}
      </h2>
      <p>{text[`family.intro.${situation}`]}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.kind === 'account' ? line.number : line.kind}>
            <i />
            <span>{lineText(line, situation, text)}</span>
            {'on' in line && line.on !== null && (
              <b>{text['family.line.on']({ day: formatDay(line.on, language) })}</b>
            )}
          </li>
        ))}
      </ul>
      {asTheyAre.length > 0 && <p>{text['family.as-they-are']({ names: asTheyAre })}</p>}
    </section>
  )
}

function lineText(line: FamilyLine, situation: FamilySection['situation'], text: Messages): string {
  switch (line.kind) {
    case 'notebook':
      return text['family.line.notebook']
    case 'others':
      return text['family.line.others'](line)
    case 'close':
      return text['family.line.close'](line)
    case 'account': {
      const { number, name, task, handTo } = line
      return text['family.line']({ number, name, task: taskText(task, handTo, situation, text) })
    }
  }
}

/** Rows for whoever else is to be called. */
const BLANKS = [1, 2]

/** Who helps, with room to write the number. */
export function FamilyCalls({ family }: Props) {
  const { text } = useSheet()
  const { helpers, lines } = family.calls
  return (
    <section className={styles.part}>
      <h2>{text['family.calls']}</h2>
      <ul className={styles.calls}>
        {helpers.map(({ name, agreed }) => (
          <li key={name}>
            <span>
              {agreed === null
                ? text['sheet.person']({ name })
                : text['family.calls.helper']({ name, agreed })}
            </span>
            <span>{text['family.calls.blank']}</span>
          </li>
        ))}
        {lines.map(({ account, support }) => (
          <li key={support.value}>
            <span>{account}</span>
            <span>
              <b className={styles.number}>{support.value}</b> {support.label}
            </span>
          </li>
        ))}
        {BLANKS.map((row) => (
          <li key={row}>
            <span className={styles.blank} />
            <span>{text['family.calls.blank']}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What must stay until the rest is done. */
export function FamilyNotYet({ family }: Props) {
  const { text } = useSheet()
  const { contracts, accounts, devices } = family.notYet
  return (
    <section className={`${styles.part ?? ''} ${styles.strong ?? ''}`}>
      <h2>{text['family.not-yet']}</h2>
      <ul className={styles.notYet}>
        {contracts.map(({ title, names }) => (
          <li key={title}>{text['family.not-yet.contract']({ title, names })}</li>
        ))}
        {accounts.length > 0 && <li>{text['family.not-yet.account']({ names: accounts })}</li>}
        {devices.map((title) => (
          <li key={title}>{text['family.not-yet.device']({ title })}</li>
        ))}
        <li>{text['family.not-yet.papers']}</li>
      </ul>
    </section>
  )
}
