import { cellsInFives, keyCells, secretCells } from '#core/sheet/letters/secret-cells'
import { shownLetter, signNotes, signOver } from '#core/text/sign-text'
import { DragText } from '../../ui/DragText.tsx'
import { useText } from '../../store/AppContext.tsx'
import { useCopyForForm } from './use-copy.ts'

interface Props {
  readonly value: string
  /** Cut at its own hyphens. */
  readonly isKey?: boolean
}

/** A secret in cells of one letter, groups of five, with the reading under every look-alike. */
export function RevealCells({ value, isKey = false }: Props) {
  const text = useText()
  // What somebody selects and copies is cleared like the whole of it.
  const copyPart = useCopyForForm()
  const groups = isKey ? keyCells(value) : cellsInFives(secretCells(value))
  return (
    <>
      <p className="vh">{value}</p>
      <DragText wide value={value} onCopyPart={(part) => void copyPart(part)}>
        <span className="kcells" aria-hidden="true">
          {groups.map((group, g) => (
            <span key={g} data-join={isKey && value.includes('-') ? '-' : ''}>
              {group.map((cell, i) => (
                <i key={i} data-letter={cell.text}>
                  {cell.sign === 'space' ? '\u00a0' : shownLetter(cell)}
                  <small>{signOver(cell, true, text)}</small>
                </i>
              ))}
            </span>
          ))}
        </span>
      </DragText>
      {signNotes(groups.flat(), text).map((note) => (
        <p className="small" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}
