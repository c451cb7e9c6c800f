import * as v from 'valibot'
import { common, day, line, recordId } from './field.ts'

const shared = { ...common, title: line, personId: v.optional(recordId) }

/** A thing that opens something: the handset with the SIM, the computer that is signed in, a security key. */
export const device = v.looseObject({
  type: v.literal('device'),
  ...shared,
  deviceKind: v.picklist(['phone', 'computer', 'tablet', 'security-key', 'other']),
  status: v.picklist(['kept', 'lost']),
})
export type Device = v.InferOutput<typeof device>

/** What a paper can carry: a secret of an account or licence (`recordId`), or a key of this vault. */
export const carriedSecret = v.variant('secret', [
  v.object({ secret: v.picklist(['password', 'recovery-codes', 'product-key']), recordId }),
  v.object({ secret: v.picklist(['vault-recovery-key', 'vault-password']) }),
])
export type CarriedSecret = v.InferOutput<typeof carriedSecret>

/** A sheet, a note, a card: what it carries and where it lies. Identity documents are papers too. */
export const paper = v.looseObject({
  type: v.literal('paper'),
  ...shared,
  paperKind: v.picklist(['sheet', 'note', 'card', 'code-sheet', 'kit', 'identity-document', 'other']),
  placeId: v.optional(recordId),
  carries: v.array(carriedSecret),
  status: v.picklist(['kept', 'lost']),
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
