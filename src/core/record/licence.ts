import * as v from 'valibot'
import { common, day, line, money, note, recordId, remindDays, roughDay, secretText } from './field.ts'
import { secretFacts } from './secret.ts'

export const LICENCE_KINDS = [
  'office-card-key',
  'office-digital-attach',
  'office-retail',
  'office-subscription',
  'product-key',
  'subscription',
  'gift-balance',
  'points',
  'membership',
  'purchases',
  'volume-licence',
  'contract',
  'other',
] as const

/**
 * What somebody may do in a volume agreement: `administrator` gives rights to others; `user` sees keys and downloads; `partner` is a
 * reseller who manages it for the company.
 */
export const VOLUME_ROLES = ['administrator', 'user', 'partner'] as const

export const licenceSecrets = v.looseObject({
  productKey: v.optional(secretText),
  hiddenNote: v.optional(note),
})

/** Anything of value bound to an account: an Office right, a gift balance, points, a volume agreement, photos. */
export const licence = v.looseObject({
  type: v.literal('licence'),
  ...common,
  title: line,
  licenceKind: v.picklist(LICENCE_KINDS),
  personId: v.optional(recordId),
  /** The accounts that hold the right. Empty: not recorded. */
  accountIds: v.array(recordId),
  /** How the key may be used. `first-install-only`: spent after its first install, itself no way in. */
  keyUse: v.optional(v.picklist(['first-install-only', 'reusable', 'seats', 'no-key'])),
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  /** What it costs to replace, or the balance. */
  value: v.optional(money),
  /** What money cannot say: 写真5年分. */
  keepsake: v.optional(line),
  endsOn: v.optional(day),
  renews: v.optional(v.boolean()),
  /** Left out: what ends for good is reminded of as usual, what renews itself not at all. */
  remindDays: v.optional(remindDays),
  redeemedOn: v.optional(roughDay),
  deviceId: v.optional(recordId),
  proof: v.optional(v.looseObject({ text: v.optional(line), paperId: v.optional(recordId) })),
  volume: v.optional(
    v.looseObject({
      program: v.optional(line),
      agreementNumber: v.optional(line),
      licenceNumber: v.optional(line),
      authorizationNumber: v.optional(line),
      companyName: v.optional(line),
      companyAddress: v.optional(line),
      /** The work address as it stands on the agreement. */
      agreementMail: v.optional(line),
      /** Whether the contact of a master agreement administers every agreement below it: `no` leaves those out of sight. */
      inheritsParts: v.optional(v.picklist(['yes', 'no'])),
      /** The mail by which the operator invites to its portal. Its link may be needed again. */
      invitation: v.optional(
        v.looseObject({ receivedOn: v.optional(day), sender: v.optional(line), keptAt: v.optional(line) }),
      ),
      administrators: v.array(
        v.looseObject({
          name: line,
          contactPointId: v.optional(recordId),
          role: v.optional(v.picklist(VOLUME_ROLES)),
          left: v.optional(v.boolean()),
        }),
      ),
    }),
  ),
  secretFacts,
  secrets: v.optional(licenceSecrets),
})
export type Licence = v.InferOutput<typeof licence>
