import { isDay } from '#core/record/field'
import { withFields } from '../records/record-fields.ts'

/** A contract or contact point with the first day without it; '' where that is not known. */
export function withEndDay<T extends { readonly endsOn?: string | undefined }>(record: T, day: string): T {
  return withFields<{ readonly endsOn?: string | undefined }>(record, {
    endsOn: isDay(day) ? day : undefined,
  }) as T // only its day is another
}
