import { useApp } from '../../store/AppContext.tsx'
import { ContactBook } from './ContactBook.tsx'
import { ContactEditor } from './ContactEditor.tsx'
import { ReplaceScreen } from '../replace/ReplaceScreen.tsx'
import { TwinsScreen } from '../twins/TwinsScreen.tsx'
import { Inventory } from './Inventory.tsx'

/** The addresses and numbers of the notebook: table and detail, the one that is being written, or all one by one. */
export function ContactsScreen() {
  const editor = useApp((state) => state.editor)
  const edited = useApp((state) =>
    state.editor?.kind === 'edit' ? state.recordById.get(state.editor.recordId) : undefined,
  )
  const replaced = useApp((state) =>
    state.editor?.kind === 'replace' ? state.recordById.get(state.editor.contactPointId) : undefined,
  )
  const takeInventory = useApp((state) => state.takeInventory)
  const closeEditor = useApp((state) => state.closeEditor)
  if (editor?.kind === 'add' && editor.type === 'contact-point')
    return <ContactEditor contact={null} openAt={null} />
  if (editor?.kind === 'edit' && edited?.type === 'contact-point')
    return <ContactEditor key={edited.id} contact={edited} openAt={editor.field === 'proof' ? 'end' : null} />
  if (editor?.kind === 'replace' && replaced?.type === 'contact-point')
    return <ReplaceScreen key={replaced.id} from={replaced} accountIds={editor.accountIds} />
  if (editor?.kind === 'twins') return <TwinsScreen />
  if (editor?.kind === 'inventory') return <Inventory onClose={closeEditor} />
  return <ContactBook startInventory={takeInventory} />
}
