import type { SecretEdits } from '#contract'
import type { Account } from '#core/record/account'
import type { CustomField } from '#core/record/custom-field'
import { asRecordId } from '#core/record/field'
import { checkDay, checkLine, checkRequired, type Issues } from '../../records/issue.ts'
import { textOrNone } from '../../records/record-fields.ts'
import type { SecretInputs } from '../../records/secret-inputs.ts'
import type { AccountValues, CustomFieldRow } from './account-values.ts'

const NAME_MAX = 100

/** What has to be written differently in the fields of one's own: each needs a name. */
export function checkCustomFields(rows: readonly CustomFieldRow[]): Issues {
  return rows
    .filter((row) => !isUntouched(row))
    .flatMap(({ key, name, kind, value }) => [
      ...checkRequired(`${key}.name`, name),
      ...(name.trim().length > NAME_MAX ? ([{ path: `${key}.name`, code: 'too-long' }] as const) : []),
      ...(kind === 'date' ? checkDay(key, value) : checkLine(key, value)),
    ])
}

/** The fields of one's own as they are saved, in their order; values of hidden ones are not among them. */
export function customFieldsOf(
  { customFields }: Pick<AccountValues, 'customFields'>,
  base: Account | null,
): CustomField[] | undefined {
  const fields = customFields
    .filter((row) => !isUntouched(row))
    .map((row) =>
      fieldOf(
        row,
        base?.customFields?.find(({ id, kind }) => id === row.key && kind === row.kind),
      ),
    )
  return fields.length === 0 ? undefined : fields
}

function fieldOf({ key, name, kind, value, remindDays }: CustomFieldRow, stored?: CustomField): CustomField {
  // What a newer version wrote beside it stays.
  const { value: _value, remindDays: _remindDays, ...rest } = { value: '', remindDays: 0, ...stored }
  const shared = { ...rest, id: asRecordId(key), name: name.trim() }
  const said = textOrNone(value)
  const written = said === undefined ? {} : { value: said }
  if (kind === 'hidden') return { ...shared, kind }
  if (kind !== 'date') return { ...shared, kind, ...written }
  return { ...shared, kind, ...written, ...(remindDays === '' ? {} : { remindDays: Number(remindDays) }) }
}

/** What changes in the hidden ones: values that were typed; the others keep theirs without being known here. */
export function hiddenFieldEdits(
  { customFields }: Pick<AccountValues, 'customFields'>,
  account: Account | null,
  inputs: SecretInputs,
): SecretEdits {
  const hidden = customFields
    .filter((row) => row.kind === 'hidden' && !isUntouched(row))
    .map(({ key }) => ({ id: asRecordId(key), typed: inputs.valueOf(key) }))
  const held = (account?.customFields ?? []).filter(({ kind }) => kind === 'hidden')
  const isGone = held.some(({ id }) => hidden.every((field) => field.id !== id))
  if (!isGone && hidden.every(({ typed }) => typed === '')) return {}
  const hiddenFields = hidden.map(({ id, typed }) => (typed === '' ? { id } : { id, value: typed }))
  return { hiddenFields: hiddenFields.length === 0 ? null : hiddenFields }
}

/** The row with its neighbour before or after it in its place. */
export function moved(
  rows: readonly CustomFieldRow[],
  position: number,
  by: -1 | 1,
): readonly CustomFieldRow[] {
  const [row, other] = [rows[position], rows[position + by]]
  if (row === undefined || other === undefined) return rows
  return rows.with(position, other).with(position + by, row)
}

/** A row that was added and left empty is dropped, not blamed. */
function isUntouched({ name, kind, value }: CustomFieldRow): boolean {
  return name.trim() === '' && value.trim() === '' && kind !== 'hidden'
}
