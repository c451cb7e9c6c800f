import type { SavedFilter } from '../record/account-view.ts'
import type { VaultSettings } from '../record/settings.ts'

/** The saved filters that were not given up, in the order in which they were first saved. */
export function savedFilters(settings: VaultSettings | null): readonly SavedFilter[] {
  return (settings?.savedFilters ?? []).filter(({ removed }) => removed !== true)
}

/** The settings with a filter; one of the same id stands in the place of the one before. */
export function withSavedFilter(settings: VaultSettings, saved: SavedFilter): VaultSettings {
  const filters = settings.savedFilters ?? []
  const isKnown = filters.some(({ filterId }) => filterId === saved.filterId)
  return {
    ...settings,
    savedFilters: isKnown
      ? filters.map((other) => (other.filterId === saved.filterId ? saved : other))
      : [...filters, saved],
  }
}

/**
 * The settings with a filter given up. Its id stays, so that merging with an older copy does not bring it back; what it asked for
 * goes.
 *
 * @param at - Now, an ISO 8601 instant in UTC.
 */
export function withoutSavedFilter(settings: VaultSettings, filterId: string, at: string): VaultSettings {
  const filters = settings.savedFilters ?? []
  return {
    ...settings,
    savedFilters: filters.map((filter) =>
      filter.filterId === filterId
        ? { filterId, name: filter.name, conditions: [], at, removed: true }
        : filter,
    ),
  }
}
