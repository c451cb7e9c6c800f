import { useDeferredValue, type RefObject } from 'react'
import type { Account } from '#core/record/account'
import { useApp, useText } from '../../store/AppContext.tsx'
import { BulkPanel } from '../bulk/BulkPanel.tsx'
import styles from './AccountBook.module.css'
import { AccountDetail } from './detail/AccountDetail.tsx'

interface Props {
  readonly section: RefObject<HTMLElement | null>
  /** The account that was chosen, where it is among those that are found. */
  readonly selected: Account | undefined
  /** The accounts that are found; the first of them is shown where none was chosen. */
  readonly visible: readonly Account[]
}

/** What stands beside the list: the account that is looked at, or what is done with several of them. */
export function AccountBeside({ section, selected, visible }: Props) {
  const text = useText()
  const isChoosing = useApp((state) => state.chosen !== null)
  const first = useLater(visible[0])
  const beside = selected ?? first
  return (
    <section
      className={styles.detail}
      ref={section}
      aria-label={beside === undefined ? text['accounts.none-found'] : text['accounts.selected']}
      // Another one is found already: a key shall not copy the password of this one.
      aria-busy={beside !== (selected ?? visible[0])}
    >
      {isChoosing ? (
        <BulkPanel visible={visible} />
      ) : beside === undefined ? (
        <p className="mute">{text['accounts.none-found']}</p>
      ) : (
        <AccountDetail key={beside.id} account={beside} />
      )}
    </section>
  )
}

/** The first account that is found, once the list is painted: while somebody types, the list goes first. Never a record as it was before. */
function useLater(found: Account | undefined): Account | undefined {
  const later = useDeferredValue(found)
  const isCurrent = useApp(({ recordById }) => later !== undefined && recordById.get(later.id) === later)
  return isCurrent ? later : found
}
