import * as v from 'valibot'
import { accountSecrets } from '#core/record/account'
import { CUSTOM_FIELDS_MAX, hiddenField } from '#core/record/custom-field'
import { recordId } from '#core/record/field'
import { secretName } from '#core/record/secret'
import { call, nothing } from './call.ts'

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
  | {
      readonly name: 'hiddenFields'
      readonly value: readonly { readonly id: string; readonly value: string }[]
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
  /** All of them: one without a value keeps the value that it has, so that a window need not know it. */
  hiddenFields: v.optional(
    v.nullable(v.pipe(v.array(v.partial(hiddenField, ['value'])), v.maxLength(CUSTOM_FIELDS_MAX))),
  ),
  productKey: v.optional(v.nullable(v.unwrap(accountSecrets.entries.password))),
  passwordStrength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
})
export type SecretEdits = v.InferOutput<typeof secretEdits>

/** A code of the authenticator that the vault holds the key of. */
export interface OneTimeCode {
  /** Six to eight digits. */
  readonly code: string
  readonly periodSeconds: number
  readonly millisecondsLeft: number
}

/** What a key for an authenticator says of itself, and its code at this moment, to be compared with the service's. */
export interface TotpRead extends OneTimeCode {
  /** The service and the account as they stand in the QR code; empty where it was typed. */
  readonly issuer: string
  readonly account: string
}

export const secretsCalls = {
  /** `item`: only that one of the hidden fields. */
  reveal: call(v.strictObject({ id: recordId, name: secretName, item: v.optional(recordId) }))
    .returns<SecretValue>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
  /** Copies a secret without showing it to the window; `index` picks from a list, `item` from the hidden fields. */
  copy: call(
    v.strictObject({
      id: recordId,
      name: secretName,
      index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      item: v.optional(recordId),
    }),
  )
    .returns<{ readonly clearsAfterSeconds: number }>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
  /** The code of this moment; the key itself stays where it is. */
  oneTimeCode: call(v.strictObject({ id: recordId }))
    .returns<OneTimeCode>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED' | 'E_TOTP'>(),
  /** Copies that code, cleared like any secret. */
  copyOneTimeCode: call(v.strictObject({ id: recordId }))
    .returns<{ readonly clearsAfterSeconds: number }>()
    .failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED' | 'E_TOTP'>(),
  /** Tries what was typed or read from a picture, before it is saved. */
  tryTotp: call(v.strictObject({ text: v.pipe(v.string(), v.maxLength(4_096)) }))
    .returns<TotpRead>()
    .failsWith<'E_TOTP'>(),
  /**
   * Reads the key of an authenticator from the QR code on the picture of a screen that was copied last, and takes that picture
   * off the clipboard. Whatever else is on it does not reach the window. `text` goes into the field like one that is typed.
   */
  totpOnScreen: call(nothing)
    .returns<TotpRead & { readonly text: string }>()
    .failsWith<'E_TOTP' | 'E_SCREEN_PICTURE'>(),
} as const
