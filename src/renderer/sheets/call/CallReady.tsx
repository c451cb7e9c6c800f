import type { ReadyEntry } from '#core/sheet/model/call'
import { formatDay } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import type { Placed } from '../layout/pack.ts'
import { useSheet } from '../SheetContext.tsx'
import styles from './CallCard.module.css'

interface ReadyProps {
  readonly entries: readonly ReadyEntry[]
  /** The rows to show; null shows all. */
  readonly rows: Placed['rows']
}

/** What to have at hand for the call. */
export function Ready({ entries, rows }: ReadyProps) {
  const { text } = useSheet()
  const { from, to } = rows ?? { from: 0, to: entries.length }
  const title = text['call.ready']
  return (
    <section className={styles.part}>
      <h2>{from === 0 ? title : text['sheet.continued']({ name: title })}</h2>
      <dl>
        {entries.slice(from, to).map((entry, i) => (
          <div key={`${i} ${entry.item}`} data-row>
            <dt>{itemText(entry.item, text)}</dt>
            <dd>
              <Answers entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
      {to >= entries.length && <p className={styles.never}>{text['call.never']}</p>}
    </section>
  )
}

function itemText(item: ReadyEntry['item'], text: Messages): string {
  switch (item) {
    case 'login':
    case 'mail':
    case 'phone':
    case 'company':
    case 'company-address':
    case 'device':
      return text[`call.item.${item}`]
    case 'told.address':
    case 'told.work':
    case 'told.card':
    case 'told.bank-account':
    case 'told.identity-copy':
    case 'told.family':
    case 'told.sex':
    case 'told.other':
      return text[`words.${item}`]
    default:
      return text[`sheet.ask.${item}`]
  }
}

/** Read out letter by letter or written into a form. */
const EXACT: readonly ReadyEntry['item'][] = [
  'login',
  'mail',
  'phone',
  'postal-code',
  'contract-number',
  'authorization-number',
  'work-email',
]

function Answers({ entry }: { readonly entry: ReadyEntry }) {
  const { text, language } = useSheet()
  const { item, answers, script } = entry
  const isDay = item === 'birth-date' || item === 'created-on'
  return (
    <>
      {answers.map((answer) => (
        <span className={EXACT.includes(item) ? styles.exact : undefined} key={answer}>
          {isDay ? formatDay(answer, language) : answer}
        </span>
      ))}
      {script !== null && (
        <small>{text['way-back.dossier.script']({ script: text[`words.script.${script}`] })}</small>
      )}
    </>
  )
}

/** Each answer in a row of its own. */
export function oneByOne(entries: readonly ReadyEntry[]): readonly ReadyEntry[] {
  return entries.flatMap((entry) =>
    entry.answers.length < 2 ? entry : entry.answers.map((answer) => ({ ...entry, answers: [answer] })),
  )
}
