import { ownServiceById } from '#core/catalog/corrections'
import { CONTACT_ROLES, type ContactRole } from '#core/record/account'
import type { RecordIndex } from '#core/record/record-index'
import { useText } from '../../../store/AppContext.tsx'
import { useAnalysis } from '../../../store/derived.ts'
import { CheckField, RadioGroup } from '../../../ui/choices.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { SelectField, TextField } from '../../../ui/fields.tsx'
import { contactValue } from '../../contacts/contact-value.ts'
import { ContactKind, RecognisedKind } from '../../contacts/ContactKind.tsx'
import { recognise } from '../../contacts/recognise.ts'
import { NEW } from '../../records/choice.ts'
import { EditorSection } from '../../records/EditorPage.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RowList } from '../../records/RowList.tsx'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues, ContactRow } from './account-values.ts'
import styles from './AccountEditor.module.css'

interface Props {
  readonly form: Form<AccountValues>
  /** A finding led here: something has to be registered at the service first. */
  readonly isAsked: boolean
}

/** The addresses and numbers at the account and what each is for; and whether that is all of them. */
export function ContactsPart({ form, isAsked }: Props) {
  const text = useText()
  const { contacts } = form.values
  const change = (key: string, changed: Partial<ContactRow>) =>
    form.set({ contacts: contacts.map((row) => (row.key === key ? { ...row, ...changed } : row)) })
  const { index } = useAnalysis()
  return (
    <EditorSection
      id="contacts"
      title={text['accounts.part.contacts']}
      lead={text['accounts.part.contacts.lead']}
    >
      {isAsked && <p className="note">{text['accounts.contacts.first']}</p>}
      <RowList
        label={text['accounts.part.contacts']}
        hideLabel
        rows={contacts}
        keyOf={({ key }) => key}
        addLabel={text['accounts.contacts.add']}
        add={() =>
          form.set({
            contacts: [
              ...contacts,
              {
                key: newRecordId(),
                contactPointId: index.contacts.length === 0 ? NEW : '',
                value: '',
                roles: ['registered'],
              },
            ],
          })
        }
        remove={(row) => form.set({ contacts: contacts.filter(({ key }) => key !== row.key) })}
      >
        {(row) => <ContactFields row={row} form={form} change={(changed) => change(row.key, changed)} />}
      </RowList>
      <RadioGroup
        label={text['accounts.routes']}
        value={form.values.resetRoutes}
        options={[
          {
            value: 'complete',
            label: text['accounts.routes.complete'],
            hint: text['accounts.routes.complete.hint'],
          },
          { value: 'unknown', label: text['accounts.routes.unknown'] },
        ]}
        onChange={(resetRoutes) => form.set({ resetRoutes })}
      />
    </EditorSection>
  )
}

interface FieldsProps {
  readonly row: ContactRow
  readonly form: Form<AccountValues>
  readonly change: (changed: Partial<ContactRow>) => void
}

function ContactFields({ row, form, change }: FieldsProps) {
  const text = useText()
  const { index } = useAnalysis()
  const isNew = row.contactPointId === NEW
  const known = index.contacts.find(({ id }) => id === row.contactPointId)
  const found = isNew ? recognise(row.value) : null
  const offered = CONTACT_ROLES.filter((role) => isOffered(role, row, form.values.serviceId, index))
  return (
    <>
      {index.contacts.length > 0 && (
        <SelectField
          label={text['words.type.contact-point']}
          value={row.contactPointId}
          hint={known === undefined ? undefined : <ContactKind contact={known} />}
          options={[
            { value: '', label: text['records.choose'] },
            ...index.contacts.map((contact) => ({ value: contact.id, label: contactValue(contact) })),
            { value: NEW, label: text['accounts.contacts.new'] },
          ]}
          onChange={(event) => change({ contactPointId: event.target.value })}
        />
      )}
      {isNew && (
        <TextField
          mono
          label={text['accounts.contacts.value']}
          placeholder={text['records.example.contact']}
          value={row.value}
          error={form.errorOf(row.key)}
          hint={found?.sound === true ? <RecognisedKind found={found} /> : undefined}
          onChange={(event) => change({ value: event.target.value })}
        />
      )}
      <fieldset>
        <legend className="lb">{text['accounts.roles']}</legend>
        <div className={styles.checks}>
          {offered.map((role) => (
            <CheckField
              key={role}
              label={text[`words.role.${role}`]}
              hint={role === 'recovery-contact' ? text['accounts.recovery-contact.hint'] : undefined}
              checked={row.roles.includes(role)}
              onChange={(event) =>
                change({
                  roles: CONTACT_ROLES.filter((each) =>
                    each === role ? event.target.checked : row.roles.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
        {form.errorOf(`${row.key}.roles`) !== undefined && (
          <FieldError>{form.errorOf(`${row.key}.roles`)}</FieldError>
        )}
      </fieldset>
    </>
  )
}

/** Few services ask somebody else, so that is offered only where one does. */
function isOffered(
  role: ContactRole,
  { roles }: ContactRow,
  serviceId: string,
  { corrections }: Pick<RecordIndex, 'corrections'>,
): boolean {
  if (role !== 'recovery-contact' || roles.includes(role)) return true
  return ownServiceById(serviceId, corrections)?.routes.some(({ kind }) => kind === role) === true
}
