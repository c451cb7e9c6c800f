import { CUSTOM_FIELD_KINDS, CUSTOM_FIELDS_MAX } from '#core/record/custom-field'
import { useText } from '../../../store/AppContext.tsx'
import { InlineButton } from '../../../ui/Button.tsx'
import { DateField, SelectField, TextField } from '../../../ui/fields.tsx'
import { SecretField } from '../../../ui/SecretField.tsx'
import { Beside } from '../../records/EditorPage.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RemindField } from '../../records/RemindField.tsx'
import { RowList } from '../../records/RowList.tsx'
import { SecretActions } from '../../records/SecretActions.tsx'
import type { CustomFieldRow } from './account-values.ts'
import styles from './AccountEditor.module.css'
import { moved } from './custom-fields.ts'
import type { SecretPartProps } from './SecretListField.tsx'

type Props = Pick<SecretPartProps, 'form' | 'account' | 'inputs'>

/** Fields that the person names: what no other field has room for, in the order they like. */
export function CustomFieldsField({ form, account, inputs }: Props) {
  const text = useText()
  const { customFields: rows } = form.values
  const set = (customFields: readonly CustomFieldRow[]) => form.set({ customFields })
  const change = (row: CustomFieldRow, changed: Partial<CustomFieldRow>) =>
    set(rows.map((each) => (each.key === row.key ? { ...each, ...changed } : each)))
  const changeKind = (row: CustomFieldRow, kind: CustomFieldRow['kind']) => {
    // What was typed in clear goes on in the secret field, and not in the form's values.
    if (kind === 'hidden' && row.value !== '') inputs.fill(row.key, row.value)
    change(row, { kind, value: kind === 'hidden' || kind === 'date' ? '' : row.value })
  }
  const add = () => {
    if (rows.length >= CUSTOM_FIELDS_MAX) return
    const key = newRecordId()
    set([...rows, { key, name: '', kind: 'text', value: '', remindDays: '', wasHidden: false }])
  }
  return (
    <div>
      <RowList
        label={text['fields.customFields']}
        rows={rows}
        keyOf={({ key }) => key}
        addLabel={text['custom-fields.add']}
        add={add}
        remove={(row) => set(rows.filter(({ key }) => key !== row.key))}
      >
        {(row, position) => (
          <>
            <Beside>
              <TextField
                label={text['custom-fields.name']}
                placeholder={text['custom-fields.name.example']}
                value={row.name}
                error={form.errorOf(`${row.key}.name`)}
                onChange={(event) => change(row, { name: event.target.value })}
              />
              <SelectField
                label={text['custom-fields.kind']}
                value={row.kind}
                options={CUSTOM_FIELD_KINDS.map((kind) => ({
                  value: kind,
                  label: text[`words.field-kind.${kind}`],
                }))}
                onChange={(event) =>
                  changeKind(row, CUSTOM_FIELD_KINDS.find((kind) => kind === event.target.value) ?? 'text')
                }
              />
            </Beside>
            <Value row={row} change={(changed) => change(row, changed)} {...{ form, account, inputs }} />
            {rows.length > 1 && (
              <div className={styles.held}>
                {([-1, 1] as const).map((by) => (
                  <InlineButton
                    key={by}
                    disabled={rows[position + by] === undefined}
                    onClick={() => set(moved(rows, position, by))}
                  >
                    {text[by === -1 ? 'custom-fields.up' : 'custom-fields.down']}
                  </InlineButton>
                ))}
              </div>
            )}
          </>
        )}
      </RowList>
      {rows.length === 0 && <p className="small mute">{text['custom-fields.lead']}</p>}
    </div>
  )
}

interface ValueProps extends Props {
  readonly row: CustomFieldRow
  readonly change: (changed: Partial<CustomFieldRow>) => void
}

function Value({ form, account, inputs, row, change }: ValueProps) {
  const text = useText()
  const shared = {
    label: text['custom-fields.value'],
    value: row.value,
    error: form.errorOf(row.key),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      change({ value: event.target.value }),
  }
  switch (row.kind) {
    case 'hidden': {
      const stored = account?.customFields?.find(({ id }) => id === row.key)
      const isHeld = row.wasHidden && account?.secretFacts?.hiddenFields !== undefined
      return (
        <div>
          <SecretField
            label={text['custom-fields.value']}
            hint={isHeld && text['custom-fields.value.replaces']}
            ref={inputs.refOf(row.key)}
            onInput={form.touch}
          />
          {isHeld && stored !== undefined && (
            <div className={styles.held}>
              <span>{text['accounts.in-notebook']}</span>
              <SecretActions id={account.id} name="hiddenFields" item={stored} />
            </div>
          )}
        </div>
      )
    }
    case 'date':
      return (
        <Beside>
          <DateField {...shared} />
          <RemindField
            label={text['custom-fields.remind']}
            value={row.remindDays}
            unset={text['custom-fields.remind.never']}
            onChange={(remindDays) => change({ remindDays })}
          />
        </Beside>
      )
    case 'email':
    case 'phone':
      return <TextField {...shared} mono inputMode={row.kind === 'email' ? 'email' : 'tel'} />
    case 'text':
      return <TextField {...shared} />
  }
}
