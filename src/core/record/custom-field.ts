import * as v from 'valibot'
import { day, line, recordId, remindDays, secretText } from './field.ts'

/** What a field of one's own holds. The value of a `hidden` one is a secret, sealed apart from the outline. */
export const CUSTOM_FIELD_KINDS = ['text', 'hidden', 'date', 'email', 'phone'] as const
export type CustomFieldKind = (typeof CUSTOM_FIELD_KINDS)[number]

const common = {
  /** Names it within its record, and its value among the hidden ones. */
  id: recordId,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
}

/** Something that no other field has room for: 会員番号, a PIN, the day a card ends. In the order in which the person put them. */
export const customField = v.variant('kind', [
  v.looseObject({ ...common, kind: v.picklist(['text', 'email', 'phone']), value: v.optional(line) }),
  v.looseObject({
    ...common,
    kind: v.literal('date'),
    value: v.optional(day),
    /** From so many days before on it stands among what is to come; left out: never. */
    remindDays: v.optional(remindDays),
  }),
  v.looseObject({ ...common, kind: v.literal('hidden') }),
])
export type CustomField = v.InferOutput<typeof customField>

/** The value of a hidden field of one's own. One whose field is gone says nothing any more. */
export const hiddenField = v.looseObject({ id: recordId, value: secretText })
export type HiddenField = v.InferOutput<typeof hiddenField>

/** Whether a value has to be copied sign by sign: an address, a number, or a text without a word in it. */
export function isCode({ kind, value }: { readonly kind: CustomFieldKind; readonly value: string }): boolean {
  return kind === 'email' || kind === 'phone' || (kind === 'text' && /^[!-~]*\d[!-~]*$/u.test(value))
}

export const CUSTOM_FIELDS_MAX = 100
