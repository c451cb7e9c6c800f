import type { Guide as GuideContent, SupportEntry } from '#core/sheet/model'
import { formatDay, formatList } from '#core/text/format'
import styles from './Guide.module.css'
import type { RowContent } from './Row.tsx'
import { useSheet } from './SheetContext.tsx'

/** The way back in, beside what is recorded. */
export function Guide({ guide }: { readonly guide: GuideContent | null }) {
  const { text } = useSheet()
  return (
    <div className={styles.guide}>
      <h3>{text['sheet.guide']}</h3>
      {guide === null ? (
        <p>{text['sheet.guide.unknown']}</p>
      ) : (
        <>
          {guide.page !== null && <BeginAt page={guide.page} />}
          <ol className={styles.steps}>
            {guide.steps.map((step) => (
              <li key={step}>
                <WithAddresses>{step}</WithAddresses>
              </li>
            ))}
          </ol>
          <Asks guide={guide} />
          {guide.support.map((support) => (
            <Support key={support.value} support={support} />
          ))}
        </>
      )}
    </div>
  )
}

/** The same as rows, for a block that has to be split over pages. */
export function guideRows(
  guide: GuideContent | null,
  text: ReturnType<typeof useSheet>['text'],
): readonly RowContent[] {
  const label = text['sheet.guide']
  if (guide === null) return [{ key: 'guide', label, content: <span>{text['sheet.guide.unknown']}</span> }]
  return [
    ...(guide.page === null ? [] : [{ key: 'page', label, content: <BeginAt page={guide.page} /> }]),
    ...guide.steps.map((step, i) => ({
      key: `step-${i}`,
      label: text['sheet.guide.step']({ number: i + 1 }),
      content: <WithAddresses>{step}</WithAddresses>,
    })),
    ...(guide.asks.length === 0 ? [] : [{ key: 'asks', label: '', content: <Asks guide={guide} /> }]),
    ...guide.support.map((support) => ({
      key: support.value,
      label: '',
      content: (
        <div className={styles.guide}>
          <Support support={support} />
        </div>
      ),
    })),
  ]
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

function Support({ support }: { readonly support: SupportEntry }) {
  const { text, language } = useSheet()
  const month = formatDay(support.checkedOn, language)
  return (
    <div className={styles.support}>
      <p>
        {support.kind === 'phone' ? text['sheet.support.phone'] : text['sheet.support.other']}
        <span className={styles.label}>{support.label}</span>
      </p>
      {support.kind === 'phone' ? (
        <b className={styles.number}>{support.value}</b>
      ) : (
        <Address>{support.value}</Address>
      )}
      {support.keys.length > 0 && <PushPath support={support} />}
      <p className={styles.fine}>
        {[support.hours, support.cannot, text['sheet.support.checked']({ month })]
          .filter((part) => part !== null)
          .join(language === 'ja' ? '' : ' ')}
      </p>
    </div>
  )
}

function PushPath({ support }: { readonly support: SupportEntry }) {
  const { text, language } = useSheet()
  const pressed = support.keys.map(({ press }) => press)
  return (
    <>
      <div
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
      </div>
      <p className={styles.fine}>
        {text['sheet.push.for']({
          meanings: support.keys.map((key) => key.for).join(language === 'ja' ? ' → ' : ' → '),
        })}
      </p>
    </>
  )
}

/** A web address in full, breaking only where its parts end. */
function Address({ children }: { readonly children: string }) {
  return (
    <span className={styles.address}>
      {children.split(/(?<=[/?&])/u).map((part, i) => (
        <span key={i}>
          {i > 0 && <wbr />}
          {part}
        </span>
      ))}
    </span>
  )
}

const ADDRESS = /((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./?=&%-]*)?)/u

/** A step, the web addresses in it set in the mono face. */
function WithAddresses({ children }: { readonly children: string }) {
  return children
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? <Address key={i}>{part}</Address> : <span key={i}>{part}</span>))
}
