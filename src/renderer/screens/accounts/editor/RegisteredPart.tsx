import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { Button } from '../../../ui/Button.tsx'
import { Segmented } from '../../../ui/choices.tsx'
import { Beside, EditorSection } from '../../records/EditorPage.tsx'
import { FormDate, FormText } from '../../records/form-controls.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues } from './account-values.ts'
import { ToldField } from './ToldField.tsx'

const SCRIPTS = ['kanji', 'kana', 'romaji', ''] as const

/** The name, birth date and postal code exactly as the service has them. */
export function RegisteredPart({ form }: { readonly form: Form<AccountValues> }) {
  const text = useText()
  const { index } = useAnalysis()
  const person = index.people.find(({ id }) => id === form.values.personId)
  const { kanji, kana, romaji, registeredBirthDate, registeredPostalCode } = form.values
  const isEmpty = [kanji, kana, romaji, registeredBirthDate, registeredPostalCode].every(
    (value) => value === '',
  )
  return (
    <EditorSection
      id="registered"
      title={text['accounts.part.registered']}
      lead={text['accounts.part.registered.lead']}
    >
      {person !== undefined && isEmpty && (
        <div>
          <Button
            size="small"
            icon="person"
            onClick={() =>
              form.set({
                kanji: person.name,
                kana: person.reading ?? '',
                romaji: person.romaji ?? '',
                registeredBirthDate: person.birthDate ?? '',
                registeredPostalCode: person.postalCode ?? '',
              })
            }
          >
            {text['accounts.registered.from-person']({ name: person.name })}
          </Button>
        </div>
      )}
      <Beside>
        <FormText form={form} name="kanji" label={text['accounts.name.kanji']} />
        <FormText form={form} name="kana" label={text['accounts.name.kana']} />
        <FormText form={form} name="romaji" label={text['accounts.name.romaji']} />
      </Beside>
      <Segmented
        label={text['accounts.script.which']}
        value={form.values.script}
        options={SCRIPTS.map((value) => ({
          value,
          label: value === '' ? text['words.unknown'] : text[`words.script.${value}`],
        }))}
        onChange={(script) => form.set({ script })}
      />
      <Beside>
        <FormDate
          form={form}
          name="registeredBirthDate"
          label={text['accounts.field.birth-date']}
          hint={text['accounts.birth-date.hint']}
        />
        <FormText
          form={form}
          name="registeredPostalCode"
          label={text['accounts.field.postal-code']}
          mono
          inputMode="numeric"
        />
      </Beside>
      <ToldField form={form} />
    </EditorSection>
  )
}
