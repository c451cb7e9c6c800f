import type { Mark } from '#core/graph/analysis/mark'
import { isReachable, type State } from '#core/graph/state'
import type { WhatIfChange } from '#core/graph/what-if/what-if'
import { formatMoney } from '#core/text/format'
import { chainText, recordNameWithPerson } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './ChangeList.module.css'

interface Props {
  readonly changes: readonly WhatIfChange[]
}

/** What changes, account by account and thing by thing, what falls first; each with the chain that explains it. */
export function ChangeList({ changes }: Props) {
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

function Changes({ title, changes }: Props & { readonly title: string }) {
  return (
    <>
      <h2 className="cap">{title}</h2>
      <ul className={styles.list}>
        {changes.map((change) => (
          <Change key={change.record.id} change={change} />
        ))}
      </ul>
    </>
  )
}

function Change({ change }: { readonly change: WhatIfChange }) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const isFalling = falls(change)
  const name = recordNameWithPerson(change.record, context)
  const why = chainText(change, context)
  const money = change.value.map((amount) => formatMoney(amount, language))
  const keepsake = change.record.type === 'licence' ? change.record.keepsake : undefined
  const worth = keepsake === undefined ? money : [...money, keepsake]
  const Words = isFalling ? 'del' : 'b'
  return (
    <li className={isFalling ? styles.falls : undefined}>
      <div className={styles.line}>
        <Words>{name}</Words>
        <span className={styles.worth}>
          {worth.map((words) =>
            isFalling ? <del key={words}>{words}</del> : <span key={words}>{words}</span>,
          )}
        </span>
      </div>
      <p className={styles.states}>
        <StateMark mark={MARK_OF_STATE[change.after]} size="small" />
        {text['whatif.from-to']({
          before: text[`words.state.${change.before}`],
          after: text[`words.state.${change.after}`],
        })}
        {isFalling && <VisuallyHidden>{text['whatif.falls']}</VisuallyHidden>}
      </p>
      {why.length > 0 && (
        <details>
          <summary aria-label={text['whatif.why-of']({ name })}>{text['whatif.why']}</summary>
          <ol className="steps">
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
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
