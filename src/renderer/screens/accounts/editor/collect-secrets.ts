import type { Api, SecretEdits } from '#contract'
import type { Failure } from '#core/failure'
import type { Account } from '#core/record/account'
import { ok, type Result } from '#core/result'
import { loadPasswordGrader } from '../../../ui/password-strength.ts'
import { parseRoughDay } from '../../records/rough-day.ts'
import type { SecretInputs } from '../../records/secret-inputs.ts'
import type { TypedSecrets } from './account-belongings.ts'
import type { AccountValues } from './account-values.ts'
import { hiddenFieldEdits } from './custom-fields.ts'
import { parseRecoveryCodes } from './recovery-codes.ts'

/** The secret fields of the editor, by name. Rows of lists have their own key as name. */
export const PASSWORD = 'password'
export const TOTP = 'totp'
export const HIDDEN_NOTE = 'hiddenNote'
export const PASTED_CODES = 'pastedCodes'
export const questionOf = (key: string) => `${key}.question`

/** Reads what was typed into the secret fields, at the moment of saving. */
export async function collectSecrets(
  values: AccountValues,
  account: Account | null,
  inputs: SecretInputs,
  api: Api,
): Promise<Result<TypedSecrets, Failure>> {
  const password = inputs.valueOf(PASSWORD)
  const replaced = await replacedPassword(values, account, password, api)
  if (!replaced.ok) return replaced
  const edits: SecretEdits = {
    ...(await passwordEdit(values, password)),
    ...single('totp', TOTP),
    ...single('hiddenNote', HIDDEN_NOTE),
    ...formerPasswords(values, inputs, replaced.value),
    ...recoveryCodes(values, account, inputs),
    ...securityQuestions(values, inputs),
    ...hiddenFieldEdits(values, account, inputs),
  }
  const productKeys = values.newLicences.flatMap(({ key }) => {
    const productKey = inputs.valueOf(key).trim()
    return productKey === '' ? [] : [[key, productKey] as const]
  })
  return ok({ account: edits, productKeys: new Map(productKeys) })

  function single(name: 'totp' | 'hiddenNote', field: string): SecretEdits {
    const typed = inputs.valueOf(field)
    if (typed.trim() !== '') return { [name]: typed }
    return values.dropped.includes(name) ? { [name]: null } : {}
  }
}

async function passwordEdit(values: AccountValues, password: string): Promise<SecretEdits> {
  if (password === '') return values.dropped.includes('password') ? { password: null } : {}
  const grade = await loadPasswordGrader()
  return { password, passwordStrength: grade(password, [values.serviceName]).score }
}

/** The vault moves a replaced password to the former ones by itself, unless their list was written as well. */
async function replacedPassword(
  values: AccountValues,
  account: Account | null,
  password: string,
  api: Api,
): Promise<Result<string | null, Failure>> {
  const isReplaced = password !== '' && account?.secretFacts?.password !== undefined
  if (!isReplaced || values.formerPasswords === null) return ok(null)
  const revealed = await api.secrets.reveal({ id: account.id, name: 'password' })
  if (!revealed.ok) return revealed
  const { value } = revealed.value
  return ok(typeof value === 'string' && value !== password ? value : null)
}

function formerPasswords(values: AccountValues, inputs: SecretInputs, replaced: string | null): SecretEdits {
  if (values.formerPasswords === null) return {}
  const rows = values.formerPasswords.flatMap(({ key, until }) => {
    const value = inputs.valueOf(key)
    const day = parseRoughDay(until)
    return value === '' ? [] : [day === null ? { value } : { value, until: day }]
  })
  const all = replaced === null ? rows : [{ value: replaced }, ...rows]
  return { formerPasswords: all.length === 0 ? null : all }
}

function recoveryCodes(values: AccountValues, account: Account | null, inputs: SecretInputs): SecretEdits {
  const pasted = parseRecoveryCodes(inputs.valueOf(PASTED_CODES))
  // Codes that are pasted beside an unopened list replace it: a new set makes the old one void.
  const rows = (values.recoveryCodes ?? []).flatMap(({ key, used }) => {
    const code = inputs.valueOf(key).trim()
    return code === '' ? [] : [used ? { code, used } : { code }]
  })
  const known = new Set(rows.map(({ code }) => code))
  const all = [...rows, ...pasted.filter((code) => !known.has(code)).map((code) => ({ code }))]
  if (values.recoveryCodes === null && pasted.length === 0) return {}
  if (all.length > 0) return { recoveryCodes: all }
  return account?.secretFacts?.recoveryCodes === undefined ? {} : { recoveryCodes: null }
}

function securityQuestions(values: AccountValues, inputs: SecretInputs): SecretEdits {
  if (values.securityQuestions === null) return {}
  const rows = values.securityQuestions.flatMap(({ key }) => {
    const question = inputs.valueOf(questionOf(key)).trim()
    const answer = inputs.valueOf(key)
    return question === '' || answer === '' ? [] : [{ question, answer }]
  })
  return { securityQuestions: rows.length === 0 ? null : rows }
}
