import { useState, type ReactNode, type SubmitEvent } from 'react'
import { contactsOf, type BulkChange } from '#core/bulk/bulk-edits'
import type { Account } from '#core/record/account'
import { recordName } from '#core/text/names'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { useTyped } from '../../store/use-typed.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextAreaField } from '../../ui/fields.tsx'
import styles from './Bulk.module.css'

/** What a dialog about several accounts gets. */
export interface BulkDialogProps {
  readonly accounts: readonly Account[]
  readonly apply: (change: BulkChange) => void
  readonly onClose: () => void
}

interface FormProps {
  readonly title: string
  readonly go: string
  readonly isReady: boolean
  readonly onGo: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question about several accounts, with its two answers. */
export function BulkForm({ title, go, isReady, onGo, onClose, children }: FormProps) {
  const text = useText()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isReady) onGo()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {children}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={!isReady}>
            {go}
          </Button>
          <Button onClick={onClose}>{text['frame.cancel']}</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Says whose they are. */
export function PersonDialog({ accounts, apply, onClose }: BulkDialogProps) {
  const text = useText()
  const { index } = useAnalysis()
  const [personId, setPersonId] = useState('')
  return (
    <BulkForm
      title={text['bulk.person.title']({ count: accounts.length })}
      go={text['frame.save']}
      isReady
      onGo={() =>
        apply({ kind: 'person', personId: index.people.find(({ id }) => id === personId)?.id ?? null })
      }
      onClose={onClose}
    >
      <SelectField
        label={text['bulk.person']}
        value={personId}
        options={[
          { value: '', label: text['bulk.person.nobody'] },
          ...index.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => setPersonId(event.target.value)}
      />
    </BulkForm>
  )
}

/** Puts a paragraph below their notes. */
export function NoteDialog({ accounts, apply, onClose }: BulkDialogProps) {
  const text = useText()
  const [note, setNote] = useTyped('bulk.note', 'note', '')
  return (
    <BulkForm
      title={text['bulk.note.title']({ count: accounts.length })}
      go={text['frame.save']}
      isReady={note.trim() !== '' && accounts.length > 0}
      onGo={() => apply({ kind: 'note', text: note })}
      onClose={onClose}
    >
      <TextAreaField
        data-first
        label={text['fields.note']}
        hint={text['bulk.note.hint']}
        value={note}
        maxLength={10_000}
        onChange={(event) => setNote(event.target.value)}
      />
    </BulkForm>
  )
}

/** Chooses which of their contact points is replaced, and goes on where that is done. */
export function ContactDialog({ accounts, onClose }: Omit<BulkDialogProps, 'apply'>) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const replaceContact = useApp((state) => state.replaceContact)
  const used = contactsOf(accounts, index)
  const [chosen, setChosen] = useState(used[0]?.contact.id)
  return (
    <BulkForm
      title={text['bulk.contact.title']({ count: accounts.length })}
      go={text['bulk.contact.go']}
      isReady={chosen !== undefined}
      onGo={() => {
        if (chosen === undefined) return
        replaceContact(
          chosen,
          accounts.map(({ id }) => id),
        )
      }}
      onClose={onClose}
    >
      {used.length === 0 ? (
        <p>{text['bulk.contact.none']}</p>
      ) : (
        <SelectField
          label={text['bulk.contact.which']}
          value={chosen}
          options={used.map(({ contact, count }) => ({
            value: contact.id,
            label: text['bulk.contact.used']({ name: recordName(contact, context), count }),
          }))}
          onChange={(event) =>
            setChosen(used.find(({ contact }) => contact.id === event.target.value)?.contact.id)
          }
        />
      )}
    </BulkForm>
  )
}
