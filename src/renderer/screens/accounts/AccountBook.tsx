import { useMemo, useRef, useState } from 'react'
import type { RecordId } from '#core/record/field'
import { NO_SEARCHABLE_TEXT, searchableText } from '#core/search/match'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { BulkPanel } from '../bulk/BulkPanel.tsx'
import { TwinsButton } from '../twins/TwinsButton.tsx'
import { accountRows, filterRows } from './account-rows.ts'
import styles from './AccountBook.module.css'
import { AccountDetail } from './AccountDetail.tsx'
import { AccountFilters } from './AccountFilters.tsx'
import { AccountList } from './AccountList.tsx'

/** Every account on the left, the selected one on the right. */
export function AccountBook() {
  const text = useText()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const selectedId = useApp((state) => state.selectedId)
  const mark = useApp((state) => state.markFilter)
  const add = useApp((state) => state.add)
  const register = useApp((state) => state.register)
  const isChoosing = useApp((state) => state.chosen !== null)
  const beginChoosing = useApp((state) => state.beginChoosing)
  const [query, setQuery] = useState('')
  const [personId, setPersonId] = useState<RecordId | null>(null)
  const detail = useRef<HTMLElement>(null)
  const rows = useMemo(() => accountRows(analysis), [analysis])
  const textById = useMemo(
    () => new Map(rows.map(({ account }) => [account.id, searchableText(account, analysis.index)])),
    [rows, analysis],
  )
  const visible = useMemo(
    () => filterRows(rows, { query, personId, mark }, ({ id }) => textById.get(id) ?? NO_SEARCHABLE_TEXT),
    [rows, query, personId, mark, textById],
  )
  const shown = visible.find(({ account }) => account.id === selectedId) ?? visible[0]
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
              <Button variant="primary" icon="plus" disabled={!canEdit} onClick={() => add('account')}>
                {text['accounts.add']}
              </Button>
            }
          >
            {text['accounts.empty.first']}
          </EmptyState>
          <div>{registerButton}</div>
          {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
        </div>
      </div>
    )
  }
  return (
    <div className="page-split">
      <div className={styles.book}>
        <section className={styles.list} aria-label={text['frame.tab.accounts']}>
          <PageHead
            title={text['frame.tab.accounts']}
            end={
              <span role="status">{text['accounts.count']({ shown: visible.length, all: rows.length })}</span>
            }
          />
          <AccountFilters
            query={query}
            setQuery={setQuery}
            personId={personId}
            setPersonId={setPersonId}
            people={analysis.index.people}
          />
          <AccountList
            rows={visible}
            query={query.trim()}
            shownId={shown?.account.id ?? null}
            open={() => detail.current?.querySelector<HTMLElement>('h2')?.focus()}
          />
          <div className={styles.foot}>
            {!isChoosing && (
              <>
                {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
                <TwinsButton />
                {addButton}
                {registerButton}
                <InlineButton icon="check" title={text['bulk.start.hint']} onClick={beginChoosing}>
                  {text['bulk.start']}
                </InlineButton>
              </>
            )}
          </div>
        </section>
        <section
          className={styles.detail}
          ref={detail}
          aria-label={shown === undefined ? text['accounts.none-found'] : text['accounts.selected']}
        >
          {isChoosing ? (
            <BulkPanel visible={visible.map(({ account }) => account)} />
          ) : shown === undefined ? (
            <p className="mute">{text['accounts.none-found']}</p>
          ) : (
            <AccountDetail key={shown.account.id} account={shown.account} />
          )}
        </section>
      </div>
    </div>
  )
}
