import { useState } from 'react'
import { useApp } from '../../store/AppContext.tsx'
import type { HoldingType } from './hanging.ts'
import { HoldingBook } from './HoldingBook.tsx'
import { HoldingEditor } from './HoldingEditor.tsx'
import { isHolding, isHoldingType } from './holding-words.ts'

/** 手もとのもの: people, contracts, papers, places, devices and what accounts hold, or the one that is being written. */
export function HoldingsScreen() {
  const editor = useApp((state) => state.editor)
  const edited = useApp((state) =>
    state.editor?.kind === 'edit' ? state.recordById.get(state.editor.recordId) : undefined,
  )
  const selected = useApp((state) =>
    state.selectedId === null ? undefined : state.recordById.get(state.selectedId),
  )
  const [tab, setTab] = useState<HoldingType>('person')
  const added = editor?.kind === 'add' && isHoldingType(editor.type) ? editor.type : null
  // Whatever is written or selected has its list open, also after it was deleted.
  const wanted = added ?? [edited, selected].find(isHolding)?.type ?? tab
  if (wanted !== tab) setTab(wanted)

  if (added !== null) return <HoldingEditor type={added} holding={null} openAt={null} />
  if (editor?.kind === 'edit' && isHolding(edited)) {
    return <HoldingEditor key={edited.id} type={edited.type} holding={edited} openAt={editor.field} />
  }
  return <HoldingBook type={wanted} onType={setTab} />
}
