import type { Guide as GuideContent } from '#core/sheet/model/accounts'
import type { SupportEntry } from '#core/sheet/model/entries'
import { formatDay, formatList } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { useSheet } from '../SheetContext.tsx'
import { Address, WithAddresses } from './Address.tsx'
import styles from './Guide.module.css'
import { listRow, type RowContent } from './Row.tsx'
import { Steps } from './Steps.tsx'

/** The way back in, beside what is recorded. */
export function Guide({ guide }: { readonly guide: GuideContent | null }) {
  const { text } = useSheet()
  return (
    <div className={styles.guide}>
      <h3>
        {text['sheet.guide']} {guide !== null && <small>{guide.title}</small>}
      </h3>
      {guide === null ? (
        <p>{text['sheet.guide.unknown']}</p>
      ) : (
        <>
          {guide.page !== null && <BeginAt page={guide.page} />}
          <Steps steps={guide.steps} />
          <Asks guide={guide} />
        </>
      )}
    </div>
  )
}

/** The same as rows, for a block that has to be split over pages. */
export function guideRows(guide: GuideContent | null, text: Messages): readonly RowContent[] {
  const label = text['sheet.guide']
  if (guide === null) return [{ key: 'guide', label, content: <span>{text['sheet.guide.unknown']}</span> }]
  return [
    ...(guide.title === '' ? [] : [{ key: 'title', label, content: <b>{guide.title}</b> }]),
    ...(guide.page === null ? [] : [{ key: 'page', label, content: <BeginAt page={guide.page} /> }]),
    ...guide.steps.map((step, i) => ({
      key: `step-${i}`,
      label: text['sheet.guide.step']({ number: i + 1 }),
      content: <WithAddresses>{step}</WithAddresses>,
    })),
    ...(guide.asks.length === 0 ? [] : [{ key: 'asks', label: '', content: <Asks guide={guide} /> }]),
  ]
}

/** Whom to turn to when the steps lead nowhere. */
export function supportRows(guide: GuideContent | null, text: Messages): readonly RowContent[] {
  if (guide === null || guide.support.length === 0) return []
  const pieces = guide.support.map((support) => <Support key={support.value} support={support} />)
  return [listRow('support', text['sheet.field.support'], pieces)]
}

function BeginAt({ page }: { readonly page: string }) {
  const { text } = useSheet()
  return (
    <p className={styles.page}>
      <small>{text['sheet.guide.begin']}</small>
      <Address>{page}</Address>
    </p>
  )
}

function Asks({ guide }: { readonly guide: GuideContent }) {
  const { text, language } = useSheet()
  if (guide.asks.length === 0) return null
  const questions = formatList(
    guide.asks.map((question) => text[`sheet.ask.${question}`]),
    language,
  )
  return <p className={styles.asks}>{text['sheet.guide.asks']({ questions })}</p>
}

/** Whom to ask: number or page, keys to press, hours. */
export function Support({ support }: { readonly support: SupportEntry }) {
  const { text, language } = useSheet()
  const { kind, keys, hours, cannot } = support
  const isPhone = kind === 'phone'
  const month = formatDay(support.checkedOn, language)
  const meanings = keys.map((key) => key.for).join(' → ')
  const end = language === 'ja' ? '。' : '.'
  const fine = [
    keys.length === 0 ? null : text['sheet.push.for']({ meanings }),
    hours,
    cannot,
    text['sheet.support.checked']({ month }),
  ]
  return (
    <div className={styles.support}>
      <p className={styles.turnTo}>
        {isPhone ? <b>{support.value}</b> : <Address>{support.value}</Address>}
        {keys.length > 0 && <PushPath pressed={keys.map(({ press }) => press)} />}
        <span>{support.label}</span>
      </p>
      <p className={styles.fine}>
        {fine
          .filter((part) => part !== null)
          .map((part) => (part.endsWith(end) ? part : part + end))
          .join(language === 'ja' ? '' : ' ')}
      </p>
    </div>
  )
}

/** The keys to press, one after the other. */
export function PushPath({ pressed }: { readonly pressed: readonly string[] }) {
  const { text, language } = useSheet()
  return (
    <span
      className={styles.pushes}
      role="img"
      aria-label={text['sheet.push']({ keys: formatList(pressed, language) })}
    >
      {pressed.map((press, i) => (
        <span key={i}>
          {i > 0 && (
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 12h15M13 6.5l5.5 5.5-5.5 5.5" />
            </svg>
          )}
          <i>{press}</i>
        </span>
      ))}
    </span>
  )
}
