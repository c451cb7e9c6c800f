import type { SupportEntry } from '#core/sheet/model/entries'
import type { WalletLine, WalletSection, WalletStep } from '#core/sheet/model/wallet'
import { formatDay, formatList } from '#core/text/format'
import { Names } from '../parts/Names.tsx'
import { useSheet } from '../SheetContext.tsx'
import styles from './WalletCard.module.css'

interface Props {
  readonly wallet: WalletSection
}

/** For whoever finds it: whom to call. */
export function Cover({ wallet }: Props) {
  const { model, text, language } = useSheet()
  const day = formatDay(model.madeOn, language)
  const helpers = wallet.helpers.length > 0 ? wallet.helpers : [{ name: null, phone: null }]
  return (
    <>
      <p className={styles.name}>
        {wallet.person === null ? (
          <Blank label={text['wallet.name']} />
        ) : (
          <b>
            <Names>{text['sheet.person']({ name: wallet.person })}</Names>
          </b>
        )}
        <span>{text['wallet.cover']}</span>
      </p>
      <div className={styles.finder}>
        <b>{text['wallet.finder']}</b>
        <p>{text['wallet.finder.please']}</p>
        {helpers.map(({ name, phone }, i) => (
          <p className={styles.helper} key={i}>
            {name === null ? <Blank label={text['wallet.name']} /> : <span>{name}</span>}
            {phone === null ? (
              <Blank label={text['wallet.phone']} />
            ) : (
              <b className={styles.number}>{phone}</b>
            )}
          </p>
        ))}
      </div>
      <p className={styles.fine}>
        <span>{text['wallet.finder.nothing']}</span>
        {model.number !== null && <span>{text['wallet.issue']({ number: model.number, day })}</span>}
      </p>
    </>
  )
}

/** What to have stopped first, and where. */
export function Stop({ wallet }: Props) {
  const { text } = useSheet()
  const { lines, lossLines } = wallet
  return (
    <>
      <h2>{text['wallet.stop']}</h2>
      {lines.length === 0 && (
        <>
          <Blank label={text['wallet.stop.blank']} />
          <Blank label={text['wallet.carrier']} />
        </>
      )}
      {lines.map((line) => (
        <Line line={line} key={line.number} />
      ))}
      {lossLines.map(({ name, line }) => (
        <Loss key={line.value} name={name} line={line} />
      ))}
      <div className={styles.last}>
        <Blank label={text['wallet.stop.said']} />
      </div>
    </>
  )
}

function Line({ line }: { readonly line: WalletLine }) {
  const { text } = useSheet()
  const { number, carrier, loss } = line
  return (
    <div className={styles.entry}>
      <p>
        <b>{text['wallet.stop.number']({ number })}</b>
      </p>
      {loss === null ? (
        <Blank label={carrier ?? text['wallet.carrier']} />
      ) : (
        <Loss name={carrier ?? text['wallet.carrier']} line={loss} />
      )}
    </div>
  )
}

/** A number to dial, or where only a page is known, the page and room for the number. */
function Loss({ name, line }: { readonly name: string; readonly line: SupportEntry }) {
  const { text, language } = useSheet()
  const { kind, value, hours, checkedOn } = line
  const checked = text['wallet.checked']({ month: formatDay(checkedOn, language) })
  if (kind !== 'phone')
    return (
      <>
        <Blank label={name} />
        <p className={styles.fine}>{value}</p>
      </>
    )
  return (
    <p>
      <span>{name}</span> <b className={styles.number}>{value}</b>{' '}
      <small>{hours === null ? checked : `${hours}・${checked}`}</small>
    </p>
  )
}

/** What to do after that, so that the rest stays in reach. */
export function Then({ steps }: { readonly steps: readonly WalletStep[] }) {
  const { text } = useSheet()
  return (
    <>
      <h2>{text['wallet.then']}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.kind}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Step({ step }: { readonly step: WalletStep }) {
  const { text, language } = useSheet()
  switch (step.kind) {
    case 'line':
      return step.codes === 0 ? text['wallet.then.line'] : text['wallet.then.line-codes'](step)
    case 'mailbox':
      return text['wallet.then.mailbox'](step)
    case 'wait': {
      const accounts = formatList(step.accounts, language)
      return step.more === 0
        ? text['wallet.then.wait']({ accounts })
        : text['wallet.then.wait-more']({ accounts, more: step.more })
    }
    case 'open':
      return text['wallet.then.open']
  }
}

/** Where everything else stands. */
export function Rest({ wallet: { drawer } }: Props) {
  const { text, language } = useSheet()
  return (
    <>
      <h2>{text['wallet.rest']}</h2>
      {drawer === null ? (
        <p>{text['wallet.drawer.none']}</p>
      ) : (
        <>
          <p>
            {text['wallet.drawer']({ number: drawer.number, day: formatDay(drawer.printedOn, language) })}
          </p>
          {drawer.place !== null && <p>{text['wallet.drawer.at']({ place: drawer.place })}</p>}
          {drawer.place === null && drawer.tellsPlace && <Blank label={text['wallet.drawer.at-blank']} />}
        </>
      )}
      <div className={styles.last}>
        <p>{text['wallet.bank']}</p>
        <Blank label="" />
        <Blank label="" />
      </div>
    </>
  )
}

/** A line to write on by hand. */
function Blank({ label }: { readonly label: string }) {
  return (
    <span className={styles.blank}>
      <small>{label}</small>
    </span>
  )
}
