import { useRef, useState, type ReactNode } from 'react'
import type { RecordId } from '#core/record/field'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { AccountDetail } from '../accounts/detail/AccountDetail.tsx'
import { AccountsHead } from './AccountsHead.tsx'
import { AccountTable } from './AccountTable.tsx'
import styles from './AccountTable.module.css'
import { ChosenFilter, isWordsOnly } from './ChosenFilter.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { FoundBeyond } from './FoundBeyond.tsx'
import type { AccountFilter } from './use-account-filter.ts'

interface Props {
  readonly filter: AccountFilter
  /** The search field and the choices that the list has as well. */
  readonly tools: ReactNode
  readonly addButtons: ReactNode
}

/** The accounts as a table over the whole page; one that is opened takes its place until one goes back. */
export function AccountTablePage({ filter, tools, addButtons }: Props) {
  const text = useText()
  const selectedId = useApp((state) => state.selectedId)
  const select = useApp((state) => state.select)
  const beginChoosing = useApp((state) => state.beginChoosing)
  const [lastId, setLastId] = useState<RecordId | null>(selectedId)
  const [isChoosing, setChoosing] = useState(false)
  const page = useRef<HTMLElement>(null)
  const { rows, visible } = filter
  const opened = rows.find(({ account }) => account.id === selectedId)?.account
  const open = (id: RecordId) => {
    setLastId(id)
    select(id)
    // The account is on the page only after the next rendering.
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('h2')?.focus())
  }
  if (opened !== undefined) {
    return (
      <section className="page" ref={page} aria-label={text['accounts.selected']}>
        <div className={styles.back}>
          <Button
            size="small"
            icon="previous"
            onClick={() => {
              setLastId(opened.id)
              select(null)
            }}
          >
            {text['organise.back']}
          </Button>
        </div>
        <AccountDetail key={opened.id} account={opened} />
      </section>
    )
  }
  return (
    <div className="page-split">
      <section className={styles.page} ref={page} aria-label={text['frame.tab.accounts']}>
        <AccountsHead filter={filter} />
        <div className={styles.tools}>{tools}</div>
        {visible.length === 0 ? (
          <p className="mute">{text['accounts.none-found']}</p>
        ) : (
          <AccountTable rows={visible} startId={lastId} open={open} />
        )}
        <div className="list-foot">
          {isWordsOnly(filter) && <ChosenFilter filter={filter} />}
          <FoundBeyond query={filter.query} />
          <Button size="small" onClick={() => setChoosing(true)}>
            {text['organise.columns']}
          </Button>
          {addButtons}
          <InlineButton icon="check" onClick={beginChoosing}>
            {text['bulk.start']}
          </InlineButton>
        </div>
        {isChoosing && <ColumnsDialog onClose={() => setChoosing(false)} />}
      </section>
    </div>
  )
}
