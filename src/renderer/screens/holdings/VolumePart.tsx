import { useState } from 'react'
import { VOLUME_ROLES } from '#core/record/licence'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { contactValue } from '../contacts/contact-value.ts'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormDate, FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { RowList } from '../records/RowList.tsx'
import type { Form } from '../records/use-form.ts'
import type { LicenceValues } from './licence-form.ts'
import { VOLUME_LABELS, VOLUME_TEXTS, type AdministratorRow } from './volume-form.ts'

/** What is copied exactly: numbers and addresses. */
const MONO = ['agreementNumber', 'licenceNumber', 'authorizationNumber', 'agreementMail']

const INHERITS = ['yes', 'no'] as const

/** The agreement of a volume licence, as it stands on paper, and who administers it. */
export function VolumePart({ form }: { readonly form: Form<LicenceValues> }) {
  const text = useText()
  const { index } = useAnalysis()
  const { administrators } = form.values
  const change = (key: string, changed: Partial<AdministratorRow>) =>
    form.set({
      administrators: administrators.map((row) => (row.key === key ? { ...row, ...changed } : row)),
    })
  return (
    <EditorSection
      id="volume"
      title={text['holdings.licence.part.volume']}
      lead={text['holdings.licence.volume.lead']}
    >
      {VOLUME_TEXTS.map((name) => (
        <FormText
          key={name}
          form={form}
          name={name}
          label={text[VOLUME_LABELS[name]]}
          mono={MONO.includes(name)}
          {...(name === 'program' ? { placeholder: text['holdings.volume.program.example'] } : {})}
        />
      ))}
      <SelectField
        label={text['holdings.volume.inherits']}
        hint={text['holdings.volume.inherits.hint']}
        value={form.values.inheritsParts}
        options={[
          { value: '', label: text['words.unknown'] },
          ...INHERITS.map((value) => ({ value, label: text[`holdings.volume.inherits.${value}`] })),
        ]}
        onChange={(event) =>
          form.set({ inheritsParts: INHERITS.find((value) => value === event.target.value) ?? '' })
        }
      />
      <RowList
        label={text['holdings.volume.administrators']}
        rows={administrators}
        keyOf={({ key }) => key}
        addLabel={text['holdings.volume.administrators.add']}
        add={() =>
          form.set({
            administrators: [
              ...administrators,
              { key: newRecordId(), name: '', contactPointId: '', role: '', left: false },
            ],
          })
        }
        remove={(row) => form.set({ administrators: administrators.filter(({ key }) => key !== row.key) })}
      >
        {(row) => (
          <>
            <Beside>
              <TextField
                label={text['holdings.volume.administrator']}
                value={row.name}
                error={form.errorOf(row.key)}
                onChange={(event) => change(row.key, { name: event.target.value })}
              />
              <SelectField
                label={text['holdings.volume.contact']}
                value={row.contactPointId}
                options={[
                  { value: '', label: text['words.none'] },
                  ...index.contacts.map((contact) => ({ value: contact.id, label: contactValue(contact) })),
                ]}
                onChange={(event) => change(row.key, { contactPointId: event.target.value })}
              />
            </Beside>
            <SelectField
              label={text['holdings.volume.role']}
              value={row.role}
              options={[
                { value: '', label: text['words.unknown'] },
                ...VOLUME_ROLES.map((role) => ({ value: role, label: text[`words.volume-role.${role}`] })),
              ]}
              onChange={(event) =>
                change(row.key, { role: VOLUME_ROLES.find((role) => role === event.target.value) ?? '' })
              }
            />
            <CheckField
              label={text['holdings.volume.left']}
              checked={row.left}
              onChange={(event) => change(row.key, { left: event.target.checked })}
            />
          </>
        )}
      </RowList>
      <Invitation form={form} />
    </EditorSection>
  )
}

/** The mail that invited to the portal. */
function Invitation({ form }: { readonly form: Form<LicenceValues> }) {
  const text = useText()
  const { invitationReceivedOn, invitationSender, invitationKeptAt } = form.values
  const [hadSome] = useState(`${invitationReceivedOn}${invitationSender}${invitationKeptAt}` !== '')
  return (
    <Folded label={text['holdings.invitation']} isOpen={hadSome}>
      <p className="small mute">{text['holdings.invitation.lead']}</p>
      <Beside>
        <FormDate form={form} name="invitationReceivedOn" label={text['holdings.invitation.received-on']} />
        <FormText
          form={form}
          name="invitationSender"
          label={text['holdings.invitation.sender']}
          mono
          placeholder={text['holdings.invitation.sender.example']}
        />
      </Beside>
      <FormText
        form={form}
        name="invitationKeptAt"
        label={text['holdings.invitation.kept-at']}
        placeholder={text['holdings.invitation.kept-at.example']}
      />
    </Folded>
  )
}
