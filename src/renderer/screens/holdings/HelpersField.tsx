import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Beside } from '../records/EditorPage.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { RowList } from '../records/RowList.tsx'
import type { Form } from '../records/use-form.ts'
import type { HelperRow, PersonFormValues } from './person-form.ts'

/** Who may act for a person, and what was agreed. */
export function HelpersField({ form }: { readonly form: Form<PersonFormValues> }) {
  const text = useText()
  const { helpers } = form.values
  const [hadSome] = useState(helpers.length > 0)
  const change = (key: string, changed: Partial<HelperRow>) =>
    form.set({ helpers: helpers.map((row) => (row.key === key ? { ...row, ...changed } : row)) })
  return (
    <Folded label={text['holdings.helpers']({ count: helpers.length })} isOpen={hadSome}>
      <p className="small mute">{text['holdings.helpers.lead']}</p>
      <RowList
        label={text['fields.helpers']}
        hideLabel
        rows={helpers}
        keyOf={({ key }) => key}
        addLabel={text['holdings.helpers.add']}
        add={() =>
          form.set({
            helpers: [
              ...helpers,
              { key: newRecordId(), position: null, name: '', agreed: '', on: '', until: '' },
            ],
          })
        }
        remove={(row) => form.set({ helpers: helpers.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <>
            <TextField
              label={text['holdings.helpers.name']}
              value={row.name}
              error={form.errorOf(`${row.key}.name`)}
              onChange={(event) => change(row.key, { name: event.target.value })}
            />
            <TextField
              label={text['holdings.helpers.agreed']}
              placeholder={text['holdings.helpers.agreed.example']}
              value={row.agreed}
              error={form.errorOf(`${row.key}.agreed`)}
              onChange={(event) => change(row.key, { agreed: event.target.value })}
            />
            <Beside>
              <DateField
                label={text['holdings.helpers.on']}
                value={row.on}
                error={form.errorOf(`${row.key}.on`)}
                onChange={(event) => change(row.key, { on: event.target.value })}
              />
              <DateField
                label={text['holdings.helpers.until']}
                value={row.until}
                error={form.errorOf(`${row.key}.until`)}
                onChange={(event) => change(row.key, { until: event.target.value })}
              />
            </Beside>
          </>
        )}
      </RowList>
    </Folded>
  )
}
