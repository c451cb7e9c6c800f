import { isSameFilter } from '#core/organise/filter'
import { savedFilters } from '#core/organise/saved-filters'
import type { SavedFilter } from '#core/record/account-view'
import { useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useVaultSettings } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { conditionText } from './condition-words.ts'
import { FilterDialog } from './FilterDialog.tsx'
import styles from './organise.module.css'
import { SaveFilterDialog } from './SaveFilterDialog.tsx'
import type { AccountFilter } from './use-account-filter.ts'
import { useSavedFilters } from './use-saved-filters.ts'

const FAVOURITES = { kind: 'favourite' } as const

/** The ways to narrow the accounts down: favourites, filters with a name, and what is chosen now, each with a way off. */
export function FilterBar({ filter }: { readonly filter: AccountFilter }) {
  const text = useText()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const saved = savedFilters(useVaultSettings())
  const { remove } = useSavedFilters()
  const [open, setOpen] = useOpened<'filter' | 'save' | null>('organise', null)
  const close = () => setOpen(null)
  const isFavourites = filter.conditions.some(({ kind }) => kind === 'favourite')
  const active = saved.find(({ conditions }) => isSameFilter(conditions, filter.whole))
  return (
    <div className={styles.bar}>
      <div className={styles.ways} role="group" aria-label={text['organise.filters']}>
        <Button size="small" icon="filter" aria-haspopup="dialog" onClick={() => setOpen('filter')}>
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
      {filter.whole.length > 0 && (
        <div className={styles.chosen}>
          {/* The button with its name says it already. */}
          {active === undefined && (
            <ul className={styles.chips} aria-label={text['organise.chosen']}>
              {filter.conditions.map((condition) => {
                const name = conditionText(condition, context)
                return (
                  <li key={`${condition.kind}/${condition.value ?? ''}`} className={styles.chip}>
                    <span>{name}</span>
                    <InlineButton
                      icon="cross"
                      aria-label={text['organise.take-off']({ name })}
                      onClick={() => filter.remove(condition)}
                    >
                      {null}
                    </InlineButton>
                  </li>
                )
              })}
            </ul>
          )}
          <InlineButton icon="undo" onClick={() => filter.narrowTo([])}>
            {text['organise.clear']}
          </InlineButton>
          {active === undefined ? (
            <InlineButton icon="save" disabled={!canEdit} onClick={() => setOpen('save')}>
              {text['organise.save']}
            </InlineButton>
          ) : (
            <ForgetButton saved={active} forget={() => void remove(active)} />
          )}
        </div>
      )}
      {open === 'filter' && <FilterDialog filter={filter} onClose={close} />}
      {open === 'save' && <SaveFilterDialog conditions={filter.whole} onClose={close} />}
    </div>
  )
}

function ForgetButton({ saved, forget }: { readonly saved: SavedFilter; readonly forget: () => void }) {
  const text = useText()
  const canEdit = useCanEdit()
  return (
    <InlineButton icon="bin" disabled={!canEdit} onClick={forget}>
      {text['organise.forget']({ name: saved.name })}
    </InlineButton>
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
