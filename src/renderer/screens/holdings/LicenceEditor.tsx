import { LICENCE_KINDS, type Licence } from '#core/record/licence'
import { useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { CheckField } from '../../ui/choices.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { ticked } from '../../ui/ticked.ts'
import { Beside, EditorSection } from '../records/EditorPage.tsx'
import { FormCheck, FormDate, FormSelect, FormText } from '../records/form-controls.tsx'
import { MoneyFields } from '../records/MoneyFields.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { useSecretInputs } from '../records/secret-inputs.ts'
import { RemindField } from '../records/RemindField.tsx'
import { useForm, type Form } from '../records/use-form.ts'
import { accountOptions, onlyPersonOf, titleOptions } from './form-choices.ts'
import { HoldingPage } from './HoldingPage.tsx'
import { KeyPart, NotesPart } from './KeyPart.tsx'
import { checkLicence, licenceEdit, licenceToValues, withKind, type LicenceValues } from './licence-form.ts'
import { typedSecrets } from './licence-secrets.ts'
import { VolumePart } from './VolumePart.tsx'

interface Props {
  readonly licence: Licence | null
  /** The part at which it opens: a finding leads to `accounts`. */
  readonly openAt: string | null
}

/** Writes a thing of value: what it is, which account holds it, its key, and what proves it. */
export function LicenceEditor({ licence, openAt }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  const inputs = useSecretInputs()
  const form = useForm(() => licenceToValues(licence, onlyPersonOf(index), newRecordId), checkLicence, inputs)
  const hasVolume = form.values.licenceKind === 'volume-licence' || licence?.volume !== undefined
  const parts = [
    { id: 'what', title: text['holdings.licence.part.what'] },
    { id: 'accounts', title: text['holdings.licence.accounts'] },
    { id: 'key', title: text['holdings.licence.part.key'] },
    { id: 'term', title: text['holdings.licence.part.term'] },
    { id: 'proof', title: text['holdings.licence.part.proof'] },
    ...(hasVolume ? [{ id: 'volume', title: text['holdings.licence.part.volume'] }] : []),
    { id: 'notes', title: text['holdings.licence.part.notes'] },
  ]
  return (
    <HoldingPage
      type="licence"
      holding={licence}
      form={form}
      parts={parts}
      openAt={openAt}
      toEdit={() => licenceEdit(form.values, licence, typedSecrets(form.values, inputs), newRecordId)}
    >
      <WhatPart form={form} />
      <AccountsPart form={form} />
      <KeyPart form={form} licence={licence} inputs={inputs} />
      <TermPart form={form} />
      <ProofPart form={form} />
      {hasVolume && <VolumePart form={form} />}
      <NotesPart form={form} licence={licence} inputs={inputs} />
    </HoldingPage>
  )
}

interface PartProps {
  readonly form: Form<LicenceValues>
}

function WhatPart({ form }: PartProps) {
  const text = useText()
  return (
    <EditorSection id="what" title={text['holdings.licence.part.what']}>
      <FormText
        form={form}
        name="title"
        label={text['records.title']}
        placeholder={text['records.example.licence']}
      />
      <SelectField
        label={text['records.kind']}
        value={form.values.licenceKind}
        options={LICENCE_KINDS.map((kind) => ({ value: kind, label: text[`words.licence.${kind}`] }))}
        onChange={(event) => {
          const kind = LICENCE_KINDS.find((known) => known === event.target.value)
          if (kind !== undefined) form.set(withKind(form.values, kind))
        }}
      />
      <PersonField form={form} />
      <MoneyFields
        amount={form.values.amount}
        currency={form.values.currency}
        error={form.errorOf('amount')}
        onChange={(changed) => form.set(changed)}
      />
      <FormText
        form={form}
        name="keepsake"
        label={text['records.keepsake']}
        placeholder={text['records.example.keepsake']}
      />
    </EditorSection>
  )
}

function AccountsPart({ form }: PartProps) {
  const text = useText()
  const context = useNameContext()
  const { index } = useAnalysis()
  const { accountIds } = form.values
  const accounts = accountOptions(index, context)
  return (
    <EditorSection
      id="accounts"
      title={text['holdings.licence.accounts']}
      lead={text['holdings.licence.accounts.lead']}
    >
      {accounts.length === 0 ? (
        <p className="note">{text['holdings.licence.accounts.none']}</p>
      ) : (
        <fieldset>
          <legend className="vh">{text['holdings.licence.accounts']}</legend>
          {accounts.map(({ value, label }) => (
            <CheckField
              key={value}
              label={label}
              checked={accountIds.includes(value)}
              onChange={(event) =>
                form.set({
                  accountIds: ticked<string>(accountIds, value, event.target.checked),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </EditorSection>
  )
}

function TermPart({ form }: PartProps) {
  const text = useText()
  const { index } = useAnalysis()
  return (
    <EditorSection id="term" title={text['holdings.licence.part.term']}>
      <Beside>
        <FormDate form={form} name="endsOn" label={text['holdings.licence.ends-on']} />
        <FormText
          form={form}
          name="redeemedOn"
          label={text['holdings.licence.redeemed-on']}
          placeholder={text['records.example.rough-day']}
        />
      </Beside>
      <FormCheck form={form} name="renews" label={text['holdings.licence.renews']} />
      <RemindField
        label={text['reminders.lead-days']}
        value={form.values.remindDays}
        unset={text['reminders.usual']}
        onChange={(remindDays) => form.set({ remindDays })}
      />
      <FormSelect
        form={form}
        name="deviceId"
        label={text['holdings.licence.device']}
        options={titleOptions(index.devices, text)}
      />
    </EditorSection>
  )
}

function ProofPart({ form }: PartProps) {
  const text = useText()
  const { index } = useAnalysis()
  return (
    <EditorSection id="proof" title={text['holdings.licence.part.proof']}>
      <FormText
        form={form}
        name="proofText"
        label={text['holdings.licence.proof.text']}
        placeholder={text['holdings.licence.proof.example']}
      />
      <FormSelect
        form={form}
        name="proofPaperId"
        label={text['holdings.licence.proof.paper']}
        options={titleOptions(index.papers, text)}
      />
    </EditorSection>
  )
}
