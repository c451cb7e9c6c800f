import type { Tie } from '#core/record/tie'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import { ticked } from '../../ui/ticked.ts'
import { contactValue } from '../contacts/contact-value.ts'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormDate, FormSelect, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { useForm, type Form } from '../records/use-form.ts'
import { onlyPersonOf } from './form-choices.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { checkTie, tieEdit, tieToValues, type TieValues } from './tie-form.ts'

const KINDS: readonly Tie['tieKind'][] = ['provider', 'carrier', 'employer', 'school', 'hosting', 'other']
const STATUSES: readonly Tie['status'][] = ['active', 'ended']

/** Writes a contract, and which addresses and numbers end with it. */
export function TieEditor({ tie }: { readonly tie: Tie | null }) {
  const text = useText()
  const { index } = useAnalysis()
  const form = useForm(() => tieToValues(tie, index, onlyPersonOf(index)), checkTie)
  return (
    <HoldingPage
      type="tie"
      holding={tie}
      form={form}
      toEdit={() => tieEdit(form.values, tie, index, newRecordId)}
    >
      <EditorSection id="tie" title={text['words.type.tie']}>
        <FormText
          form={form}
          name="title"
          label={text['records.title']}
          placeholder={text['holdings.tie.example']}
        />
        <Beside>
          <FormSelect
            form={form}
            name="tieKind"
            label={text['records.kind']}
            options={KINDS.map((kind) => ({ value: kind, label: text[`words.tie.${kind}`] }))}
          />
          <FormText form={form} name="operator" label={text['holdings.tie.operator']} />
        </Beside>
        <PersonField form={form} />
        <FormText form={form} name="contractNumber" label={text['holdings.tie.contract-number']} mono />
        <Beside>
          <FormDate form={form} name="startedOn" label={text['holdings.tie.started-on']} />
          <FormSelect
            form={form}
            name="status"
            label={text['holdings.status']}
            options={STATUSES.map((status) => ({ value: status, label: text[`words.tie-status.${status}`] }))}
          />
        </Beside>
        <FormDate
          form={form}
          name="endsOn"
          label={text['holdings.tie.ends-on']}
          hint={text['holdings.tie.ends-on.hint']}
        />
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
      <ContactsPart form={form} />
    </HoldingPage>
  )
}

/** The contact points that end with the contract. Those of another contract are hung over from there. */
function ContactsPart({ form }: { readonly form: Form<TieValues> }) {
  const text = useText()
  const { index } = useAnalysis()
  const { contactIds } = form.values
  if (index.contacts.length === 0) {
    return (
      <EditorSection id="contacts" title={text['holdings.tie.contacts']}>
        <p className="note">{text['holdings.tie.contacts.none']}</p>
      </EditorSection>
    )
  }
  return (
    <EditorSection
      id="contacts"
      title={text['holdings.tie.contacts']}
      lead={text['holdings.tie.contacts.hint']}
    >
      <fieldset>
        <legend className="vh">{text['holdings.tie.contacts']}</legend>
        {index.contacts.map((contact) => (
          <CheckField
            key={contact.id}
            label={<span className="mono">{contactValue(contact)}</span>}
            hint={index.ties.find(({ id }) => id === contact.tieId)?.title}
            checked={contactIds.includes(contact.id)}
            onChange={(event) =>
              form.set({
                contactIds: ticked<string>(contactIds, contact.id, event.target.checked),
              })
            }
          />
        ))}
      </fieldset>
    </EditorSection>
  )
}
