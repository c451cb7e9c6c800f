import type { Provenance } from '#core/catalog/service'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import styles from './AccountDetail.module.css'

interface Props {
  readonly fact: Provenance
  /** Only how sure it is. */
  readonly isShort?: boolean
}

/** How sure a fact is, where it comes from, and when that was read. */
export function FactSource({ fact, isShort = false }: Props) {
  const text = useText()
  const language = useLanguage()
  const confidence = text[`words.confidence.${fact.confidence}`]
  return (
    <span className={styles.source}>
      {isShort || fact.source === ''
        ? confidence
        : text['accounts.source']({
            confidence,
            source: fact.source,
            day: formatDay(fact.checkedOn, language),
          })}
    </span>
  )
}
