import type { CheckedEdit } from '#contract'
import type { VaultSettings } from '#core/record/settings'
import { withNotedPapers } from '#core/sheet/printed/print-log'

/**
 * An edit that leaves alone what the program itself noted about the vault, whatever it says of the settings.
 *
 * @param current - The settings as they are stored; null when there are none yet.
 */
export function withNotes(edit: CheckedEdit, current: VaultSettings | null): CheckedEdit {
  if (current === null) return edit
  const put = edit.put.map((item) =>
    item.record.type === 'settings' ? { ...item, record: keepNotes(item.record, current) } : item,
  )
  return { ...edit, put }
}

/**
 * Keeps the recovery key's proof, copies, backups, hand-overs, what was printed, how accounts are looked at, leaked passwords.
 * What became of a paper is the person's to say.
 */
function keepNotes(
  wanted: VaultSettings,
  { recoveryKey, backups, copies, sheets, handOvers, accountTable, leakCheck }: VaultSettings,
): VaultSettings {
  const {
    recoveryKey: _key,
    backups: _backups,
    handOvers: _handOvers,
    accountTable: _table,
    leakCheck: _leaks,
    ...rest
  } = wanted
  return {
    ...rest,
    copies,
    sheets: [...withNotedPapers(sheets, wanted.sheets)],
    ...(recoveryKey === undefined ? {} : { recoveryKey }),
    ...(backups === undefined ? {} : { backups }),
    ...(handOvers === undefined ? {} : { handOvers }),
    ...(accountTable === undefined ? {} : { accountTable }),
    ...(leakCheck === undefined ? {} : { leakCheck }),
  }
}
