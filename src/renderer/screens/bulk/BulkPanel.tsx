import { bulkEdits, type BulkChange } from '#core/bulk/bulk-edits'
import type { Account } from '#core/record/account'
import { recordNameWithPerson } from '#core/text/names'
import { useApp, useText, useToday } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './Bulk.module.css'
import { ContactDialog, NoteDialog, PersonDialog } from './BulkDialogs.tsx'
import { TagDialog } from './TagDialog.tsx'

interface Props {
  /** Those that the list shows. */
  readonly visible: readonly Account[]
}

/** So many of those chosen are named. */
const NAMED_MAX = 12

type Asking = 'person' | 'tag' | 'contact' | 'note' | 'bin'

/** How many accounts are chosen, and what can be done to all of them: each is one edit that can be undone. */
export function BulkPanel({ visible }: Props) {
  const text = useText()
  const today = useToday()
  const canEdit = useCanEdit()
  const context = useNameContext()
  const save = useSave()
  const chosenIds = useApp((state) => state.chosen)
  const recordById = useApp((state) => state.recordById)
  const chooseThese = useApp((state) => state.chooseThese)
  const stop = useApp((state) => state.stopChoosing)
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [asking, setAsking] = useOpened<Asking | null>('bulk', null)
  const accounts = [...(chosenIds ?? [])].flatMap((id) => {
    const record = recordById.get(id)
    return record?.type === 'account' ? [record] : []
  })
  const count = accounts.length
  const isOff = count === 0 || !canEdit
  const close = () => setAsking(null)
  const apply = async (change: BulkChange) => {
    close()
    const changed = bulkEdits(accounts, change)
    if (changed.length === 0) {
      notify(text['bulk.nothing'])
      return
    }
    const put = changed.map((record) => ({ record }))
    const failure = await save(
      { put, remove: [], label: 'edit' },
      text['bulk.done']({ count: changed.length }),
    )
    if (failure !== null) notifyFailure(failure)
  }
  const bin = async () => {
    close()
    const remove = accounts.map(({ id }) => id)
    const failure = await save({ put: [], remove, label: 'delete' }, text['bulk.binned']({ count }))
    if (failure === null) stop()
    else notifyFailure(failure)
  }
  return (
    <div className={styles.panel} role="group" aria-label={text['bulk.bar']}>
      <h2 className="sec" tabIndex={-1}>
        <span role="status">{text['bulk.count']({ count })}</span>
      </h2>
      <div className={styles.actions}>
        <InlineButton onClick={() => chooseThese(visible.map(({ id }) => id))}>
          {text['bulk.all']}
        </InlineButton>
        <InlineButton icon="cross" onClick={stop}>
          {text['bulk.stop']}
        </InlineButton>
      </div>
      <p className="small mute">{text['bulk.start.hint']}</p>
      <ul>
        {accounts.slice(0, NAMED_MAX).map((account) => (
          <li key={account.id}>{recordNameWithPerson(account, context)}</li>
        ))}
        {count > NAMED_MAX && <li>{text['bulk.more']({ count: count - NAMED_MAX })}</li>}
      </ul>
      <div className={styles.actions}>
        <Button size="small" icon="person" disabled={isOff} onClick={() => setAsking('person')}>
          {text['bulk.person']}
        </Button>
        <Button size="small" icon="plus" disabled={isOff} onClick={() => setAsking('tag')}>
          {text['bulk.tag']}
        </Button>
        <Button size="small" icon="mail" disabled={isOff} onClick={() => setAsking('contact')}>
          {text['bulk.contact']}
        </Button>
        <Button
          size="small"
          icon="check"
          disabled={isOff}
          onClick={() => void apply({ kind: 'checked', on: today })}
        >
          {text['bulk.checked']}
        </Button>
        <Button size="small" icon="pencil" disabled={isOff} onClick={() => setAsking('note')}>
          {text['bulk.note']}
        </Button>
        <Button size="small" variant="danger" icon="bin" disabled={isOff} onClick={() => setAsking('bin')}>
          {text['bulk.bin']}
        </Button>
      </div>
      {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      {asking === 'person' && (
        <PersonDialog accounts={accounts} apply={(change) => void apply(change)} onClose={close} />
      )}
      {asking === 'tag' && (
        <TagDialog accounts={accounts} apply={(change) => void apply(change)} onClose={close} />
      )}
      {asking === 'note' && (
        <NoteDialog accounts={accounts} apply={(change) => void apply(change)} onClose={close} />
      )}
      {asking === 'contact' && <ContactDialog accounts={accounts} onClose={close} />}
      {asking === 'bin' && (
        <ConfirmDialog
          title={text['bulk.bin.title']({ count })}
          keep={text['records.delete.keep']}
          confirm={text['bulk.bin']}
          onKeep={close}
          onConfirm={() => void bin()}
        >
          {text['bulk.bin.why']}
        </ConfirmDialog>
      )}
    </div>
  )
}
