import type { MouseEvent } from 'react'
import type { AccountRow } from '#core/organise/account-row'
import type { RecordId } from '#core/record/field'
import { matchReasons } from '#core/search/match'
import type { FieldText } from '#core/search/searchable-text'
import { fieldName } from '#core/text/field-words'
import { accountName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { FavouriteStar } from '../organise/FavouriteStar.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import styles from './AccountBook.module.css'
import { boundText, personText } from './account-words.ts'

interface Props {
  readonly row: AccountRow
  /** What was looked for: the line says where it was found, unless that is seen anyway. */
  readonly query: string
  readonly isShown: boolean
  readonly isChosen: boolean
  /** Whether a click chose the account, instead of showing it. */
  readonly pick: (id: RecordId, event: MouseEvent) => boolean
}

/** One account in the list. */
export function AccountLine({ row: { account, mark }, query, isShown, isChosen, pick }: Props) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const select = useApp((state) => state.select)
  const name = accountName(account, context)
  const under = [personText(account.personId, context), boundText(index.licencesOf(account.id), context)]
  const reasons = query === '' ? [] : matchReasons(query, account, index, [name, ...under])
  return (
    <button
      type="button"
      className={`lr ${styles.row ?? ''}`}
      data-row={account.id}
      tabIndex={isShown ? 0 : -1}
      aria-current={isShown}
      data-chosen={isChosen || undefined}
      onClick={(event) => {
        if (!pick(account.id, event)) select(account.id)
      }}
    >
      <span className={styles.name}>
        <b>
          {name}
          {account.favourite === true && <FavouriteStar />}
        </b>
        <small>{text['records.parts']({ parts: under })}</small>
        {reasons.map((reason) => (
          <small className={styles.reason} key={`${reason.record.id}/${reason.field}/${reason.text}`}>
            {text['accounts.found-by']({ what: whatOf(reason), text: reason.text })}
          </small>
        ))}
      </span>
      <span className={styles.state}>
        {mark === null ? (
          <span className="mute">{text['words.account-state.closed']}</span>
        ) : (
          <MarkWord mark={mark} />
        )}
      </span>
    </button>
  )

  /** The field of the account itself; of what belongs to it, what that is. */
  function whatOf({ record, field }: FieldText): string {
    return record.id === account.id ? fieldName(field, text) : text[`words.type.${record.type}`]
  }
}
