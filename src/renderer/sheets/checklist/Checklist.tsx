import type { ChecklistAccount, ChecklistSection, ChecklistStep } from '#core/sheet/model/checklist'
import { formatDay, formatMoney } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { freshWord, stepSentence } from '#core/text/plan-text'
import type { WholePart } from '../layout/thing.ts'
import { Address } from '../parts/Address.tsx'
import { Names } from '../parts/Names.tsx'
import { Steps } from '../parts/Steps.tsx'
import { Tick } from '../parts/Tick.tsx'
import { useSheet } from '../SheetContext.tsx'
import { Bridge } from './Bridge.tsx'
import styles from './Checklist.module.css'

interface Props {
  readonly list: ChecklistSection
}

/** The parts of a checklist, each of which stands whole on a page; every account is one. */
export function checklistParts(list: ChecklistSection, text: Messages): readonly WholePart[] {
  return [
    { key: 'what', content: <What list={list} /> },
    ...list.bridges.map((bridge) => ({
      key: `bridge/${bridge.address}`,
      content: <Bridge bridge={bridge} />,
    })),
    ...list.accounts.map((account, i) => ({
      key: account.accountId,
      content: (
        <>
          {i === 0 && (
            <h2 className={styles.heading}>{text['checklist.accounts']({ count: list.accounts.length })}</h2>
          )}
          <Account account={account} number={i + 1} />
        </>
      ),
    })),
    ...(list.ends.length === 0 ? [] : [{ key: 'last', content: <Last ends={list.ends} /> }]),
  ]
}

function What({ list }: Props) {
  const { text, language } = useSheet()
  const held = [...list.value.map((money) => formatMoney(money, language)), ...list.keepsakes]
  return (
    <section className={styles.what}>
      <h2>{text[list.isReplacement ? 'checklist.replaced' : 'checklist.ends']}</h2>
      {list.endings.map(({ name, endsOn }) => (
        <p key={name}>
          <b>
            {endsOn === null
              ? list.isReplacement
                ? name
                : text['checklist.ends-some-day']({ name })
              : text['checklist.ends-on']({ name, day: formatDay(endsOn, language) })}
          </b>
        </p>
      ))}
      {list.successors.length > 0 && <h2>{text['checklist.instead']}</h2>}
      {list.successors.map(({ medium, value }) => (
        <p key={medium}>{value === null ? text[`checklist.new.${medium}`] : <b>{value}</b>}</p>
      ))}
      {list.accounts.length === 0 && <p>{text['checklist.nothing']}</p>}
      {held.length > 0 && (
        <p>{text['checklist.at-stake']({ what: held.join(language === 'ja' ? '、' : ', ') })}</p>
      )}
      <h2>{text['checklist.rules']}</h2>
      <Steps
        steps={[
          text['checklist.rule.order'],
          text['checklist.rule.prove'],
          ...(list.isReplacement ? [] : [text['checklist.rule.end']]),
        ]}
      />
    </section>
  )
}

/** One account: what hangs on it, where to go, and its steps with boxes. */
function Account({ account, number }: { readonly account: ChecklistAccount; readonly number: number }) {
  const { text, language } = useSheet()
  const { name, person, loginId, page, carries, onlyWay, unsuitable, value, keepsakes, steps } = account
  const held = [...value.map((money) => formatMoney(money, language)), ...keepsakes]
  const notes = [
    ...(carries ? [text['checklist.first']] : []),
    ...(onlyWay ? [text['checklist.only-way']] : []),
    ...(unsuitable ? [text['checklist.unsuitable']] : []),
  ]
  return (
    <section className={styles.account}>
      <header>
        <h3>{text['checklist.account']({ number, name })}</h3>
        {person !== null && (
          <span>
            <Names>{text['sheet.person']({ name: person })}</Names>
          </span>
        )}
      </header>
      <div className={styles.facts}>
        {loginId !== null && (
          <p>
            {text['sheet.field.login']} <Address>{loginId}</Address>
          </p>
        )}
        {page !== null && (
          <p>
            {text['checklist.page']} <Address>{page}</Address>
          </p>
        )}
        {held.length > 0 && (
          <p>{text['checklist.holds']({ what: held.join(language === 'ja' ? '、' : ', ') })}</p>
        )}
        {notes.map((note) => (
          <p key={note}>
            <b>{note}</b>
          </p>
        ))}
      </div>
      <ul>
        {steps.map((step) => (
          <Tick key={`${step.action} ${step.goes}`} isDone={step.isDone} doneOn={step.doneOn}>
            {stepText(step, text, unsuitable)}
          </Tick>
        ))}
      </ul>
    </section>
  )
}

function Last({ ends }: { readonly ends: readonly ChecklistStep[] }) {
  const { text } = useSheet()
  return (
    <section className={styles.account}>
      <header>
        <h3>{text['checklist.last']}</h3>
      </header>
      <ul>
        {ends.map((step) => (
          <Tick key={step.goes} isDone={step.isDone} doneOn={step.doneOn}>
            {stepText(step, text)}
          </Tick>
        ))}
      </ul>
    </section>
  )
}

function stepText(
  { action, goes, medium, comes }: ChecklistStep,
  text: Messages,
  takesAnother = false,
): string {
  return stepSentence(action, goes, comes ?? freshWord(takesAnother ? null : medium, text), text)
}
