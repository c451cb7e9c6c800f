import type { Language } from '#core/language'
import type { FamilyAccount, FamilySection } from '#core/sheet/model/family'
import { formatDay, formatList, formatMoney } from '#core/text/format'
import type { Messages } from '#core/text/messages'
import { Address, WithAddresses } from '../parts/Address.tsx'
import styles from '../parts/Block.module.css'
import { Support } from '../parts/Guide.tsx'
import { Row, type RowContent } from '../parts/Row.tsx'
import { Tasks } from '../parts/Tasks.tsx'
import { useSheet } from '../SheetContext.tsx'
import { dueText, taskText } from './family-words.ts'
import { FamilyWays } from './FamilyWays.tsx'

interface Props {
  readonly account: FamilyAccount
  readonly situation: FamilySection['situation']
  /** The rows to show, `to` excluded; null shows all. */
  readonly rows: { readonly from: number; readonly to: number } | null
}

/** One account: what to do about it, how it is opened, whom to ask. */
export function FamilyBlock({ account, situation, rows }: Props) {
  const { text, language } = useSheet()
  const all = rowsOf(account, situation, text, language)
  const { from, to } = rows ?? { from: 0, to: all.length }
  const name = text['family.account']({ number: account.number, name: account.name })
  return (
    <section className={styles.block}>
      <header>
        <h2>{from === 0 ? name : text['sheet.continued']({ name })}</h2>
        {situation === 'died' && (
          <span className={styles.state}>
            {text['family.wished']({ wish: text[`family.wish.${account.wish}`] })}
          </span>
        )}
      </header>
      <dl className={styles.below}>
        {all.slice(from, to).map(({ key, ...row }) => (
          <Row {...row} key={key} />
        ))}
      </dl>
    </section>
  )
}

function rowsOf(
  account: FamilyAccount,
  situation: FamilySection['situation'],
  text: Messages,
  language: Language,
): readonly RowContent[] {
  const { task, handTo, note, carries, dues, bound, support, facts, closing } = account
  const rows: readonly (RowContent & { readonly isSaid: boolean })[] = [
    {
      key: 'do',
      label: text['family.field.do'],
      content: <b>{begun(taskText(task, handTo, situation, text))}</b>,
      isSaid: true,
    },
    {
      key: 'carries',
      label: text['family.field.carries'],
      content: <p>{text['family.carries']({ names: carries })}</p>,
      isSaid: carries.length > 0,
    },
    {
      key: 'open',
      label: text['family.field.open'],
      content: <FamilyWays account={account} />,
      isSaid: true,
    },
    {
      key: 'ids',
      label: text['family.field.ids'],
      content: <Ids account={account} />,
      isSaid: hasIds(account),
    },
    {
      key: 'days',
      label: text['family.field.days'],
      content: dues.map((due) => (
        <p key={`${due.what} ${due.title ?? ''}`}>{dueText(due, text, language)}</p>
      )),
      isSaid: dues.length > 0,
    },
    {
      key: 'held',
      label: text['family.field.held'],
      content: bound.map(({ title, value, keepsake }) => (
        <p key={title}>
          {title}
          {(value !== null || keepsake !== null) && (language === 'ja' ? '：' : ': ')}
          {formatList(
            [
              ...(value === null ? [] : [formatMoney(value, language)]),
              ...(keepsake === null ? [] : [keepsake]),
            ],
            language,
          )}
        </p>
      )),
      isSaid: bound.length > 0,
    },
    {
      key: 'support',
      label: text['family.field.support'],
      content: support.map((entry) => <Support support={entry} key={entry.value} />),
      isSaid: support.length > 0,
    },
    {
      key: 'facts',
      label: text['family.field.facts'],
      content: facts.map((fact) => (
        <p key={fact}>
          <WithAddresses>{fact}</WithAddresses>
        </p>
      )),
      isSaid: facts.length > 0,
    },
    {
      key: 'close',
      label: text['family.field.close'],
      content: (
        <Tasks>
          {[...(closing?.tasks ?? []), ...(closing?.steps ?? [])].map((step) => (
            <li key={step}>
              <WithAddresses>{step}</WithAddresses>
            </li>
          ))}
        </Tasks>
      ),
      isSaid: closing !== null && closing.tasks.length + closing.steps.length > 0,
    },
    {
      key: 'note',
      label: text['family.field.note'],
      content: (note ?? '').split('\n').map((line, i) => <p key={i}>{line}</p>),
      isSaid: note !== null,
    },
    {
      key: 'write',
      label: text['family.field.write'],
      content: <span className={styles.hint}>{text['family.write']}</span>,
      write: true,
      isSaid: true,
    },
  ]
  return rows.filter(({ isSaid }) => isSaid).map(({ isSaid: _said, ...row }) => row)
}

/** Words that stand alone, and not within a line. */
function begun(words: string): string {
  return words.replace(/^[a-z]/u, (first) => first.toUpperCase())
}

function hasIds({ loginIds, registeredName, birthDate }: FamilyAccount): boolean {
  return loginIds.length > 0 || registeredName !== null || birthDate !== null
}

function Ids({ account }: { readonly account: FamilyAccount }) {
  const { text, language } = useSheet()
  const { loginIds, registeredName, birthDate } = account
  return (
    <>
      {loginIds.map((loginId) => (
        <p key={loginId}>
          {text['sheet.field.login']} <Address>{loginId}</Address>
        </p>
      ))}
      {registeredName !== null && (
        <p>
          {text['sheet.field.name']} {registeredName}
        </p>
      )}
      {birthDate !== null && <p>{text['sheet.birth-date']({ day: formatDay(birthDate, language) })}</p>}
    </>
  )
}
