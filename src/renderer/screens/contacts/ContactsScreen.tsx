import { useState } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import { ContactBook } from './ContactBook.tsx'
import { ContactEditor } from './ContactEditor.tsx'
import { Inventory } from './Inventory.tsx'

/** The addresses and numbers of the notebook: table and detail, or the one that is being written. */
export function ContactsScreen() {
  const [isInventory, setInventory] = useState(false)
  const editor = useApp((state) => state.editor)
  const edited = useApp((state) =>
    state.editor?.kind === 'edit' ? state.recordById.get(state.editor.recordId) : undefined,
  )
  if (editor?.kind === 'add' && editor.type === 'contact-point')
    return <ContactEditor contact={null} openAt={null} />
  if (editor?.kind === 'edit' && edited?.type === 'contact-point')
    return <ContactEditor key={edited.id} contact={edited} openAt={editor.field === 'proof' ? 'end' : null} />
  if (isInventory) return <Inventory onClose={() => setInventory(false)} />
  return <ContactBook startInventory={() => setInventory(true)} />
}
