import type { ReactNode } from 'react'
import type { SecretValue } from '#contract'
import type { Failure } from '#core/failure'
import type { Account } from '#core/record/account'
import { unreachable } from '#core/result'
import { useApi, useText } from '../../../store/AppContext.tsx'
import { Button } from '../../../ui/Button.tsx'
import { newRecordId } from '../../records/new-record-id.ts'
import { RowList } from '../../records/RowList.tsx'
import type { SecretInputs } from '../../records/secret-inputs.ts'
import type { Form } from '../../records/use-form.ts'
import type { AccountValues, SecretRow } from './account-values.ts'
import styles from './AccountEditor.module.css'
import { questionOf } from './collect-secrets.ts'

/** What the parts of the editor that hold secrets share. */
export interface SecretPartProps {
  readonly form: Form<AccountValues>
  readonly account: Account | null
  readonly inputs: SecretInputs
  readonly reportFailure: (failure: Failure) => void
}

type ListName = 'formerPasswords' | 'recoveryCodes' | 'securityQuestions'

interface Props extends SecretPartProps {
  readonly name: ListName
  readonly addLabel: string
  readonly children: (row: SecretRow, change: (changed: Partial<SecretRow>) => void) => ReactNode
}

/** A list of secrets. One that is in the vault is fetched only when it is to be changed. */
export function SecretListField({ form, account, inputs, name, addLabel, reportFailure, children }: Props) {
  const text = useText()
  const api = useApi()
  const label = text[`words.secret.${name}`]
  const rows = form.values[name]
  const held = account?.secretFacts?.[name]
  const set = (next: readonly SecretRow[]) => form.set({ [name]: next })
  const fetch = async (id: Account['id']) => {
    const revealed = await api.secrets.reveal({ id, name })
    if (revealed.ok) set(fillRows(revealed.value, inputs))
    else reportFailure(revealed.error)
  }
  if (rows === null && account !== null && held !== undefined) {
    return (
      <fieldset>
        <legend className="lb">{label}</legend>
        <div className={styles.held}>
          <span>{text['records.items']({ count: held.count ?? 0 })}</span>
          <Button size="small" icon="pencil" onClick={() => void fetch(account.id)}>
            {text['accounts.secrets.open']}
          </Button>
        </div>
      </fieldset>
    )
  }
  return (
    <RowList
      label={label}
      rows={rows ?? []}
      keyOf={({ key }) => key}
      addLabel={addLabel}
      add={() => set([...(rows ?? []), { key: newRecordId(), until: '', used: false }])}
      remove={(row) => set((rows ?? []).filter(({ key }) => key !== row.key))}
    >
      {(row) =>
        children(row, (changed) =>
          set((rows ?? []).map((each) => (each.key === row.key ? { ...each, ...changed } : each))),
        )
      }
    </RowList>
  )
}

/** Puts what was fetched into fields; the rows that become state hold none of it. */
function fillRows(secret: SecretValue, inputs: SecretInputs): readonly SecretRow[] {
  const row = (value: string, { until = '', used = false } = {}): SecretRow => {
    const key = newRecordId()
    inputs.fill(key, value)
    return { key, until, used }
  }
  switch (secret.name) {
    case 'formerPasswords':
      return secret.value.map(({ value, until }) => row(value, until === undefined ? {} : { until }))
    case 'recoveryCodes':
      return secret.value.map(({ code, used }) => row(code, used === undefined ? {} : { used }))
    case 'securityQuestions':
      return secret.value.map(({ question, answer }) => {
        const made = row(answer)
        inputs.fill(questionOf(made.key), question)
        return made
      })
    case 'password':
    case 'totp':
    case 'hiddenNote':
    case 'hiddenFields':
    case 'productKey':
      return []
    default:
      return unreachable(secret)
  }
}
