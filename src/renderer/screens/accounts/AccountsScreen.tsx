import { useApp } from '../../store/AppContext.tsx'
import { useIsChecked } from '../../store/use-checked.ts'
import { CheckingPage } from '../../ui/Checking.tsx'
import { AccountBook } from './AccountBook.tsx'
import { RegisterScreen } from '../register/RegisterScreen.tsx'
import { WayBackScreen } from '../way-back/WayBackScreen.tsx'
import { TwinsScreen } from '../twins/TwinsScreen.tsx'
import { FamilyList } from '../family/FamilyList.tsx'
import { useAccountTable } from '../organise/use-account-table.ts'
import { AccountEditor } from './editor/AccountEditor.tsx'

/** The accounts of the notebook: list and detail, or the one that is being written. */
export function AccountsScreen() {
  const editor = useApp((state) => state.editor)
  const edited = useApp((state) =>
    state.editor?.kind === 'edit' || state.editor?.kind === 'way-back'
      ? state.recordById.get(state.editor.recordId)
      : undefined,
  )
  const isFound = useIsChecked('all')
  const { view, sort } = useAccountTable()
  const isNarrowed = useApp(({ conditions }) => conditions.some(({ kind }) => kind === 'finding'))
  // The list beside an account does without what was found, until somebody asks for it.
  const asksForFindings = editor !== null || view === 'table' || sort?.column === 'finding' || isNarrowed
  if (asksForFindings && !isFound) return <CheckingPage />
  if (editor?.kind === 'twins') return <TwinsScreen />
  if (editor?.kind === 'family') return <FamilyList />
  if (editor?.kind === 'register') return <RegisterScreen />
  if (editor?.kind === 'add' && editor.type === 'account') return <AccountEditor account={null} step={null} />
  if (editor?.kind === 'edit' && edited?.type === 'account')
    return <AccountEditor key={edited.id} account={edited} step={editor} />
  if (editor?.kind === 'way-back' && edited?.type === 'account')
    return <WayBackScreen key={edited.id} account={edited} />
  return <AccountBook />
}
