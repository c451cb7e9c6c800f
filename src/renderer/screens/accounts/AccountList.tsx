import type { RecordId } from '#core/record/field'
import { accountName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { MarkWord } from '../../ui/StateMark.tsx'
import { moveInList } from '../records/list-keys.ts'
import type { AccountRow } from './account-rows.ts'
import styles from './AccountBook.module.css'
import { boundText, personText } from './account-words.ts'

interface Props {
  readonly rows: readonly AccountRow[]
  readonly shownId: RecordId | null
  /** Goes on to the detail. */
  readonly open: () => void
}

/** The accounts by name, person and what is bound, with their mark. Arrow keys move through it, Enter goes to the detail. */
export function AccountList({ rows, shownId, open }: Props) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const select = useApp((state) => state.select)
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{text['accounts.head.service']}</span>
        <span>{text['accounts.head.mark']}</span>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows are the controls; the list only moves the focus among them */}
      <ul
        className={styles.rows}
        aria-label={text['accounts.list']}
        onKeyDown={(event) => moveInList(event, open)}
      >
        {rows.map(({ account, mark }) => {
          const isShown = account.id === shownId
          const under = [
            personText(account.personId, context),
            boundText(index.licencesOf(account.id), context),
          ]
          return (
            <li key={account.id}>
              <button
                type="button"
                className={`lr ${styles.row}`}
                data-row
                tabIndex={isShown ? 0 : -1}
                aria-current={isShown}
                onClick={() => select(account.id)}
              >
                <span className={styles.name}>
                  <b>{accountName(account, context)}</b>
                  <small>{text['records.parts']({ parts: under })}</small>
                </span>
                <span className={styles.state}>
                  {mark === null ? (
                    <span className="mute">{text['words.account-state.closed']}</span>
                  ) : (
                    <MarkWord mark={mark} />
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
