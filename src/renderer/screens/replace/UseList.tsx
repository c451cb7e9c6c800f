import type { ReplaceableUse } from '#core/plan/replacement'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/choices.tsx'
import type { Decision, Decisions } from './replace-form.ts'
import styles from './Replace.module.css'
import { UseRow } from './UseRow.tsx'

interface Props {
  readonly from: ContactPoint
  /** The name of what takes over. */
  readonly fresh: string
  /** With the roles in which each is replaced. */
  readonly uses: readonly ReplaceableUse[]
  readonly decisions: Decisions
  readonly decide: (decisions: Decisions) => void
}

/** The accounts, each with what is to be changed there, and how it stands; all of them can be set at once. */
export function UseList({ from, fresh, uses, decisions, decide }: Props) {
  const text = useText()
  const possible = uses.filter(({ roles }) => roles.length > 0).map(({ account }) => account.id)
  const decisionOf = (id: RecordId): Decision => decisions[id] ?? 'open'
  const chosen = possible.filter((id) => decisionOf(id) !== 'out')
  const decideAll = (ids: readonly RecordId[], decision: Decision) =>
    decide({ ...decisions, ...Object.fromEntries(ids.map((id) => [id, decision])) })
  const isAll = chosen.length === possible.length
  return (
    <section>
      <h2 className="sec">{text['replace.accounts']({ count: uses.length })}</h2>
      <p className="hint">{text['replace.state.hint']}</p>
      <div className={styles.all}>
        <CheckField
          label={text['replace.all']}
          checked={isAll}
          disabled={possible.length === 0}
          onChange={() =>
            isAll
              ? decideAll(possible, 'out')
              : decideAll(
                  possible.filter((id) => !chosen.includes(id)),
                  'open',
                )
          }
        />
        <span>{text['replace.all-are']}</span>
        {(['open', 'changed'] as const).map((decision) => (
          <InlineButton
            key={decision}
            disabled={chosen.every((id) => decisionOf(id) === decision)}
            onClick={() => decideAll(chosen, decision)}
          >
            {text[`replace.state.${decision}`]}
          </InlineButton>
        ))}
      </div>
      <ul>
        {uses.map((use) => (
          <UseRow
            key={use.account.id}
            use={use}
            from={from}
            fresh={fresh}
            decision={decisionOf(use.account.id)}
            decide={(decision) => decideAll([use.account.id], decision)}
          />
        ))}
      </ul>
    </section>
  )
}
