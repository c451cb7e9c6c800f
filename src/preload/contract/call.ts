import * as v from 'valibot'
import type { FailureCode, FailureOf } from '#core/failure'

/** One call: its input schema, and the types of its answer and of the failures its caller has to expect. */
export interface Call<I extends v.GenericSchema, O, C extends FailureCode> {
  readonly input: I
  /** Never set; carries the types. */
  readonly answer?: { readonly value: O; readonly failure: FailureOf<C> }
}

/** Begins a call with its input: `call(schema).returns<Answer>().failsWith<Codes>()`. */
export function call<I extends v.GenericSchema>(input: I) {
  return {
    returns: <O>() => ({ failsWith: <C extends FailureCode = never>(): Call<I, O, C> => ({ input }) }),
  }
}

/* Inputs that several groups use. */
export const nothing = v.undefined()
export const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))
export const password = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024))
export const recoveryCode = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))
export const language = v.picklist(['ja', 'en'])
export const plainText = v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))

const ownersWays = [
  v.strictObject({ kind: v.literal('password'), password }),
  v.strictObject({ kind: v.literal('recovery-code'), code: recoveryCode }),
  /** As many shares as the family agreed on: twelve groups of six digits each. */
  v.strictObject({ kind: v.literal('shares'), shares: v.pipe(v.array(recoveryCode), v.maxLength(15)) }),
] as const

/** A way into a vault that proves its owner: all but quick unlock. */
export const ownersKey = v.variant('kind', ownersWays)

/** One way into a vault, as it is typed. */
export const openingKey = v.variant('kind', [
  ...ownersWays,
  /** This computer's quick unlock; the key itself is in the system's keystore. */
  v.strictObject({
    kind: v.literal('quick-unlock'),
    pin: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  }),
])
