import { useApp, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './organise.module.css'
import type { AccountFilter } from './use-account-filter.ts'
import { useAccountTable } from './use-account-table.ts'

/** The head of the accounts: how many are seen, and the way from the list to the table or back. */
export function AccountsHead({ filter }: { readonly filter: AccountFilter }) {
  const text = useText()
  const select = useApp((state) => state.select)
  const { view, change } = useAccountTable()
  const isTable = view === 'table'
  const { rows, visible } = filter
  return (
    <PageHead
      title={text['frame.tab.accounts']}
      end={
        <div className={styles.head}>
          <span role="status">{text['accounts.count']({ shown: visible.length, all: rows.length })}</span>
          <InlineButton
            icon={isTable ? 'accounts' : 'table'}
            onClick={() => {
              // The table begins as a table, not with the account beside the list.
              if (!isTable) select(null)
              change({ view: isTable ? 'list' : 'table' })
            }}
          >
            {text[isTable ? 'organise.view.list' : 'organise.view.table']}
          </InlineButton>
        </div>
      }
    />
  )
}
