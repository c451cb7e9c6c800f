import { useState } from 'react'
import type { Account } from '#core/record/account'
import { accountName } from '#core/text/names'
import { useApi, useApp, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../../store/derived.ts'
import type { Editor, EditorField } from '../../../store/places.ts'
import { NEW } from '../../records/choice.ts'
import { DeleteButton } from '../../records/DeleteButton.tsx'
import { EditorPage, EditorSection } from '../../records/EditorPage.tsx'
import { FormText } from '../../records/form-controls.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { PersonField } from '../../records/PersonField.tsx'
import { useSecretInputs } from '../../records/secret-inputs.ts'
import { useForm } from '../../records/use-form.ts'
import { useSaveAndClose } from '../../records/use-save.ts'
import { accountEdit } from './account-edit.ts'
import { accountToValues } from './account-form.ts'
import type { AccountValues } from './account-values.ts'
import { checkAccount } from './check-account.ts'
import { collectSecrets } from './collect-secrets.ts'
import { ContactsPart } from './ContactsPart.tsx'
import { FactorsPart } from './FactorsPart.tsx'
import { FamilyPart } from './FamilyPart.tsx'
import { FurtherPart } from './FurtherPart.tsx'
import { LicencesPart } from './LicencesPart.tsx'
import { LoginsPart } from './LoginsPart.tsx'
import { PasswordPart } from './PasswordPart.tsx'
import { RegisteredPart } from './RegisteredPart.tsx'
import { ServicePicker } from './ServicePicker.tsx'

interface Props {
  readonly account: Account | null
  /** What led here: a field to open at, a contact point to register. */
  readonly step: Extract<Editor, { readonly kind: 'edit' }> | null
}

/** Writes an account: one page in parts, of which only the first is needed. */
export function AccountEditor({ account, step }: Props) {
  const text = useText()
  const api = useApi()
  const context = useNameContext()
  const { index } = useAnalysis()
  const inputs = useSecretInputs()
  const saveAndClose = useSaveAndClose()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const form = useForm(() => startValues(account, step, index), checkAccount, inputs)
  const [startRow] = useState(() => (isStep(step) ? (form.values.contacts.at(-1)?.key ?? null) : null))
  const parts = ACCOUNT_PARTS.map((id) => ({
    id,
    title: id === 'family' ? text['family.part'] : text[`accounts.part.${id}`],
  }))
  const save = async () => {
    const secrets = await collectSecrets(form.values, account, inputs, api)
    if (!secrets.ok) return secrets.error
    const { id, edit } = accountEdit(form.values, account, secrets.value, { index, newId: newRecordId })
    return saveAndClose(edit, text[account === null ? 'records.added' : 'frame.saved'], id)
  }
  const shared = { form, account, inputs, reportFailure: notifyFailure }
  return (
    <EditorPage
      title={
        account === null
          ? text['accounts.add']
          : text['accounts.edit']({ name: accountName(account, context) })
      }
      form={form}
      parts={parts}
      openAt={step === null ? null : partOfField(step.field)}
      startRow={startRow}
      save={save}
      end={
        account !== null && (
          <DeleteButton
            id={account.id}
            name={accountName(account, context)}
            size="small"
            consequence={text['accounts.delete.why']({ bound: index.licencesOf(account.id).length })}
          />
        )
      }
    >
      <EditorSection
        id="service"
        title={text['accounts.part.service']}
        lead={text['accounts.part.service.lead']}
      >
        <ServicePicker form={form} />
        <PersonField form={form} />
        <FormText
          form={form}
          name="label"
          label={text['accounts.label']}
          hint={text['accounts.label.hint']}
        />
      </EditorSection>
      <LoginsPart form={form} />
      <ContactsPart form={form} isAsked={step !== null && step.field === 'contacts'} />
      <PasswordPart {...shared} />
      <FactorsPart {...shared} />
      <RegisteredPart form={form} />
      <LicencesPart {...shared} />
      <FurtherPart {...shared} />
      <FamilyPart form={form} />
    </EditorPage>
  )
}

const ACCOUNT_PARTS = [
  'service',
  'login-ids',
  'contacts',
  'password',
  'factors',
  'registered',
  'licences',
  'further',
  'family',
] as const
type AccountPart = (typeof ACCOUNT_PARTS)[number]

function partOfField(field: EditorField | null): AccountPart | null {
  switch (field) {
    case 'reset-routes':
      return 'contacts'
    case 'login-ids':
    case 'contacts':
    case 'factors':
    case 'password':
    case 'registered':
    case 'licences':
    case 'service':
    case 'further':
    case 'family':
      return field
    case 'accounts':
    case 'volume':
    case 'term':
    case 'proof':
    case null:
      return null
  }
}

/** Whether a finding asks to register a contact point. */
function isStep(step: Props['step']): step is NonNullable<Props['step']> {
  return step !== null && (step.contactPointId !== null || step.medium !== null)
}

/** The values on record, and the contact point that a finding asks to register. */
function startValues(
  account: Account | null,
  step: Props['step'],
  index: Parameters<typeof accountToValues>[1],
): AccountValues {
  const values = accountToValues(account, index, newRecordId)
  if (!isStep(step)) return values
  const row = {
    key: newRecordId(),
    contactPointId: step.contactPointId ?? NEW,
    value: '',
    roles: ['reset'] as const,
  }
  return { ...values, contacts: [...values.contacts, row] }
}
