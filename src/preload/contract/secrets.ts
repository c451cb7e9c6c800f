import * as v from 'valibot'
import { accountSecrets } from '#core/record/account'
import { recordId } from '#core/record/field'
import { secretName } from '#core/record/secret'
import { call } from './call.ts'

/** A secret as it is fetched, one at a time. Lists come whole, in the order in which they are kept. */
export type SecretValue =
  | { readonly name: 'password' | 'totp' | 'hiddenNote' | 'productKey'; readonly value: string }
  | {
      readonly name: 'formerPasswords'
      readonly value: readonly { readonly value: string; readonly until?: string }[]
    }
  | {
      readonly name: 'recoveryCodes'
      readonly value: readonly { readonly code: string; readonly used?: boolean }[]
    }
  | {
      readonly name: 'securityQuestions'
      readonly value: readonly { readonly question: string; readonly answer: string }[]
    }

/**
 * Secrets to set (a value) or remove (null); what is not named stays. `passwordStrength` is zxcvbn's grade of the new
 * password. A replaced password moves to the former passwords by itself.
 */
export const secretEdits = v.strictObject({
  password: v.optional(v.nullable(v.unwrap(accountSecrets.entries.password))),
  formerPasswords: v.optional(v.nullable(v.unwrap(accountSecrets.entries.formerPasswords))),
  recoveryCodes: v.optional(v.nullable(v.unwrap(accountSecrets.entries.recoveryCodes))),
  securityQuestions: v.optional(v.nullable(v.unwrap(accountSecrets.entries.securityQuestions))),
  totp: v.optional(v.nullable(v.unwrap(accountSecrets.entries.totp))),
  hiddenNote: v.optional(v.nullable(v.unwrap(accountSecrets.entries.hiddenNote))),
  productKey: v.optional(v.nullable(v.unwrap(accountSecrets.entries.password))),
  passwordStrength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
})
export type SecretEdits = v.InferOutput<typeof secretEdits>

export const secretsCalls = {
  reveal: call(v.strictObject({ id: recordId, name: secretName }))
    .returns<SecretValue>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
  /** Copies a secret without showing it to the window; `index` picks from a list. */
  copy: call(
    v.strictObject({
      id: recordId,
      name: secretName,
      index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  )
    .returns<{ readonly clearsAfterSeconds: number }>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
} as const
