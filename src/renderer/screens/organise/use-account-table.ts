import { isAccountColumn, USUAL_COLUMNS, type AccountColumn, type AccountSort } from '#core/organise/sort'
import { useApi, useApp } from '../../store/AppContext.tsx'
import { useCanEdit, useVaultSettings } from '../../store/derived.ts'

/** How the accounts are looked at. */
interface TableLook {
  readonly view: 'list' | 'table'
  /** The service is always the first of them. */
  readonly columns: readonly AccountColumn[]
  /** Null: what is worst comes first. */
  readonly sort: AccountSort | null
}

interface TableLookState extends TableLook {
  readonly change: (change: Partial<TableLook>) => void
}

/** How the accounts are looked at in this vault; a change is kept in the vault, where it may be written to. */
export function useAccountTable(): TableLookState {
  const api = useApi()
  const canEdit = useCanEdit()
  const settings = useVaultSettings()
  const changed = useApp((state) => state.accountTable)
  const setAccountTable = useApp((state) => state.setAccountTable)
  const kept = changed ?? settings?.accountTable ?? {}
  const chosen = kept.columns?.filter(isAccountColumn) ?? USUAL_COLUMNS
  const column = kept.sort?.column ?? ''
  return {
    view: kept.view ?? 'list',
    columns: ['service', ...chosen.filter((one) => one !== 'service')],
    sort: kept.sort !== undefined && isAccountColumn(column) ? { ...kept.sort, column } : null,
    change: ({ view, columns, sort }) => {
      const { sort: sortedBefore, ...rest } = kept
      const sorted = sort === undefined ? sortedBefore : sort
      const table = {
        ...rest,
        ...(view === undefined ? {} : { view }),
        ...(columns === undefined ? {} : { columns: [...columns] }),
        ...(sorted == null ? {} : { sort: { ...sorted } }),
      }
      setAccountTable(table)
      // It is no news when it could not be kept: in this window it holds, and nothing is lost.
      if (canEdit) void api.records.keepTable({ table })
    },
  }
}
