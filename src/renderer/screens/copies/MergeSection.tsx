import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../settings/Section.tsx'
import { ConflictNote } from './ConflictNote.tsx'
import { MergeFlow } from './MergeFlow.tsx'

/** Bringing another copy in: one that lies beside the notebook, or any other. */
export function MergeSection() {
  const text = useText()
  const canEdit = useCanEdit()
  const found = useApp((state) => state.foundCopies)
  const conflictCount = useApp((state) => state.conflicts.length)
  /** Undefined: nothing is being merged. Null: the person chooses a file. */
  const [merging, setMerging] = useState<string | null | undefined>(undefined)
  return (
    <Section title={text['copies.section']}>
      <p className="small mute">{text['copies.section-body']}</p>
      {conflictCount > 0 && <ConflictNote />}
      <div className="acts">
        {found.map(({ path, fileName }) => (
          <Button key={path} disabled={!canEdit} onClick={() => setMerging(path)}>
            {text['copies.look']({ file: fileName })}
          </Button>
        ))}
        <Button
          variant={found.length === 0 ? 'secondary' : 'quiet'}
          disabled={!canEdit}
          onClick={() => setMerging(null)}
        >
          {text['copies.choose']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      {merging !== undefined && (
        <MergeFlow
          key={merging}
          {...(merging === null ? {} : { path: merging })}
          onClose={() => setMerging(undefined)}
        />
      )}
    </Section>
  )
}
