import * as v from 'valibot'
import { common, day, line, recordId, type RecordId } from './field.ts'

const shared = { ...common, title: line, personId: v.optional(recordId) }

/** A thing that opens something: the handset with the SIM, the computer that is signed in, a security key. */
export const device = v.looseObject({
  type: v.literal('device'),
  ...shared,
  deviceKind: v.picklist(['phone', 'computer', 'tablet', 'security-key', 'other']),
  /** Where it usually lies; nothing for what is carried about. */
  placeId: v.optional(recordId),
  /** Where the code is kept that unlocks it (PIN, passcode, sign-in password). */
  unlockKept: v.optional(v.picklist(['by-heart', 'written'])),
  /** Where the key is kept that opens its disk once it no longer starts; `in-account`: in `diskKeyAccountId` alone. */
  diskKeyKept: v.optional(v.picklist(['not-needed', 'written', 'in-account'])),
  diskKeyAccountId: v.optional(recordId),
  status: v.picklist(['kept', 'lost']),
})
export type Device = v.InferOutput<typeof device>

interface Carried<Id> {
  readonly secret: 'password' | 'recovery-codes' | 'product-key'
  readonly recordId: Id
}
interface CarriedKey {
  readonly secret: 'vault-recovery-key' | 'vault-password'
}

/** What a paper can carry: a secret of an account or licence (`recordId`), or a key of this vault. */
export type CarriedSecret = Carried<RecordId> | CarriedKey

// The cast hides the unknown fields that are kept: with them in its type, `recordId` would be in both variants.
const carriedSecret = v.variant('secret', [
  v.looseObject({ secret: v.picklist(['password', 'recovery-codes', 'product-key']), recordId }),
  v.looseObject({ secret: v.picklist(['vault-recovery-key', 'vault-password']) }),
]) as v.GenericSchema<Carried<string> | CarriedKey, CarriedSecret>

/** A sheet, a note, a card: what it carries and where it lies. Identity documents are papers too. */
export const paper = v.looseObject({
  type: v.literal('paper'),
  ...shared,
  paperKind: v.picklist(['sheet', 'note', 'card', 'code-sheet', 'kit', 'identity-document', 'other']),
  placeId: v.optional(recordId),
  carries: v.array(carriedSecret),
  status: v.picklist(['kept', 'lost']),
  /** The last day on which it is good: of a driving licence, a card. */
  endsOn: v.optional(day),
  lastSeenOn: v.optional(day),
})
export type Paper = v.InferOutput<typeof paper>

/** Where papers lie; what burns or is lost together. */
export const place = v.looseObject({
  type: v.literal('place'),
  ...common,
  title: line,
  placeKind: v.picklist(['home', 'safe', 'relative', 'office', 'bank', 'other']),
})
export type Place = v.InferOutput<typeof place>
