import type { Mark } from '#core/graph/mark'
import { isReachable, type State } from '#core/graph/state'
import type { WhatIfChange } from '#core/graph/what-if'
import { formatMoney } from '#core/text/format'
import { chainText, recordNameWithPerson } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { MarkWord } from '../../ui/StateMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './ChangeTable.module.css'

interface Props {
  readonly changes: readonly WhatIfChange[]
}

/** What changes, account by account and thing by thing, what falls first; each with the chain that explains it. */
export function ChangeTable({ changes }: Props) {
  const text = useText()
  if (changes.length === 0) return null
  const sorted = changes.toSorted((a, b) => Number(falls(b)) - Number(falls(a)))
  const accounts = sorted.filter(({ record }) => record.type === 'account')
  const licences = sorted.filter(({ record }) => record.type === 'licence')
  return (
    <section aria-label={text['whatif.changes']}>
      {accounts.length > 0 && <Changes title={text['whatif.column.name']} changes={accounts} />}
      {licences.length > 0 && <Changes title={text['whatif.licences']} changes={licences} />}
    </section>
  )
}

interface ChangesProps {
  readonly title: string
  readonly changes: readonly WhatIfChange[]
}

function Changes({ title, changes }: ChangesProps) {
  const text = useText()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{text['whatif.column.before']}</th>
          <th scope="col">{text['whatif.column.after']}</th>
          <th scope="col" className={styles.worth}>
            {text['whatif.column.holds']}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.record.id} change={change} />
        ))}
      </tbody>
    </table>
  )
}

function ChangeRow({ change }: { readonly change: WhatIfChange }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const isFalling = falls(change)
  const name = recordNameWithPerson(change.record, context)
  const why = chainText(change, context)
  const money = change.value.map((amount) => formatMoney(amount, language))
  const keepsake = change.record.type === 'licence' ? change.record.keepsake : undefined
  const worth = keepsake === undefined ? money : [...money, keepsake]
  return (
    <>
      <tr className={isFalling ? styles.fall : undefined} data-explained={why.length > 0 ? true : undefined}>
        <th scope="row">
          {isFalling ? <del>{name}</del> : name}
          {isFalling && <VisuallyHidden>{text['whatif.falls']}</VisuallyHidden>}
        </th>
        <td>
          <StateWord state={change.before} />
        </td>
        <td>
          <StateWord state={change.after} />
        </td>
        <td className={styles.worth}>
          {worth.map((words) =>
            isFalling ? <del key={words}>{words}</del> : <span key={words}>{words}</span>,
          )}
        </td>
      </tr>
      {why.length > 0 && (
        <tr className={isFalling ? styles.fall : undefined}>
          <td colSpan={4} className={styles.why}>
            <details>
              <summary aria-label={text['whatif.why-of']({ name })}>{text['whatif.why']}</summary>
              <ol className="steps">
                {why.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </details>
          </td>
        </tr>
      )}
    </>
  )
}

function StateWord({ state }: { readonly state: State }) {
  const text = useText()
  return <MarkWord mark={MARK_OF_STATE[state]} size="small" word={text[`words.state.${state}`]} />
}

/** The shape beside a state's word: an appeal may be refused and days may be too long, so both are △. */
const MARK_OF_STATE: Readonly<Record<State, Mark>> = {
  now: 'safe',
  slow: 'fragile',
  appeal: 'fragile',
  lost: 'lost',
}

function falls({ before, after }: WhatIfChange): boolean {
  return isReachable(before) && !isReachable(after)
}
