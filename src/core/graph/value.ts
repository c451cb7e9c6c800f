import type { Money } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'

/** The value of licences, summed per currency, largest first. Each licence counts once. */
export function valueOf(licences: Iterable<Licence>): readonly Money[] {
  const sums = new Map<string, number>()
  for (const licence of new Set(licences)) {
    if (licence.value === undefined) continue
    sums.set(licence.value.currency, (sums.get(licence.value.currency) ?? 0) + licence.value.amount)
  }
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1))
}

/** What is bound that money cannot say (写真5年分). */
export function keepsakesOf(licences: Iterable<Licence>): readonly string[] {
  return [...new Set(licences)].flatMap((licence) => licence.keepsake ?? [])
}
