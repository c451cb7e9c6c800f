import type { FamilyAccount } from '#core/sheet/model/family'
import { formatList } from '#core/text/format'
import { useSheet } from '../SheetContext.tsx'
import { wayText } from './family-words.ts'

/** How the others open an account, or what there is instead. */
export function FamilyWays({ account }: { readonly account: FamilyAccount }) {
  const { text, language } = useSheet()
  const { ways, reach, asks, inNotebook } = account
  const isHidden = inNotebook && !ways.some(({ means }) => means.some(({ kind }) => kind === 'notebook'))
  const hidden = isHidden ? <p>{text['family.in-notebook']}</p> : null
  if (reach !== 'open') {
    const questions = formatList(
      asks.map((question) => text[`sheet.ask.${question}`]),
      language,
    )
    return (
      <>
        {hidden}
        {(hidden === null || reach === 'ask') && <p>{text[`family.${reach}`]}</p>}
        {asks.length > 0 && <small>{text['family.ask.wants']({ questions })}</small>}
      </>
    )
  }
  return (
    <>
      {ways.map((way, i) => {
        const [first, ...rest] = wayText(way, text)
        return (
          <div key={i}>
            <p>
              {ways.length > 1 && `(${i + 1}) `}
              {first}
            </p>
            {rest.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </div>
        )
      })}
      {hidden}
    </>
  )
}
