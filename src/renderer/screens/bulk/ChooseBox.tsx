import type { Account } from '#core/record/account'
import { recordNameWithPerson } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useNameContext } from '../../store/derived.ts'
import styles from './Bulk.module.css'

interface Props {
  readonly account: Account
  readonly isChosen: boolean
  readonly toggle: () => void
}

/** The box before an account in a list from which several are chosen. */
export function ChooseBox({ account, isChosen, toggle }: Props) {
  const text = useText()
  const name = recordNameWithPerson(account, useNameContext())
  return (
    <label className={`chk ${styles.box ?? ''}`}>
      <input
        type="checkbox"
        aria-label={text['bulk.choose']({ name })}
        checked={isChosen}
        onChange={toggle}
      />
    </label>
  )
}
