import * as v from 'valibot'
import { attempt, triedLogin } from './attempt.ts'
import { CUSTOM_FIELDS_MAX, customField, hiddenField } from './custom-field.ts'
import {
  common,
  day,
  line,
  note,
  passwordDays,
  recordId,
  reviewMonths,
  roughDay,
  secretText,
} from './field.ts'
import { release } from './release.ts'
import { secretFacts } from './secret.ts'

/**
 * What a contact point does for an account. `login`: typed to sign in. `registered`: the address or number on file.
 * `reset`: a further one to which a reset code goes. `second-factor`: asked for in addition to the password.
 * `recovery-contact`: somebody else's, who is asked for a code that helps one back in. `notice`: only gets notices. A reset route and a second factor are opposites, so the roles are kept apart.
 */
export const CONTACT_ROLES = [
  'login',
  'registered',
  'reset',
  'second-factor',
  'recovery-contact',
  'notice',
] as const
export type ContactRole = (typeof CONTACT_ROLES)[number]

/** What a service may have been told besides name, birth date, postal code and contacts. */
export const TOLD_KINDS = [
  'address',
  'work',
  'card',
  'bank-account',
  'identity-copy',
  'family',
  'sex',
  'other',
] as const

export const FACTOR_KINDS = ['totp-app', 'app-prompt', 'security-key', 'passkey', 'recovery-codes'] as const

/** The secrets of an account: sealed apart from its outline, decrypted one at a time. */
export const accountSecrets = v.looseObject({
  password: v.optional(secretText),
  formerPasswords: v.optional(v.array(v.looseObject({ value: secretText, until: v.optional(roughDay) }))),
  recoveryCodes: v.optional(v.array(v.looseObject({ code: secretText, used: v.optional(v.boolean()) }))),
  securityQuestions: v.optional(v.array(v.looseObject({ question: line, answer: secretText }))),
  /** `otpauth://` URI or the bare seed. */
  totp: v.optional(secretText),
  hiddenNote: v.optional(note),
  /** Values of those of `customFields` that are hidden. */
  hiddenFields: v.optional(v.pipe(v.array(hiddenField), v.maxLength(CUSTOM_FIELDS_MAX))),
})

/** One registration with one service. */
export const account = v.looseObject({
  type: v.literal('account'),
  ...common,
  /** Id in the catalogue; `other` with `serviceName` for a service outside it. */
  serviceId: line,
  serviceName: v.optional(line),
  /** よみ of that name, for search and order. */
  serviceReading: v.optional(line),
  /** Told apart from other accounts at the same service. */
  label: v.optional(line),
  personId: v.optional(recordId),
  url: v.optional(line),
  /** As typed at the service; also in `contacts` with the role `login` where it is a contact point. */
  loginIds: v.array(line),
  contacts: v.array(
    v.looseObject({
      contactPointId: recordId,
      roles: v.pipe(v.array(v.picklist(CONTACT_ROLES)), v.minLength(1)),
    }),
  ),
  /** `complete`: the person says that `contacts` names everything the service has on file, even if that is nothing. */
  resetRoutes: v.optional(v.picklist(['complete', 'unknown'])),
  /** The person says they know the password by heart. */
  passwordInMemory: v.optional(v.boolean()),
  /** Left out: nobody asks for it to be changed. Counted from the day on which it was last changed here. */
  passwordDays: v.optional(passwordDays),
  twoStep: v.picklist(['on', 'off', 'unknown']),
  factors: v.array(
    v.looseObject({
      kind: v.picklist(FACTOR_KINDS),
      deviceId: v.optional(recordId),
      lastProvedOn: v.optional(day),
    }),
  ),
  /** Accounts through which one signs in here ("Sign in with Google"). */
  signInWith: v.array(recordId),
  registeredName: v.optional(
    v.looseObject({
      kanji: v.optional(line),
      kana: v.optional(line),
      romaji: v.optional(line),
      /** The script in which the service has the name. */
      script: v.optional(v.picklist(['kanji', 'kana', 'romaji'])),
    }),
  ),
  registeredBirthDate: v.optional(day),
  registeredPostalCode: v.optional(line),
  /** What else the service was told, and whether it insisted. */
  alsoTold: v.optional(
    v.pipe(
      v.array(
        v.looseObject({
          what: v.picklist(TOLD_KINDS),
          said: v.optional(line),
          need: v.optional(v.picklist(['required', 'voluntary'])),
        }),
      ),
      v.maxLength(100),
    ),
  ),
  createdOn: v.optional(roughDay),
  lastSignInOn: v.optional(day),
  lastConfirmedOn: v.optional(day),
  /** Left out: as the vault has it for all. */
  reviewMonths: v.optional(reviewMonths),
  /** The day on which the person means to close it. */
  closingOn: v.optional(day),
  /** What its owner releases to the others; left out: nothing, and nobody hears of it. */
  release: v.optional(release),
  /** A child's account: the service wants an adult's account that looks after it. */
  childAccount: v.optional(v.boolean()),
  /** The accounts that look after a child's. */
  guardianIds: v.optional(v.array(recordId)),
  state: v.picklist(['in-use', 'locked-out', 'closed', 'unknown']),
  tags: v.optional(v.array(line)),
  customFields: v.optional(v.pipe(v.array(customField), v.maxLength(CUSTOM_FIELDS_MAX))),
  /** Looked for often: stands among the favourites. */
  favourite: v.optional(v.boolean()),
  /** What was tried to get back in, oldest first. */
  attempts: v.optional(v.pipe(v.array(attempt), v.maxLength(500))),
  /** Login IDs that were tried out, oldest first. */
  triedLogins: v.optional(v.pipe(v.array(triedLogin), v.maxLength(500))),
  secretFacts,
  secrets: v.optional(accountSecrets),
})
export type Account = v.InferOutput<typeof account>
