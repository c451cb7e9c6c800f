import { useMemo, useRef } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { TwinsButton } from '../twins/TwinsButton.tsx'
import { contactLines } from './contact-rows.ts'
import styles from './ContactBook.module.css'
import { ContactDetail } from './ContactDetail.tsx'
import { ContactTable } from './ContactTable.tsx'

/** Every address and number with what relies on it; the selected one beside. */
export function ContactBook({ startInventory }: { readonly startInventory: () => void }) {
  const text = useText()
  const analysis = useAnalysis()
  const canEdit = useCanEdit()
  const selectedId = useApp((state) => state.selectedId)
  const add = useApp((state) => state.add)
  const show = useApp((state) => state.show)
  const detail = useRef<HTMLElement>(null)
  const lines = useMemo(() => contactLines(analysis), [analysis])
  const shown = lines.find(({ contact }) => contact.id === selectedId) ?? lines[0]
  const addButton = (
    <Button size="small" icon="plus" disabled={!canEdit} onClick={() => add('contact-point')}>
      {text['contacts.add']}
    </Button>
  )
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={text['frame.tab.contacts']}
        lead={text['contacts.lead']}
        end={
          <>
            {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
            {canEdit && lines.length > 0 && (
              <Button size="small" icon="check" onClick={startInventory}>
                {text['inventory.start']}
              </Button>
            )}
            {lines.length > 0 && (
              <Button size="small" icon="calendar" onClick={() => show('plans')}>
                {text['plan.title']}
              </Button>
            )}
            <TwinsButton />
            {addButton}
          </>
        }
      />
      {shown === undefined ? (
        <div className={styles.empty}>
          <EmptyState
            title={text['contacts.empty']}
            action={
              <Button variant="primary" icon="plus" disabled={!canEdit} onClick={() => add('contact-point')}>
                {text['contacts.add']}
              </Button>
            }
          >
            {text['contacts.empty.first']}
          </EmptyState>
        </div>
      ) : (
        <div className={styles.book}>
          <section className={styles.table} aria-label={text['contacts.list']}>
            <ContactTable
              lines={lines}
              shownId={shown.contact.id}
              open={() => detail.current?.querySelector<HTMLElement>('h2')?.focus()}
            />
          </section>
          <section className={styles.detail} ref={detail}>
            <ContactDetail key={shown.contact.id} line={shown} />
          </section>
        </div>
      )}
    </div>
  )
}
