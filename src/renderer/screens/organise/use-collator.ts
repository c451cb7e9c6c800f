import { useMemo } from 'react'
import { collatorOf } from '#core/organise/collator'
import { useLanguage } from '../../store/AppContext.tsx'

/** The order of words in the language in force. */
export function useCollator(): Intl.Collator {
  const language = useLanguage()
  return useMemo(() => collatorOf(language), [language])
}
