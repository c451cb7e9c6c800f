import { useMemo, useRef } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/choices.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import book from '../contacts/ContactBook.module.css'
import { HOLDING_TYPES, type HoldingType } from './hanging.ts'
import { HoldingDetail } from './HoldingDetail.tsx'
import { HoldingList } from './HoldingList.tsx'
import { holdingRows } from './holding-rows.ts'
import styles from './Holdings.module.css'

interface Props {
  readonly type: HoldingType
  readonly onType: (type: HoldingType) => void
}

/** One kind of holding at a time: the list with what hangs on each, the selected one beside. */
export function HoldingBook({ type, onType }: Props) {
  const text = useText()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const selectedId = useApp((state) => state.selectedId)
  const select = useApp((state) => state.select)
  const add = useApp((state) => state.add)
  const detail = useRef<HTMLElement>(null)
  const rows = useMemo(() => holdingRows(type, analysis), [type, analysis])
  const shown = rows.find(({ holding }) => holding.id === selectedId) ?? rows[0]
  const addButton = (
    <Button
      variant={shown === undefined ? 'primary' : 'secondary'}
      size="small"
      icon="plus"
      disabled={!canEdit}
      onClick={() => add(type)}
    >
      {text[`holdings.add.${type}`]}
    </Button>
  )
  return (
    <div className={`page ${book.page}`}>
      <PageHead
        title={text['frame.tab.holdings']}
        lead={text['holdings.lead']}
        end={
          <>
            {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
            {shown !== undefined && addButton}
          </>
        }
      />
      <div className={styles.tabs}>
        <Segmented
          label={text['holdings.tabs']}
          hideLabel
          value={type}
          options={HOLDING_TYPES.map((value) => ({ value, label: text[`holdings.tab.${value}`] }))}
          onChange={(next) => {
            select(null)
            onType(next)
          }}
        />
      </div>
      {shown === undefined ? (
        <div className={book.empty}>
          <EmptyState title={text[`holdings.empty.${type}`]} action={addButton}>
            {text[`holdings.empty.${type}.first`]}
          </EmptyState>
        </div>
      ) : (
        <div className={book.book}>
          <section className={book.table} aria-label={text[`holdings.tab.${type}`]}>
            <HoldingList
              type={type}
              rows={rows}
              shownId={shown.holding.id}
              open={() => detail.current?.querySelector<HTMLElement>('h2')?.focus()}
            />
          </section>
          <section className={`${book.detail} ${styles.detail}`} ref={detail}>
            <HoldingDetail key={shown.holding.id} holding={shown.holding} hanging={shown.hanging} />
          </section>
        </div>
      )}
    </div>
  )
}
