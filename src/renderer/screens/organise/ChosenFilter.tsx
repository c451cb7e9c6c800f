import { isSameFilter } from '#core/organise/filter'
import { savedFilters } from '#core/organise/saved-filters'
import type { SavedFilter } from '#core/record/account-view'
import { useText } from '../../store/AppContext.tsx'
import { useCanEdit, useNameContext, useVaultSettings } from '../../store/derived.ts'
import { useOpened } from '../../store/use-typed.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { conditionText } from './condition-words.ts'
import styles from './organise.module.css'
import { SaveFilterDialog } from './SaveFilterDialog.tsx'
import type { AccountFilter } from './use-account-filter.ts'
import { useSavedFilters } from './use-saved-filters.ts'

/** Whether nothing but words narrows the accounts down. They stand in the search field; what else is said of them stands below the list, which does not move while somebody types. */
export function isWordsOnly({ whole }: AccountFilter): boolean {
  return whole.every(({ kind }) => kind === 'words')
}

/** What is chosen now, each with a way off, and the way to keep it under a name. */
export function ChosenFilter({ filter }: { readonly filter: AccountFilter }) {
  const text = useText()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const saved = savedFilters(useVaultSettings())
  const { remove } = useSavedFilters()
  const [isOpen, setOpen] = useOpened('organise.save', false)
  const active = saved.find(({ conditions }) => isSameFilter(conditions, filter.whole))
  const dialog = isOpen && <SaveFilterDialog conditions={filter.whole} onClose={() => setOpen(false)} />
  // The dialog may have been taken up again after a lock, which lets go of the words.
  if (filter.whole.length === 0) return dialog
  return (
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
      {/* Words are taken away where they stand. */}
      {!isWordsOnly(filter) && (
        <InlineButton icon="undo" onClick={() => filter.narrowTo([])}>
          {text['organise.clear']}
        </InlineButton>
      )}
      {active === undefined ? (
        <InlineButton icon="save" disabled={!canEdit} onClick={() => setOpen(true)}>
          {text['organise.save']}
        </InlineButton>
      ) : (
        <ForgetButton saved={active} forget={() => void remove(active)} />
      )}
      {dialog}
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
