import { ownServiceById } from '#core/catalog/corrections'
import { afterDeathFacts } from '#core/family/facts'
import { FAMILY_WISHES } from '#core/record/release'
import { useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { CheckField, RadioGroup } from '../../../ui/choices.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { SelectField } from '../../../ui/fields.tsx'
import { ticked } from '../../../ui/ticked.ts'
import { EditorSection } from '../../records/EditorPage.tsx'
import { FormArea, FormSelect } from '../../records/form-controls.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues } from './account-values.ts'

interface Props {
  readonly form: Form<AccountValues>
}

/** What the others are told of the account: nothing, unless its owner says so. */
export function FamilyPart({ form }: Props) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const { release, personId, serviceId } = form.values
  const service = ownServiceById(serviceId, index.corrections)
  const facts = service === undefined ? [] : afterDeathFacts(service, language)
  const others = index.people.filter(({ id }) => id !== personId)
  return (
    <EditorSection id="family" title={text['family.part']} lead={text['family.part.lead']}>
      <RadioGroup
        label={text['family.released.question']}
        value={release}
        options={[
          { value: 'no', label: text['family.released.no'] },
          { value: 'all', label: text[others.length === 0 ? 'family.released.yes' : 'family.released.all'] },
          ...(others.length === 0 ? [] : [{ value: 'some' as const, label: text['family.released.some'] }]),
        ]}
        onChange={(value) => form.set({ release: value })}
      />
      {release === 'some' && <Readers form={form} />}
      {release !== 'no' && (
        <>
          <SelectField
            label={text['family.wish']}
            value={form.values.wish}
            options={FAMILY_WISHES.map((wish) => ({ value: wish, label: text[`family.wish.${wish}`] }))}
            onChange={(event) =>
              form.set({ wish: FAMILY_WISHES.find((wish) => wish === event.target.value) ?? 'decide' })
            }
          />
          {facts.map((fact) => (
            <p className="small mute" key={fact}>
              {fact}
            </p>
          ))}
          {form.values.wish === 'hand-on' && (
            <FormSelect
              form={form}
              name="handToId"
              label={text['family.hand-to']}
              options={[
                { value: '', label: text['family.hand-to.nobody'] },
                ...others.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <FormArea
            form={form}
            name="familyNote"
            label={text['family.note']}
            hint={text['family.note.hint']}
          />
        </>
      )}
    </EditorSection>
  )
}

/** The people who are told; at least one has to be. */
function Readers({ form }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const { readerIds, personId } = form.values
  const error = form.errorOf('readerIds')
  return (
    <fieldset>
      <legend className="lb">{text['family.to']}</legend>
      {index.people
        .filter(({ id }) => id !== personId)
        .map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={readerIds.includes(id)}
            aria-invalid={error === undefined ? undefined : true}
            onChange={(event) =>
              form.set({
                readerIds: ticked(readerIds, id, event.target.checked),
              })
            }
          />
        ))}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
