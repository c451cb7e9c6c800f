import type { SecretEdits } from '#contract'
import type { SecretInputs } from '../records/secret-inputs.ts'
import type { LicenceValues } from './licence-form.ts'

/** The secrets of a thing of value; each is typed into a field of its name. */
export type LicenceSecret = LicenceValues['dropped'][number]

/** Reads what was typed into the secret fields at the moment of saving. What was typed wins over taking out. */
export function typedSecrets(values: LicenceValues, inputs: Pick<SecretInputs, 'valueOf'>): SecretEdits {
  return { ...edit('productKey'), ...edit('hiddenNote') }

  function edit(name: LicenceSecret): SecretEdits {
    const typed = inputs.valueOf(name)
    if (typed.trim() !== '') return { [name]: name === 'productKey' ? typed.trim() : typed }
    return values.dropped.includes(name) ? { [name]: null } : {}
  }
}
