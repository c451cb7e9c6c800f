import type { cellsInFives } from '#core/sheet/letters/secret-cells'
import { CellNotes, Cells } from './Cells.tsx'

/** A secret in squares, with what has to be said beside it. */
export function ClearSecret({ groups }: { readonly groups: ReturnType<typeof cellsInFives> }) {
  return (
    <>
      <Cells groups={groups} />
      <CellNotes groups={groups} />
    </>
  )
}
