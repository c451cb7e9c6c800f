import type { ReactNode } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { DeleteButton } from '../records/DeleteButton.tsx'
import { EditorPage, type EditorPart } from '../records/EditorPage.tsx'
import type { Form } from '../records/use-form.ts'
import { useSaveAndClose } from '../records/use-save.ts'
import type { Holding, HoldingType } from './hanging.ts'
import { titleOf } from './holding-words.ts'
import type { RecordEdit } from './record-edit.ts'

interface Props {
  readonly type: HoldingType
  /** The holding as it was; null for a new one. */
  readonly holding: Holding | null
  readonly form: Pick<Form<object>, 'isSound' | 'canEdit'>
  readonly parts?: readonly EditorPart[]
  readonly openAt?: string | null
  /** Makes the edit out of what was written. */
  readonly toEdit: () => RecordEdit
  readonly children: ReactNode
}

/** The page on which a holding of any type is written. */
export function HoldingPage({ type, holding, form, parts = [], openAt = null, toEdit, children }: Props) {
  const text = useText()
  const saveAndClose = useSaveAndClose()
  const save = () => {
    const { id, edit } = toEdit()
    return saveAndClose(edit, text[holding === null ? 'records.added' : 'frame.saved'], id)
  }
  return (
    <EditorPage
      title={
        holding === null ? text[`holdings.add.${type}`] : text['holdings.edit']({ name: titleOf(holding) })
      }
      form={form}
      parts={parts}
      openAt={openAt}
      save={save}
      end={
        holding !== null && (
          <DeleteButton
            id={holding.id}
            name={titleOf(holding)}
            size="small"
            consequence={text[`holdings.delete.${type}`]}
          />
        )
      }
    >
      {children}
    </EditorPage>
  )
}
