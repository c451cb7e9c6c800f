import { useMemo } from 'react'
import { renameTag, tagKey, tagUses, type TagUse } from '#core/organise/tags'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { useOpened, useTyped } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/fields.tsx'
import { useSave } from '../records/use-save.ts'
import styles from './organise.module.css'
import { useCollator } from './use-collator.ts'

/** Every tag, to be renamed, made one with another, or taken off, at all accounts in one step that can be undone. */
export function TagsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { index } = useAnalysis()
  const canEdit = useCanEdit()
  const collator = useCollator()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [renaming, setRenaming] = useOpened<string | null>('organise.tag', null)
  const uses = useMemo(
    () => tagUses(index.accounts).toSorted((a, b) => collator.compare(a.tag, b.tag)),
    [index, collator],
  )
  const write = async (from: string, to: string | null) => {
    setRenaming(null)
    const changed = renameTag(index.accounts, from, to)
    const count = changed.length
    if (count === 0) return
    const done =
      to === null
        ? text['organise.tags.removed']({ tag: from, count })
        : text['organise.tags.renamed']({ tag: to, count })
    const put = changed.map((record) => ({ record }))
    const failure = await save({ put, remove: [], label: 'edit' }, done)
    if (failure !== null) notifyFailure(failure)
  }
  return (
    <Dialog title={text['organise.tags.order']} onClose={onClose}>
      {uses.length === 0 ? (
        <p>{text['organise.tags.none']}</p>
      ) : (
        <>
          <p className="small mute">{text['organise.tags.order.lead']}</p>
          <ul className={styles.rows} aria-label={text['organise.tags.known']}>
            {uses.map((use) => (
              <li key={tagKey(use.tag)}>
                <p>
                  <b>{use.tag}</b>{' '}
                  <small className="mute">{text['organise.tags.use']({ count: use.count })}</small>
                </p>
                {renaming === use.tag ? (
                  <RenameForm
                    use={use}
                    others={uses}
                    rename={(to) => void write(use.tag, to)}
                    leave={() => setRenaming(null)}
                  />
                ) : (
                  <div className="acts">
                    <InlineButton
                      icon="pencil"
                      disabled={!canEdit}
                      aria-label={text['organise.tags.rename']({ tag: use.tag })}
                      onClick={() => setRenaming(use.tag)}
                    >
                      {text['organise.tags.rename.short']}
                    </InlineButton>
                    <InlineButton
                      icon="cross"
                      disabled={!canEdit}
                      aria-label={text['organise.tags.remove']({ tag: use.tag })}
                      onClick={() => void write(use.tag, null)}
                    >
                      {text['organise.tags.remove.short']}
                    </InlineButton>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      <div className="acts">
        <Button onClick={onClose}>{text['frame.close']}</Button>
      </div>
    </Dialog>
  )
}

interface RenameProps {
  readonly use: TagUse
  readonly others: readonly TagUse[]
  readonly rename: (to: string) => void
  readonly leave: () => void
}

function RenameForm({ use, others, rename, leave }: RenameProps) {
  const text = useText()
  const [name, setName] = useTyped('organise.tag', 'name', use.tag)
  const twin = others.find(({ tag }) => tag !== use.tag && tagKey(tag) === tagKey(name))
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        // A tag of another name keeps the spelling that it has.
        if (name.trim() !== '') rename(twin?.tag ?? name.trim())
      }}
    >
      <TextField
        label={text['organise.tags.rename.to']}
        hint={twin === undefined ? undefined : text['organise.tags.merges'](twin)}
        value={name}
        maxLength={100}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="acts">
        <Button size="small" type="submit" variant="primary" disabled={name.trim() === ''}>
          {text['organise.tags.rename.go']}
        </Button>
        <Button size="small" variant="quiet" onClick={leave}>
          {text['frame.cancel']}
        </Button>
      </div>
    </form>
  )
}
