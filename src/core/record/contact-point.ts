import * as v from 'valibot'
import { common, day, line, recordId } from './field.ts'

/** What an address depends on, in the user's words. */
export const MAIL_KINDS = [
  'provider',
  'carrier',
  'free',
  'paid',
  'work',
  'school',
  'own-domain',
  'hosting',
  'relay',
  'disposable',
  'unknown',
] as const
export const PHONE_KINDS = ['mobile', 'landline', 'voip', 'toll-free', 'other', 'unknown'] as const

const shared = {
  type: v.literal('contact-point'),
  ...common,
  label: v.optional(line),
  personId: v.optional(recordId),
  /** The contract it ends with. */
  tieId: v.optional(recordId),
  /** First day on which it no longer receives anything, where that is known apart from its tie. */
  endsOn: v.optional(day),
  status: v.picklist(['live', 'dead', 'unknown']),
  /** Whether it stays when the home is moved or a contract is cancelled, as the person says. */
  survivesMove: v.optional(v.picklist(['yes', 'no'])),
  /** The last day on which a code or mail really arrived. */
  lastProvedOn: v.optional(day),
}

/** An e-mail address or phone number a code can reach: a thing of its own, to which accounts point by role. */
export const contactPoint = v.variant('medium', [
  v.looseObject({
    ...shared,
    medium: v.literal('email'),
    value: line,
    mailKind: v.picklist(MAIL_KINDS),
    /** The account in which this mailbox lives (x@gmail.com lives in a Google account). */
    hostAccountId: v.optional(recordId),
  }),
  v.looseObject({
    ...shared,
    medium: v.literal('phone'),
    /** E.164 where the number is complete, else as written. */
    value: line,
    phoneKind: v.picklist(PHONE_KINDS),
    sms: v.picklist(['yes', 'no', 'unknown']),
    /** The handset that holds the SIM. */
    deviceId: v.optional(recordId),
  }),
])
export type ContactPoint = v.InferOutput<typeof contactPoint>
export type MailKind = (typeof MAIL_KINDS)[number]
export type PhoneKind = (typeof PHONE_KINDS)[number]
