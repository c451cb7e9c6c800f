import * as v from 'valibot'
import { instant } from './field.ts'

/** The secrets a record can hold, by the name under which one is asked for. */
export const SECRET_NAMES = [
  'password',
  'formerPasswords',
  'recoveryCodes',
  'securityQuestions',
  'totp',
  'hiddenNote',
  'hiddenFields',
  'productKey',
] as const
export type SecretName = (typeof SECRET_NAMES)[number]
export const secretName = v.picklist(SECRET_NAMES)

/**
 * What the outline says of a secret without saying it: that it exists, since when, how strong a password is
 * (0 weakest … 4, as zxcvbn grades), a keyed fingerprint by which reuse shows, how many items a list has (and how many
 * are unused), and the last five characters of a product key, by which its owner tells it from others.
 */
export const secretFact = v.object({
  changedAt: v.optional(instant),
  strength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
  fingerprint: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u))),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  unused: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  tail: v.optional(v.pipe(v.string(), v.maxLength(5))),
})
export type SecretFact = v.InferOutput<typeof secretFact>

/** Which secrets a record holds. Made by the vault when a secret is saved; ignored on import. */
export const secretFacts = v.optional(v.record(secretName, secretFact))
