import { lookAlikeRuns } from '#core/sheet/letters/look-alike'
import { useText } from '../../store/AppContext.tsx'

interface Props {
  readonly value: string
}

/** How the look-alike characters of an ID are read: 10 は「イチ・ゼロ」です. Nothing where there are none. */
export function Readings({ value }: Props) {
  const text = useText()
  const runs = lookAlikeRuns(value).map(({ from, to, characters }) => ({
    written: value.slice(from, to),
    read: characters.map((character) => text[`sheet.reading.${character}`]),
  }))
  return runs.length === 0 ? null : <small>{text['records.readings']({ runs })}</small>
}
