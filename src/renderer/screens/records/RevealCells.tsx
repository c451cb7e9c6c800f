import { cellsInFives, keyCells, secretCells } from '#core/sheet/letters/secret-cells'
import { shownLetter, signNotes, signOver } from '#core/text/sign-text'
import { DragText } from '../../ui/DragText.tsx'
import { useText } from '../../store/AppContext.tsx'

interface Props {
  readonly value: string
  /** Cut at its own hyphens. */
  readonly isKey?: boolean
}

/** A secret in cells of one letter, groups of five, with the reading under every look-alike. */
export function RevealCells({ value, isKey = false }: Props) {
  const text = useText()
  const groups = isKey ? keyCells(value) : cellsInFives(secretCells(value))
  return (
    <>
      <p className="vh">{value}</p>
      <DragText value={value}>
        <span className="kcells" aria-hidden="true">
          {groups.map((group, g) => (
            <span key={g}>
              {group.map((cell, i) => (
                <i key={i}>
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
