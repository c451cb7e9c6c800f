import { twinPairs } from '#core/twins/pairs'
import { servicesTwice } from '#core/twins/spellings'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { SpellingsPart } from './SpellingsPart.tsx'
import { TwinPairPart } from './TwinPairPart.tsx'
import styles from './Twins.module.css'

/** What may have been written down twice, pair by pair, to be made one or told apart. */
export function TwinsScreen() {
  const text = useText()
  const { index } = useAnalysis()
  const closeEditor = useApp((state) => state.closeEditor)
  const pairs = twinPairs(index)
  const services = servicesTwice(index)
  return (
    <div className={`page ${styles.page}`}>
      <PageHead
        title={text['twins.title']}
        end={
          <InlineButton icon="previous" onClick={closeEditor}>
            {text['twins.back']}
          </InlineButton>
        }
      />
      {pairs.length + services.length === 0 ? (
        <EmptyState title={text['twins.none']}>{text['twins.none.why']}</EmptyState>
      ) : (
        <>
          {pairs.length > 0 && <p>{text['twins.lead']}</p>}
          {pairs.map((pair) => (
            <TwinPairPart key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
          ))}
          {services.length > 0 && (
            <section className={styles.services}>
              <h2 className="sec">{text['twins.spellings']}</h2>
              <p>{text['twins.spellings.lead']}</p>
              {services.map((spellings) => (
                <SpellingsPart
                  key={spellings.map(({ serviceId, name }) => `${serviceId} ${name}`).join('/')}
                  spellings={spellings}
                />
              ))}
            </section>
          )}
        </>
      )}
    </div>
  )
}
