import { useState } from 'react'
import { tagUses } from '#core/organise/tags'
import { useText } from '../../store/AppContext.tsx'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Segmented } from '../../ui/choices.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { BulkForm, type BulkDialogProps } from './BulkDialogs.tsx'

/** Puts a tag on accounts, or takes one off that some of them have. */
export function TagDialog({ accounts, apply, onClose }: BulkDialogProps) {
  const text = useText()
  const own = tagUses(accounts).map(({ tag }) => tag)
  const [kind, setKind] = useOpened<'add-tag' | 'remove-tag'>('bulk.tag', 'add-tag')
  const [typed, setTyped] = useTyped('bulk.tag', 'tag', '')
  const [taken, setTaken] = useState(own[0] ?? '')
  const tag = kind === 'add-tag' ? typed : taken
  return (
    <BulkForm
      title={text['bulk.tag.title']({ count: accounts.length })}
      go={text['frame.save']}
      isReady={tag.trim() !== ''}
      onGo={() => apply({ kind, tag })}
      onClose={onClose}
    >
      <Segmented
        label={text['bulk.tag']}
        hideLabel
        options={[
          { value: 'add-tag', label: text['bulk.tag.add'] },
          { value: 'remove-tag', label: text['bulk.tag.remove'] },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'add-tag' ? (
        <TextField
          data-first
          label={text['bulk.tag.which']}
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : own.length === 0 ? (
        <p>{text['bulk.tag.none']}</p>
      ) : (
        <SelectField
          label={text['bulk.tag.which']}
          value={taken}
          options={own.map((each) => ({ value: each, label: each }))}
          onChange={(event) => setTaken(event.target.value)}
        />
      )}
    </BulkForm>
  )
}
