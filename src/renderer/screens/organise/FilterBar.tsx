import { useState } from 'react'
import { isSameFilter } from '#core/organise/filter'
import { savedFilters } from '#core/organise/saved-filters'
import { useText } from '../../store/AppContext.tsx'
import { useVaultSettings } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { ChosenFilter, isWordsOnly } from './ChosenFilter.tsx'
import { FilterDialog } from './FilterDialog.tsx'
import styles from './organise.module.css'
import type { AccountFilter } from './use-account-filter.ts'

const FAVOURITES = { kind: 'favourite' } as const

/** The ways to narrow the accounts down: favourites, filters with a name, and what is chosen now. */
export function FilterBar({ filter }: { readonly filter: AccountFilter }) {
  const text = useText()
  const saved = savedFilters(useVaultSettings())
  const [isOpen, setOpen] = useState(false)
  const isFavourites = filter.conditions.some(({ kind }) => kind === 'favourite')
  const active = saved.find(({ conditions }) => isSameFilter(conditions, filter.whole))
  return (
    <div className={styles.bar}>
      <div className={styles.ways} role="group" aria-label={text['organise.filters']}>
        <Button size="small" icon="filter" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {text['organise.filter']}
        </Button>
        <Toggle
          isOn={isFavourites}
          name={text['organise.favourite']}
          toggle={() => (isFavourites ? filter.remove(FAVOURITES) : filter.add(FAVOURITES))}
        />
        {saved.map((one) => (
          <Toggle
            key={one.filterId}
            isOn={one === active}
            name={one.name}
            toggle={() => filter.narrowTo(one === active ? [] : one.conditions)}
          />
        ))}
      </div>
      {!isWordsOnly(filter) && <ChosenFilter filter={filter} />}
      {isOpen && <FilterDialog filter={filter} onClose={() => setOpen(false)} />}
    </div>
  )
}

interface ToggleProps {
  readonly isOn: boolean
  readonly name: string
  readonly toggle: () => void
}

function Toggle({ isOn, name, toggle }: ToggleProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={toggle}>
      {name}
    </button>
  )
}
