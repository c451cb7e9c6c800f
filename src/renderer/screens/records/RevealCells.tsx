import { inFives, keyGroups, lookAlikeOf } from '#core/sheet/look-alike'
import { useText } from '../../store/AppContext.tsx'

interface Props {
  readonly value: string
  /** Cut at its own hyphens. */
  readonly isKey?: boolean
}

/** A secret in cells of one character, groups of five, with the reading under every look-alike. */
export function RevealCells({ value, isKey = false }: Props) {
  const text = useText()
  const groups = isKey ? keyGroups(value) : inFives(value)
  return (
    <>
      <p className="vh">{value}</p>
      <div className="kcells" aria-hidden="true">
        {groups.map((group, g) => (
          <span key={g}>
            {group.map((character, i) => {
              const lookAlike = lookAlikeOf(character)
              return (
                <i key={i}>
                  {character === ' ' ? '\u00a0' : character}
                  <small>{lookAlike === null ? '' : text[`sheet.reading.${lookAlike}`]}</small>
                </i>
              )
            })}
          </span>
        ))}
      </div>
    </>
  )
}
