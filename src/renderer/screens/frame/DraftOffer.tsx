import { useState } from 'react'
import type { DraftNote } from '#contract'
import type { Messages } from '#core/text/messages'
import { recordName, type NamingContext } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext } from '../../store/derived.ts'
import { placeOfDraft, type DraftPlace } from '../../store/draft-key.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './DraftOffer.module.css'

/** What was being written when the notebook was locked: to be gone on with, or thrown away. */
export function DraftOffer() {
  const drafts = useApp((state) => state.drafts)
  const canEdit = useCanEdit()
  const context = useNameContext()
  if (!canEdit) return null
  const offered = drafts.flatMap((draft) => {
    const name = nameOf(draft, context)
    return name === null ? [] : [{ draft, name }]
  })
  return offered.map(({ draft, name }) => <Offer key={draft.key} draft={draft} name={name} />)
}

function Offer({ draft, name }: { readonly draft: DraftNote; readonly name: string }) {
  const text = useText()
  const language = useLanguage()
  const resume = useApp((state) => state.resumeDraft)
  const drop = useApp((state) => state.dropDraft)
  const [isAsked, setIsAsked] = useState(false)
  const at = new Date(draft.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <aside className={styles.offer} aria-label={text['frame.draft']}>
      <Icon name="pencil" />
      <p>{text['frame.draft.what']({ name, at })}</p>
      <Button size="small" onClick={() => void resume(draft.key)}>
        {text['frame.draft.go-on']}
      </Button>
      <Button size="small" variant="quiet" onClick={() => setIsAsked(true)}>
        {text['frame.draft.drop']}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={text['frame.draft.drop.ask']}
          keep={text['frame.draft.drop.keep']}
          confirm={text['frame.draft.drop']}
          onKeep={() => setIsAsked(false)}
          onConfirm={() => void drop(draft.key)}
        >
          {text['frame.draft.drop.why']}
        </ConfirmDialog>
      )}
    </aside>
  )
}

/** What was being written; null for a record that is gone by now. */
function nameOf({ key }: DraftNote, context: NamingContext): string | null {
  const editor = placeOfDraft(key)?.editor
  if (editor === undefined) return null
  if ('recordId' in editor) {
    const record = context.recordById.get(editor.recordId)
    return record === undefined ? null : recordName(record, context)
  }
  return newName(editor, context.text)
}

function newName(editor: DraftPlace['editor'], text: Messages): string {
  if (editor.kind === 'desk') return text[`frame.draft.of.${editor.form}`]
  if (editor.kind === 'register') return text['register.open']
  if (editor.kind === 'inventory') return text['inventory.title']
  if (editor.kind === 'replace') return text['replace.title']
  if (editor.kind === 'family') return text['family.part']
  return text['frame.draft.new']
}
