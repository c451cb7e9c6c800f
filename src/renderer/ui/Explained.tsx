import { findTerms } from '#core/text/find-terms'
import { useLanguage, useText } from '../store/AppContext.tsx'
import { Term } from './Term.tsx'

/** A sentence, in which each word of the program says what it means. */
export function Explained({ children }: { readonly children: string }) {
  const text = useText()
  const language = useLanguage()
  return findTerms(children, text, language).map(({ words, term }) =>
    term === null ? (
      words
    ) : (
      <Term key={term} term={term}>
        {words}
      </Term>
    ),
  )
}
