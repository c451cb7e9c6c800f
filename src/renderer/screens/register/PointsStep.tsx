import { useMemo } from 'react'
import { leanable } from '#core/catalog/provenance'
import { ownServiceById } from '#core/catalog/corrections'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { accountEdit } from '../accounts/editor/account-edit.ts'
import type { AccountValues, ContactRow } from '../accounts/editor/account-values.ts'
import { contactValue } from '../contacts/contact-value.ts'
import { LoginsPart } from '../accounts/editor/LoginsPart.tsx'
import { NewPasswordField } from '../accounts/editor/NewPasswordField.tsx'
import { RegisteredPart } from '../accounts/editor/RegisteredPart.tsx'
import { ContactKind, RecognisedKind } from '../contacts/ContactKind.tsx'
import { recognise } from '../contacts/recognise.ts'
import { NEW } from '../records/choice.ts'
import { newRecordId } from '../records/new-record-id.ts'
import type { SecretInputs } from '../records/secret-inputs.ts'
import type { Form } from '../records/use-form.ts'
import { BoundQuestion } from './BoundQuestion.tsx'
import { choicesFor, MAIL } from './contact-choice.ts'
import { draftRecords } from './draft-records.ts'
import styles from './Register.module.css'
import { TwoPointsBox } from './TwoPointsBox.tsx'
import { useTwoPoints } from './use-two-points.ts'

interface Props {
  readonly form: Form<AccountValues>
  readonly inputs: SecretInputs
}

/** What will be registered: the address and the number that decide, then the rest of what the form may ask. */
export function PointsStep({ form, inputs }: Props) {
  const text = useText()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const points = useTwoPoints(...useDraftRecords(form.values))
  return (
    <>
      <StepTitle>{text['register.step.points']}</StepTitle>
      <p>{text['register.points.lead']}</p>
      <TwoPointsBox points={points} />
      {form.values.contacts.map((row) => (
        <ContactChoice key={row.key} form={form} row={row} />
      ))}
      <GoodToKnow serviceId={form.values.serviceId} />
      <LoginsPart form={form} />
      <div>
        <NewPasswordField
          form={form}
          inputs={inputs}
          label={text['register.field.password']}
          hint={text['register.password.hint']}
        />
      </div>
      <RegisteredPart form={form} />
      <BoundQuestion form={form} account={null} inputs={inputs} reportFailure={notifyFailure} />
    </>
  )
}

/** The account as it would be registered, and what would be written along with it. */
function useDraftRecords(values: AccountValues): Parameters<typeof useTwoPoints> {
  const { index } = useAnalysis()
  return useMemo(() => {
    const none = { account: {}, productKeys: new Map<string, string>() }
    const { id, edit } = accountEdit(values, null, none, { index, newId: newRecordId })
    const { account, others } = draftRecords(edit, id)
    return [account, others]
  }, [values, index])
}

function ContactChoice({ form, row }: { readonly form: Form<AccountValues>; readonly row: ContactRow }) {
  const text = useText()
  const { index } = useAnalysis()
  const choices = choicesFor(row.key, index)
  const known = choices.find(({ id }) => id === row.contactPointId)
  const words = row.key === MAIL ? 'mail' : 'phone'
  const found = row.contactPointId === NEW ? recognise(row.value) : null
  const change = (changed: Partial<ContactRow>) =>
    form.set({
      contacts: form.values.contacts.map((each) => (each.key === row.key ? { ...each, ...changed } : each)),
    })
  return (
    <div className={styles.choice}>
      <SelectField
        label={text[`register.${words}`]}
        value={row.contactPointId}
        hint={known === undefined ? text[`register.${words}.hint`] : <ContactKind contact={known} />}
        options={[
          { value: '', label: text['register.none'] },
          ...choices.map((contact) => ({ value: contact.id, label: contactValue(contact) })),
          { value: NEW, label: text[`register.${words}.new`] },
        ]}
        onChange={(event) => change({ contactPointId: event.target.value })}
      />
      {row.contactPointId === NEW && (
        <TextField
          mono
          label={text[`register.${words}.new`]}
          inputMode={row.key === MAIL ? 'email' : 'tel'}
          value={row.value}
          error={form.errorOf(row.key)}
          hint={found?.sound === true ? <RecognisedKind found={found} /> : undefined}
          onChange={(event) => change({ value: event.target.value })}
        />
      )}
    </div>
  )
}

/** The traps of the service that are known, each with its day. */
function GoodToKnow({ serviceId }: { readonly serviceId: string }) {
  const text = useText()
  const language = useLanguage()
  const { index } = useAnalysis()
  const service = ownServiceById(serviceId, index.corrections)
  const traps = (service?.traps ?? []).filter(leanable)
  if (service === undefined || traps.length === 0) return null
  return (
    <section className={styles.know} aria-label={text['register.about']({ service: service.name[language] })}>
      <h3>{text['register.about']({ service: service.name[language] })}</h3>
      <ul>
        {traps.map((trap) => (
          <li key={trap.text.en}>
            {trap.text[language]}{' '}
            <small className="mute">
              {text['accounts.checked']({
                confidence: text[`words.confidence.${trap.confidence}`],
                day: formatDay(trap.checkedOn, language),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
