import { useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { NEW, type PersonValues } from './choice.ts'
import { Beside } from './EditorPage.tsx'
import type { Form } from './use-form.ts'

interface Props<T extends PersonValues> {
  readonly form: Form<T>
}

/** Whose it is: somebody on record, or somebody written along with it. */
export function PersonField<T extends PersonValues>({ form }: Props<T>) {
  const text = useText()
  const { index } = useAnalysis()
  const set = (change: Partial<PersonValues>) => form.set(change as Partial<T>) // T has these fields
  return (
    <Beside>
      <SelectField
        label={text['words.type.person']}
        value={form.values.personId}
        options={[
          { value: '', label: text['records.nobody'] },
          ...index.people.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: text['records.new-person'] },
        ]}
        onChange={(event) => set({ personId: event.target.value })}
      />
      {form.values.personId === NEW && (
        <TextField
          label={text['records.new-person.name']}
          placeholder={text['records.example.name']}
          value={form.values.newPerson}
          error={form.errorOf('newPerson')}
          onChange={(event) => set({ newPerson: event.target.value })}
        />
      )}
    </Beside>
  )
}
