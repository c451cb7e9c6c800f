import type { Licence } from '#core/record/licence'
import { useText } from '../../store/AppContext.tsx'
import { CheckField } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { ticked } from '../../ui/ticked.ts'
import { EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormText } from '../records/form-controls.tsx'
import { SecretActions } from '../records/SecretActions.tsx'
import { SecretArea } from '../records/SecretArea.tsx'
import type { SecretInputs } from '../records/secret-inputs.ts'
import type { Form } from '../records/use-form.ts'
import type { LicenceValues } from './licence-form.ts'
import type { LicenceSecret } from './licence-secrets.ts'

const KEY_USES = ['first-install-only', 'reusable', 'seats', 'no-key'] as const

interface Props {
  readonly form: Form<LicenceValues>
  readonly licence: Licence | null
  readonly inputs: SecretInputs
}

/** How the key may be used, and the key itself, which stays sealed until it is asked for. */
export function KeyPart({ form, licence, inputs }: Props) {
  const text = useText()
  const { keyUse } = form.values
  const isHeld = licence?.secretFacts?.productKey !== undefined
  return (
    <EditorSection id="key" title={text['holdings.licence.part.key']}>
      <SelectField
        label={text['records.key-use']}
        value={keyUse}
        options={[
          { value: '', label: text['words.unknown'] },
          ...KEY_USES.map((use) => ({ value: use, label: text[`words.key-use.${use}`] })),
        ]}
        onChange={(event) => form.set({ keyUse: KEY_USES.find((use) => use === event.target.value) ?? '' })}
      />
      {(keyUse === 'seats' || form.values.seats !== '') && (
        <FormText form={form} name="seats" label={text['holdings.licence.seats']} inputMode="numeric" />
      )}
      {(keyUse !== 'no-key' || isHeld) && (
        <div>
          <SecretField
            label={text['words.secret.productKey']}
            hint={isHeld ? text['holdings.licence.key.replaces'] : undefined}
            ref={inputs.refOf('productKey')}
            onInput={form.touch}
          />
          <Held form={form} licence={licence} name="productKey" />
        </div>
      )}
    </EditorSection>
  )
}

/** The note that everybody may see, and the one that stays hidden. */
export function NotesPart({ form, licence, inputs }: Props) {
  const text = useText()
  const isHeld = licence?.secretFacts?.hiddenNote !== undefined
  return (
    <EditorSection id="notes" title={text['holdings.licence.part.notes']}>
      <FormArea form={form} name="note" label={text['records.note']} />
      <div>
        <SecretArea
          label={text['words.secret.hiddenNote']}
          hint={text[isHeld ? 'holdings.licence.key.replaces' : 'accounts.hidden-note.hint']}
          ref={inputs.refOf('hiddenNote')}
          onInput={form.touch}
        />
        <Held form={form} licence={licence} name="hiddenNote" />
      </div>
    </EditorSection>
  )
}

interface HeldProps extends Pick<Props, 'form' | 'licence'> {
  readonly name: LicenceSecret
}

/** A secret that is in the vault already: to look at, to take out. Nothing where there is none. */
function Held({ form, licence, name }: HeldProps) {
  const text = useText()
  const fact = licence?.secretFacts?.[name]
  if (licence === null || fact === undefined) return null
  const { dropped } = form.values
  return (
    <fieldset>
      <legend className="vh">{text[`words.secret.${name}`]}</legend>
      <div className="acts">
        <span>{text['records.masked']({ tail: fact.tail ?? '' })}</span>
        <SecretActions id={licence.id} name={name} />
      </div>
      <CheckField
        label={text['holdings.licence.key.drop']}
        checked={dropped.includes(name)}
        onChange={(event) =>
          form.set({
            dropped: ticked(dropped, name, event.target.checked),
          })
        }
      />
    </fieldset>
  )
}
