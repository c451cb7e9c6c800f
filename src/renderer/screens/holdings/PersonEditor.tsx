import type { Person } from '#core/record/person'
import { useText } from '../../store/AppContext.tsx'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormDate, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { useForm } from '../records/use-form.ts'
import { HelpersField } from './HelpersField.tsx'
import { HoldingPage } from './HoldingPage.tsx'
import { checkPerson, personEdit, personToValues } from './person-form.ts'

/** Writes a person: whose accounts and papers there are. */
export function PersonEditor({ person }: { readonly person: Person | null }) {
  const text = useText()
  const form = useForm(() => personToValues(person, newRecordId), checkPerson)
  return (
    <HoldingPage
      type="person"
      holding={person}
      form={form}
      toEdit={() => personEdit(form.values, person, newRecordId)}
    >
      <EditorSection id="person" title={text['words.type.person']}>
        <FormText
          form={form}
          name="name"
          label={text['holdings.person.name']}
          placeholder={text['records.example.name']}
        />
        <Beside>
          <FormText form={form} name="reading" label={text['holdings.person.reading']} />
          <FormText form={form} name="romaji" label={text['holdings.person.romaji']} />
        </Beside>
        <Beside>
          <FormDate form={form} name="birthDate" label={text['holdings.person.birth-date']} />
          <FormText
            form={form}
            name="postalCode"
            label={text['holdings.person.postal-code']}
            inputMode="numeric"
          />
        </Beside>
        <HelpersField form={form} />
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
    </HoldingPage>
  )
}
