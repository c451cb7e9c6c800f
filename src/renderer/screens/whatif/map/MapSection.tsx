import { lazy, Suspense, useState } from 'react'
import { useText } from '../../../store/AppContext.tsx'
import { CheckField, Segmented } from '../../../ui/choices.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import type { ScenarioFacts } from '../use-scenario.ts'
import { GROUPINGS } from './map-rows.ts'
import styles from './MapSection.module.css'
import { MapTable } from './MapTable.tsx'
import type { MapView as View } from './use-map-view.ts'

/** The map's library is large, and nothing else needs it. */
const MapView = lazy(async () => ({ default: (await import('./MapView.tsx')).MapView }))

interface Props {
  readonly facts: ScenarioFacts
  readonly view: View
  readonly readOn: () => void
}

/** The map, or the same as a table; and how either is looked at. */
export function MapSection({ facts, view, readOn }: Props) {
  const text = useText()
  const [shape, setShape] = useState<'map' | 'table'>('map')
  const isEmpty = view.groups.length === 0
  return (
    <div className={styles.section}>
      <div className={styles.tools}>
        <Segmented
          label={text['map.view']}
          hideLabel
          options={[
            { value: 'map', label: text['map.view.map'] },
            { value: 'table', label: text['map.view.table'] },
          ]}
          value={shape}
          onChange={setShape}
        />
        <SearchField
          className={styles.search}
          label={text['map.search']}
          placeholder={text['map.search.placeholder']}
          value={view.query}
          onChange={view.setQuery}
        >
          <span className="small mute" role="status">
            {view.foundCount === null ? '' : text['map.found']({ count: view.foundCount })}
          </span>
        </SearchField>
        <select
          className={`inp ${styles.grouping}`}
          aria-label={text['map.group']}
          value={view.grouping}
          onChange={(event) =>
            view.setGrouping(GROUPINGS.find((known) => known === event.target.value) ?? 'none')
          }
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {text[`map.group.${grouping}`]}
            </option>
          ))}
        </select>
        <CheckField
          label={text['map.only-changed']}
          checked={view.onlyChanged}
          onChange={(event) => view.setOnlyChanged(event.target.checked)}
        />
      </div>
      {isEmpty && (
        <p className="note">{text[view.foundCount === 0 ? 'map.nothing-found' : 'map.nothing-changed']}</p>
      )}
      {!isEmpty && shape === 'map' && (
        <>
          <Suspense fallback={<p className="note">{text['map.loading']}</p>}>
            <MapView facts={facts} view={view} readOn={readOn} />
          </Suspense>
          <Legend />
        </>
      )}
      {!isEmpty && shape === 'table' && <MapTable facts={facts} view={view} />}
    </div>
  )
}

function Legend() {
  const text = useText()
  return (
    <ul className={styles.legend} aria-label={text['map.legend']}>
      {(['live', 'last', 'cut'] as const).map((kind) => (
        <li key={kind}>
          <svg width="34" height="8" aria-hidden="true" className={styles[kind]}>
            <path d="M2 4h30" />
          </svg>
          {text[`map.legend.${kind}`]}
        </li>
      ))}
    </ul>
  )
}
