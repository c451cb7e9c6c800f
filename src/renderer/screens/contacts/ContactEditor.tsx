import type { ContactPoint } from '#core/record/contact-point'
import { accountName } from '#core/text/names'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { InlineButton } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { contactValue } from './contact-value.ts'
import { ChoiceField } from '../records/ChoiceField.tsx'
import { DeleteButton } from '../records/DeleteButton.tsx'
import { Beside, EditorPage, EditorSection } from '../records/EditorPage.tsx'
import { FormArea, FormDate, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { TodayField } from '../records/TodayField.tsx'
import { useForm, type Form } from '../records/use-form.ts'
import { useSaveAndClose } from '../records/use-save.ts'
import { checkContact, contactEdit, contactToValues, type ContactValues } from './contact-form.ts'
import { recognise, suggestedHost, type Recognised } from './recognise.ts'
import { KindFields } from './KindFields.tsx'
import { RecognisedKind } from './ContactKind.tsx'

const STATUSES = ['live', 'dead', 'unknown'] as const

interface Props {
  readonly contact: ContactPoint | null
  /** The part at which it opens. */
  readonly openAt: 'end' | null
}

/** Writes an address or number: its kind is recognised and can be corrected. */
export function ContactEditor({ contact, openAt }: Props) {
  const text = useText()
  const { index, dependentsOf } = useAnalysis()
  const saveAndClose = useSaveAndClose()
  const onlyPerson = index.people.length === 1 ? (index.people[0]?.id ?? '') : ''
  const form = useForm(() => contactToValues(contact, onlyPerson), checkContact)
  const found = recognise(form.values.value)
  const save = () => {
    const { id, edit } = contactEdit(form.values, contact, newRecordId)
    return saveAndClose(edit, text[contact === null ? 'records.added' : 'frame.saved'], id)
  }
  const name = contact === null ? '' : contactValue(contact)
  return (
    <EditorPage
      title={contact === null ? text['contacts.add'] : text['contacts.edit']}
      form={form}
      openAt={openAt}
      save={save}
      end={
        contact !== null && (
          <DeleteButton
            id={contact.id}
            name={name}
            size="small"
            consequence={text['contacts.delete.why']({ count: dependentsOf(contact.id).length })}
          />
        )
      }
    >
      <EditorSection id="contact" title={text['words.type.contact-point']}>
        <FormText
          form={form}
          name="value"
          label={text['contacts.value']}
          mono
          placeholder={text['records.example.contact']}
          hint={found?.sound === true ? <RecognisedKind found={corrected(found, form.values)} /> : undefined}
        />
        <FormText
          form={form}
          name="label"
          label={text['contacts.label']}
          hint={text['contacts.label.hint']}
        />
        <PersonField form={form} />
        {found !== null && <KindFields form={form} found={found} />}
      </EditorSection>
      <EditorSection id="end" title={text['contacts.part.end']}>
        <TieField form={form} />
        <FormDate
          form={form}
          name="endsOn"
          label={text['contacts.ends-on']}
          hint={text['contacts.ends-on.hint']}
        />
        <Beside>
          <SelectField
            label={text['contacts.status']}
            value={form.values.status}
            options={STATUSES.map((status) => ({
              value: status,
              label: text[`words.contact-status.${status}`],
            }))}
            onChange={(event) =>
              form.set({ status: STATUSES.find((status) => status === event.target.value) ?? 'unknown' })
            }
          />
          <TodayField
            label={text['contacts.last-proved']}
            value={form.values.lastProvedOn}
            error={form.errorOf('lastProvedOn')}
            onChange={(lastProvedOn) => form.set({ lastProvedOn })}
          />
        </Beside>
        {found?.medium === 'email' && <HostField form={form} address={found.value} />}
        {found?.medium === 'phone' && <DeviceField form={form} />}
        <FormArea form={form} name="note" label={text['records.note']} />
      </EditorSection>
    </EditorPage>
  )
}

/** What was recognised, with the kind that the person has corrected it to. */
function corrected(found: Recognised, { mailKind, phoneKind }: ContactValues): Recognised {
  if (found.medium === 'email') return mailKind === '' ? found : { ...found, kind: mailKind }
  return phoneKind === '' ? found : { ...found, kind: phoneKind }
}

interface PartProps {
  readonly form: Form<ContactValues>
}

function TieField({ form }: PartProps) {
  const text = useText()
  const { index } = useAnalysis()
  return (
    <ChoiceField
      label={text['contacts.tie']}
      hint={text['contacts.tie.hint']}
      options={index.ties.map(({ id, title }) => ({ value: id, label: title }))}
      value={form.values.tieId}
      onChange={(tieId) => form.set({ tieId })}
      fresh={{
        option: text['records.new-tie'],
        label: text['records.new-tie.name'],
        value: form.values.newTie,
        error: form.errorOf('newTie'),
        onChange: (newTie) => form.set({ newTie }),
      }}
    />
  )
}

/** The account in which the mailbox lives, suggested where one at that service is on record. */
function HostField({ form, address }: PartProps & { readonly address: string }) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const suggested = suggestedHost(address, form.values.personId, index.accounts)
  return (
    <div>
      <SelectField
        label={text['contacts.host']}
        hint={text['contacts.host.hint']}
        value={form.values.hostAccountId}
        options={[
          { value: '', label: text['words.none'] },
          ...index.accounts.map((account) => ({ value: account.id, label: accountName(account, context) })),
        ]}
        onChange={(event) => form.set({ hostAccountId: event.target.value })}
      />
      {suggested !== null && form.values.hostAccountId === '' && (
        <InlineButton icon="check" onClick={() => form.set({ hostAccountId: suggested.id })}>
          {text['contacts.host.suggest']({ account: accountName(suggested, context) })}
        </InlineButton>
      )}
    </div>
  )
}

function DeviceField({ form }: PartProps) {
  const text = useText()
  const { index } = useAnalysis()
  return (
    <ChoiceField
      label={text['contacts.device']}
      options={index.devices.map(({ id, title }) => ({ value: id, label: title }))}
      value={form.values.deviceId}
      onChange={(deviceId) => form.set({ deviceId })}
      fresh={{
        option: text['records.new-device'],
        label: text['records.new-device.name'],
        value: form.values.newDevice,
        error: form.errorOf('newDevice'),
        onChange: (newDevice) => form.set({ newDevice }),
      }}
    />
  )
}
