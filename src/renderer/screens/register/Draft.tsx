import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { useAnalysis } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { accountEdit } from '../accounts/editor/account-edit.ts'
import { accountToValues } from '../accounts/editor/account-form.ts'
import { checkAccount } from '../accounts/editor/check-account.ts'
import { collectSecrets } from '../accounts/editor/collect-secrets.ts'
import { ServicePicker } from '../accounts/editor/ServicePicker.tsx'
import { FormText } from '../records/form-controls.tsx'
import { newRecordId } from '../records/new-record-id.ts'
import { PersonField } from '../records/PersonField.tsx'
import { useSecretInputs } from '../records/secret-inputs.ts'
import { useForm } from '../records/use-form.ts'
import { useSave } from '../records/use-save.ts'
import { contactRows, MAIL, PHONE } from './contact-choice.ts'
import { draftRecords, unregistered } from './draft-records.ts'
import { PointsStep } from './PointsStep.tsx'
import styles from './Register.module.css'

/** An account that is in the notebook, and what is to be registered for it at the service. */
export interface Drafted {
  readonly accountId: RecordId
  readonly mailId: RecordId | null
  readonly phoneId: RecordId | null
}

interface Props {
  readonly step: 'service' | 'points'
  readonly onStep: (step: 'service' | 'points') => void
  readonly onKept: (drafted: Drafted) => void
}

/** The service, then what will be registered there. Kept before anything is copied, so that nothing can get lost. */
export function Draft({ step, onStep, onKept }: Props) {
  const text = useText()
  const api = useApi()
  const { index, today } = useAnalysis()
  const inputs = useSecretInputs()
  const save = useSave()
  const saving = useApp((state) => state.saving)
  const closeEditor = useApp((state) => state.closeEditor)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useForm(
    () => ({ ...accountToValues(null, index, newRecordId), contacts: contactRows(index, today) }),
    checkAccount,
    inputs,
  )
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (step === 'service') body.current?.querySelector('input')?.focus()
  }, [step])
  const keep = async () => {
    const secrets = await collectSecrets(form.values, null, inputs, api)
    if (!secrets.ok) {
      setFailure(secrets.error)
      return
    }
    const { id, edit } = accountEdit(form.values, null, secrets.value, { index, newId: newRecordId })
    const { account } = draftRecords(edit, id)
    const contactOf = (key: string) => contactIdOf(form.values.contacts, key, account)
    const failed = await save(unregistered(edit, id), text['register.saved'])
    if (failed === null) onKept({ accountId: id, mailId: contactOf(MAIL), phoneId: contactOf(PHONE) })
    else setFailure(failed)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (step === 'service' && form.values.serviceId !== '') onStep('points')
    else if (form.isSound()) void keep()
  }
  return (
    <form className={styles.step} noValidate onSubmit={submit}>
      <div className={styles.body} ref={body}>
        {step === 'service' ? (
          <>
            <p>{text['register.service.lead']}</p>
            <ServicePicker form={form} />
            <PersonField form={form} />
            <FormText
              form={form}
              name="label"
              label={text['accounts.label']}
              hint={text['accounts.label.hint']}
            />
          </>
        ) : (
          <PointsStep form={form} inputs={inputs} />
        )}
        {failure !== null && <FailureNote failure={failure} />}
      </div>
      <footer className={styles.foot}>
        {step === 'service' ? (
          <Button onClick={closeEditor}>{text['register.stop']}</Button>
        ) : (
          <Button onClick={() => onStep('service')}>{text['register.back']}</Button>
        )}
        <Button variant="primary" type="submit" arrow disabled={!form.canEdit || saving}>
          {text[step === 'service' ? 'register.next' : 'register.keep']}
        </Button>
      </footer>
    </form>
  )
}

/** What a row of the form has become: the contact point with its role. */
function contactIdOf(rows: ReturnType<typeof contactRows>, key: string, account: Account): RecordId | null {
  const role = rows.find((row) => row.key === key)?.roles[0]
  if (role === undefined) return null
  return account.contacts.find(({ roles }) => roles.includes(role))?.contactPointId ?? null
}
