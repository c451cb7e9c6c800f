import type { Money as Amount } from '#core/record/field'
import { formatMoney } from '#core/text/format'
import { useLanguage } from '../store/AppContext.tsx'

interface Props {
  readonly value: Amount
}

/** An amount set in the title face; the yen sign of Japanese stands smaller after it. */
export function Money({ value }: Props) {
  const language = useLanguage()
  const text = formatMoney(value, language)
  if (!text.endsWith('円')) return <span className="fig">{text}</span>
  return (
    <span className="fig">
      {text.slice(0, -1)}
      <small>円</small>
    </span>
  )
}
