import { useState } from 'react'
import { TOLD_KINDS } from '#core/record/account'
import { useText } from '../../../store/AppContext.tsx'
import { Segmented } from '../../../ui/choices.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { Folded } from '../../../ui/Folded.tsx'
import { Beside } from '../../records/EditorPage.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RowList } from '../../records/RowList.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues, ToldRow } from './account-values.ts'

const NEEDS = ['required', 'voluntary', ''] as const

/** What the service was told besides name, birth date and contacts. */
export function ToldField({ form }: { readonly form: Form<AccountValues> }) {
  const text = useText()
  const { alsoTold } = form.values
  // Once unfolded it stays so, however many rows are taken off.
  const [hadSome] = useState(alsoTold.length > 0)
  const change = (key: string, changed: Partial<ToldRow>) =>
    form.set({ alsoTold: alsoTold.map((row) => (row.key === key ? { ...row, ...changed } : row)) })
  return (
    <Folded label={text['accounts.told']({ count: alsoTold.length })} isOpen={hadSome}>
      <p className="small mute">{text['accounts.told.lead']}</p>
      <RowList
        label={text['fields.alsoTold']}
        hideLabel
        rows={alsoTold}
        keyOf={({ key }) => key}
        addLabel={text['accounts.told.add']}
        add={() =>
          form.set({
            alsoTold: [
              ...alsoTold,
              { key: newRecordId(), position: null, what: 'address', said: '', need: '' },
            ],
          })
        }
        remove={(row) => form.set({ alsoTold: alsoTold.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <>
            <Beside>
              <SelectField
                label={text['accounts.told.what']}
                value={row.what}
                options={TOLD_KINDS.map((kind) => ({ value: kind, label: text[`words.told.${kind}`] }))}
                onChange={(event) =>
                  change(row.key, { what: TOLD_KINDS.find((kind) => kind === event.target.value) ?? 'other' })
                }
              />
              <TextField
                label={text['accounts.told.said']}
                hint={text['accounts.told.said.hint']}
                value={row.said}
                error={form.errorOf(row.key)}
                onChange={(event) => change(row.key, { said: event.target.value })}
              />
            </Beside>
            <Segmented
              label={text['accounts.told.need']}
              value={row.need}
              options={NEEDS.map((value) => ({
                value,
                label: value === '' ? text['words.unknown'] : text[`fields.value.need.${value}`],
              }))}
              onChange={(need) => change(row.key, { need })}
            />
          </>
        )}
      </RowList>
    </Folded>
  )
}
