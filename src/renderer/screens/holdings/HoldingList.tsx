import type { RecordId } from '#core/record/field'
import { formatNumber } from '#core/text/format'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Money } from '../../ui/Money.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import book from '../contacts/ContactBook.module.css'
import { moveInList } from '../records/list-keys.ts'
import type { HoldingType } from './hanging.ts'
import styles from './Holdings.module.css'
import type { HoldingRow } from './holding-rows.ts'
import { captionOf, conditionOf, iconOf, titleOf } from './holding-words.ts'

interface Props {
  readonly type: HoldingType
  readonly rows: readonly HoldingRow[]
  readonly shownId: RecordId
  /** Goes on to the detail. */
  readonly open: () => void
}

/** Holdings by name, with how much hangs on each. Arrow keys move through it, Enter goes to the detail. */
export function HoldingList({ type, rows, shownId, open }: Props) {
  const text = useText()
  const today = useToday()
  const context = useNameContext()
  const select = useApp((state) => state.select)
  return (
    <>
      <div className={book.head} aria-hidden="true">
        <span />
        <span>{text['records.title']}</span>
        <span>{text[`holdings.head.${type}`]}</span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows are the controls; the list only moves the focus among them */}
      <ul aria-label={text[`holdings.tab.${type}`]} onKeyDown={(event) => moveInList(event, open)}>
        {rows.map(({ holding, hanging }) => {
          const isShown = holding.id === shownId
          const condition = conditionOf(holding, today, context)
          return (
            <li key={holding.id}>
              <button
                type="button"
                className={`cr ${book.row} ${styles.row}`}
                data-row
                tabIndex={isShown ? 0 : -1}
                aria-current={isShown}
                onClick={() => select(holding.id)}
              >
                <Icon name={iconOf(holding)} />
                <span>
                  <span className={styles.name}>{titleOf(holding)}</span>
                  <span className={styles.caption}>{captionOf(holding, context)}</span>
                  {condition !== null && (
                    <span className={styles.condition}>
                      <StateMark mark={condition.mark} size="small" />
                      {condition.word}
                    </span>
                  )}
                </span>
                <span className={book.dependents}>
                  <Amount holding={holding} hanging={hanging} isGone={condition?.mark === 'lost'} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** How much hangs on a holding, in its own measure. What is gone already takes no way back with it any more. */
function Amount({ holding, hanging, isGone }: HoldingRow & { readonly isGone: boolean }) {
  const text = useText()
  const only = isGone ? null : hanging.accounts.filter(({ onlyWay }) => onlyWay).length
  switch (holding.type) {
    case 'person':
      return <Count count={hanging.accounts.length} unit="account" only={null} />
    case 'tie':
    case 'device':
      return <Count count={hanging.accounts.length} unit="account" only={only} />
    case 'place':
      return <Count count={hanging.papers.length} unit="paper" only={only} />
    case 'paper': {
      const things = hanging.accounts.length + hanging.licences.length + hanging.vaultKeys.length
      if (things === 0 && holding.paperKind === 'identity-document')
        return <span className="mute">{text['words.none']}</span>
      return <Count count={things} unit="thing" only={only} />
    }
    case 'licence': {
      const { value, keepsake } = holding
      if (value === undefined && keepsake === undefined)
        return <span className="mute">{text['words.unknown']}</span>
      return (
        <>
          {value !== undefined && (
            <span>
              <Money value={value} />
            </span>
          )}
          {keepsake !== undefined && <span className="small mute">{keepsake}</span>}
        </>
      )
    }
  }
}

interface CountProps {
  readonly count: number
  readonly unit: 'account' | 'paper' | 'thing'
  /** How many accounts have no other way back; null where that is not the question. */
  readonly only: number | null
}

function Count({ count, unit, only }: CountProps) {
  const text = useText()
  const language = useLanguage()
  if (count === 0) return <span className="mute">{text['holdings.none']}</span>
  return (
    <>
      <span>
        <span className="fig">{formatNumber(count, language)}</span>{' '}
        {text[`holdings.unit.${unit}`]({ count })}
      </span>
      {only !== null &&
        (only > 0 ? (
          <span className={book.only}>{text['holdings.only']({ count: only })}</span>
        ) : (
          <span className="small mute">{text['holdings.other-ways']}</span>
        ))}
    </>
  )
}
