import type { Condition } from '#core/organise/filter'
import { savedFilters, withoutSavedFilter, withSavedFilter } from '#core/organise/saved-filters'
import type { SavedFilter } from '#core/record/account-view'
import type { VaultSettings } from '#core/record/settings'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useVaultSettings } from '../../store/derived.ts'
import { newRecordId } from '../records/new-record-id.ts'
import { useSave } from '../records/use-save.ts'

interface SavedFilterEdits {
  /** Keeps a filter under a name; one of the same name makes way for it. */
  readonly keep: (name: string, conditions: readonly Condition[]) => Promise<void>
  readonly remove: (saved: SavedFilter) => Promise<void>
}

/** Keeps filters in the vault, each step with a way to take it back. */
export function useSavedFilters(): SavedFilterEdits {
  const text = useText()
  const settings = useVaultSettings()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const write = async (record: VaultSettings, done: string) => {
    const failure = await save({ put: [{ record }], remove: [], label: 'settings' }, done)
    if (failure !== null) notifyFailure(failure)
  }
  return {
    keep: async (name, conditions) => {
      if (settings === null) return
      const twin = savedFilters(settings).find((one) => one.name === name)
      const filterId = twin?.filterId ?? newRecordId()
      const kept = { filterId, name, conditions: [...conditions], at: new Date().toISOString() }
      await write(withSavedFilter(settings, kept), text['organise.saved']({ name }))
    },
    remove: async ({ filterId, name }) => {
      if (settings === null) return
      const left = withoutSavedFilter(settings, filterId, new Date().toISOString())
      await write(left, text['organise.forgotten']({ name }))
    },
  }
}
