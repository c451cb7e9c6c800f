import { useMemo, useRef, useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { BinButton } from '../history/BinButton.tsx'
import { TwinsButton } from '../twins/TwinsButton.tsx'
import { AccountsHead } from '../organise/AccountsHead.tsx'
import { AccountTablePage } from '../organise/AccountTablePage.tsx'
import { ChosenFilter, isWordsOnly } from '../organise/ChosenFilter.tsx'
import { FoundBeyond } from '../organise/FoundBeyond.tsx'
import { useAccountFilter } from '../organise/use-account-filter.ts'
import { useAccountTable } from '../organise/use-account-table.ts'
import { AccountBeside } from './AccountBeside.tsx'
import styles from './AccountBook.module.css'
import { AccountFilters } from './AccountFilters.tsx'
import { AccountList } from './AccountList.tsx'

/** Every account on the left, the selected one on the right. */
export function AccountBook() {
  const text = useText()
  const { index } = useAnalysis()
  const canEdit = useCanEdit()
  const selectedId = useApp((state) => state.selectedId)
  const add = useApp((state) => state.add)
  const beginLead = useApp((state) => state.beginLead)
  const register = useApp((state) => state.register)
  const isChoosing = useApp((state) => state.chosen !== null)
  const beginChoosing = useApp((state) => state.beginChoosing)
  const [query, setQuery] = useState('')
  const { view } = useAccountTable()
  const filter = useAccountFilter(query, setQuery)
  const { rows, visible } = filter
  const detail = useRef<HTMLElement>(null)
  const selected = visible.find(({ account }) => account.id === selectedId)?.account
  const shown = selected ?? visible[0]?.account
  const accounts = useMemo(() => visible.map(({ account }) => account), [visible])
  const addButton = (
    <Button size="small" icon="plus" disabled={!canEdit} onClick={() => add('account')}>
      {text['accounts.add']}
    </Button>
  )
  const registerButton = (
    <Button size="small" disabled={!canEdit} onClick={register}>
      {text['register.open']}
    </Button>
  )
  if (rows.length === 0) {
    return (
      <div className="page">
        <PageHead title={text['frame.tab.accounts']} />
        <div className={styles.empty}>
          <EmptyState
            title={text['accounts.empty']}
            action={
              <Button variant="primary" icon="plus" disabled={!canEdit} onClick={beginLead}>
                {text['accounts.add']}
              </Button>
            }
          >
            {text['accounts.empty.first']}
          </EmptyState>
          <div className="acts">
            {registerButton}
            <BinButton />
          </div>
          {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
        </div>
      </div>
    )
  }
  const filters = <AccountFilters filter={filter} people={index.people} />
  const addButtons = (
    <>
      {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      <TwinsButton />
      <BinButton />
      {addButton}
      {registerButton}
    </>
  )
  if (view === 'table' && !isChoosing)
    return <AccountTablePage filter={filter} tools={filters} addButtons={addButtons} />
  return (
    <div className="page-split">
      <div className={styles.book}>
        <section className={styles.list} aria-label={text['frame.tab.accounts']}>
          <AccountsHead filter={filter} />
          {filters}
          <AccountList
            rows={visible}
            query={query.trim()}
            shownId={shown?.id ?? null}
            open={() => detail.current?.querySelector<HTMLElement>('h2')?.focus()}
          />
          <div className={`list-foot ${styles.foot}`}>
            {isWordsOnly(filter) && <ChosenFilter filter={filter} />}
            <FoundBeyond query={query} />
            {!isChoosing && (
              <>
                {addButtons}
                <InlineButton icon="check" title={text['bulk.start.hint']} onClick={beginChoosing}>
                  {text['bulk.start']}
                </InlineButton>
              </>
            )}
          </div>
        </section>
        <AccountBeside section={detail} selected={selected} visible={accounts} />
      </div>
    </div>
  )
}
