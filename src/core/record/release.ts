import * as v from 'valibot'
import { note, recordId } from './field.ts'

/**
 * What the owner wishes for an account once they are gone. `keep`: it goes on and is paid for. `save-first`: what is in it is
 * saved, then it is closed. `memorial`: it stays to be looked at, if the service has that. `hand-on`: somebody takes it over.
 */
export const FAMILY_WISHES = [
  'keep',
  'save-first',
  'hand-on',
  'memorial',
  'close',
  'leave',
  'decide',
] as const
export type FamilyWish = (typeof FAMILY_WISHES)[number]

/** What the others are told of an account. Without it the account stands on no paper for the family, in any form. */
export const release = v.looseObject({
  wish: v.picklist(FAMILY_WISHES),
  /** Who takes it over, where that is the wish. */
  handToId: v.optional(recordId),
  /** The people who are told; everybody where it is left out. */
  toIds: v.optional(v.pipe(v.array(recordId), v.minLength(1), v.maxLength(50))),
  note: v.optional(note),
})

/** `ill`: for some weeks nobody can ask them. `died`: for good. */
export const SITUATIONS = ['died', 'ill'] as const

/** Whose accounts a paper for the family is about, for whom it is and for when. */
export const familyChoice = {
  /** Whose accounts; left out: those of which nobody wrote whose they are. */
  personId: v.optional(recordId),
  /** Who gets it; left out: everybody, so that only what everybody may know stands on it. */
  readerId: v.optional(recordId),
  situation: v.picklist(SITUATIONS),
}
