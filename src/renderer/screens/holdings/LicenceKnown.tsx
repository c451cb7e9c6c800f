import { knowledgeOf, type LicenceKnowledge } from '#core/catalog/licence-knowledge'
import type { Provenance } from '#core/catalog/service'
import type { Licence } from '#core/record/licence'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { FactSource } from '../accounts/detail/FactSource.tsx'
import { Exact } from '../records/Exact.tsx'
import { useOpenPage } from '../records/use-open-page.ts'
import styles from './Holdings.module.css'

/** What is known of this kind of licence, at the service in whose account it lives. */
export function LicenceKnown({ licence }: { readonly licence: Licence }) {
  const { index } = useAnalysis()
  return knowledgeOf(licence, index).map((known) => <Known key={known.service.id} known={known} />)
}

function Known({ known: { service, facts, editions } }: { readonly known: LicenceKnowledge }) {
  const text = useText()
  const language = useLanguage()
  const showService = useApp((state) => state.showService)
  const openPage = useOpenPage()
  const { page } = facts
  return (
    <section className={styles.known}>
      <h3 className="cap">{text['holdings.licence.known']}</h3>
      <ul>
        {[facts, ...(facts.more ?? [])].map((fact) => (
          <Line key={fact.text.ja} fact={fact}>
            {fact.text[language]}
          </Line>
        ))}
        {editions.map((edition) => (
          <Line key={edition.name} fact={edition}>
            {text['services.edition']({
              name: edition.name,
              day: formatDay(edition.updatesEndOn, language),
            })}
          </Line>
        ))}
      </ul>
      {page !== undefined && (
        <p className={styles.knownPage}>
          <span className="mono">
            <Exact value={page} />
          </span>
          <InlineButton icon="open" onClick={() => void openPage(page)}>
            {text['accounts.open-page']}
          </InlineButton>
        </p>
      )}
      <InlineButton icon="pencil" onClick={() => showService(service.id)}>
        {text['services.open']}
      </InlineButton>
    </section>
  )
}

interface LineProps {
  readonly fact: Provenance
  readonly children: string
}

function Line({ fact, children }: LineProps) {
  return (
    <li>
      {children}
      <FactSource fact={fact} />
    </li>
  )
}
