import { useId, type ReactNode } from 'react'
import type { Mark } from '#core/graph/analysis/mark'
import type { VaultRecord } from '#core/record/document'
import { formatMoney } from '#core/text/format'
import { recordName, recordNameWithPerson } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import book from '../contacts/ContactBook.module.css'
import type { Hanging, Holding } from './hanging.ts'

interface Props {
  readonly holding: Holding
  readonly hanging: Hanging
}

/** All that hangs on a holding, each a way to its own page; accounts without another way back first. */
export function LinkedRecords({ holding, hanging }: Props) {
  const text = useText()
  const { accounts } = useAnalysis()
  const isJudged = holding.type !== 'person' && holding.type !== 'licence'
  const isLost = (id: VaultRecord['id']) => accounts.get(id)?.mark === 'lost'
  const only = hanging.accounts.filter(({ onlyWay }) => onlyWay)
  const lost = hanging.accounts.filter(({ account, onlyWay }) => !onlyWay && isLost(account.id))
  const others = hanging.accounts.filter(({ account, onlyWay }) => !onlyWay && !isLost(account.id))
  return (
    <>
      <Linked title={text['holdings.list.contacts']} records={hanging.contacts} />
      {isJudged ? (
        <>
          <Linked
            title={text['holdings.list.only']}
            mark="fragile"
            records={only.map(({ account }) => account)}
          />
          <Linked
            title={text['holdings.list.others']}
            mark="safe"
            records={others.map(({ account }) => account)}
          />
          <Linked
            title={text['holdings.list.lost']}
            mark="lost"
            records={lost.map(({ account }) => account)}
          />
        </>
      ) : (
        <Linked
          title={text[holding.type === 'licence' ? 'holdings.licence.accounts' : 'holdings.list.accounts']}
          records={hanging.accounts.map(({ account }) => account)}
        />
      )}
      <Linked title={text['holdings.list.licences']} records={hanging.licences} />
      <Linked title={text['holdings.list.papers']} records={hanging.papers} />
      {hanging.vaultKeys.length > 0 && (
        <Group title={text['words.vault']}>
          {hanging.vaultKeys.map((secret) => (
            <li key={secret} className={book.link}>
              {text[`holdings.paper.carries.${secret}`]}
            </li>
          ))}
        </Group>
      )}
    </>
  )
}

interface LinkedProps {
  readonly title: string
  readonly mark?: Mark
  readonly records: readonly VaultRecord[]
}

function Linked({ title, mark, records }: LinkedProps) {
  const context = useNameContext()
  const { accounts } = useAnalysis()
  const showRecord = useApp((state) => state.showRecord)
  if (records.length === 0) return null
  return (
    <Group title={title} {...(mark === undefined ? {} : { mark })}>
      {records.map((record) => (
        <li key={record.id}>
          <button type="button" className={book.link} onClick={() => showRecord(record.type, record.id)}>
            <span className={record.type === 'contact-point' ? 'mono' : undefined}>
              {record.type === 'account'
                ? recordNameWithPerson(record, context)
                : recordName(record, context)}
            </span>
            <span className="nowrap">{worth(record)}</span>
          </button>
        </li>
      ))}
    </Group>
  )

  /** What is lost with an account or thing of value: its price, else what has none. */
  function worth(record: VaultRecord): string {
    const analysis = record.type === 'account' ? accounts.get(record.id) : undefined
    const bound = record.type === 'licence' ? record : undefined
    const value = analysis?.value[0] ?? bound?.value
    if (value !== undefined) return formatMoney(value, context.language)
    return analysis?.keepsakes[0] ?? bound?.keepsake ?? ''
  }
}

interface GroupProps {
  readonly title: string
  readonly mark?: Mark
  readonly children: ReactNode
}

function Group({ title, mark, children }: GroupProps) {
  const id = useId()
  return (
    <>
      <h3 className={book.group} id={id}>
        {mark !== undefined && <StateMark mark={mark} />}
        {title}
      </h3>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  )
}
