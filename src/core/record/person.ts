import * as v from 'valibot'
import { common, day, line } from './field.ts'

/** Whose account it is: the owner, a member of the family, an IT helper's customer. */
export const person = v.looseObject({
  type: v.literal('person'),
  ...common,
  name: line,
  /** よみ, for search and ruby. */
  reading: v.optional(line),
  romaji: v.optional(line),
  birthDate: v.optional(day),
  postalCode: v.optional(line),
  /** Who may act for this person, and what was agreed. */
  helpers: v.optional(
    v.pipe(
      v.array(
        v.looseObject({
          name: line,
          agreed: v.optional(line),
          on: v.optional(day),
          until: v.optional(day),
        }),
      ),
      v.maxLength(50),
    ),
  ),
})
export type Person = v.InferOutput<typeof person>
