import type { Bilingual, Fact, Provenance } from './service.ts'

/** Whether a fact may be shown and reasoned with as a fact. What is unverified is only ever a question to the person. */
export function leanable(provenance: Provenance): boolean {
  return provenance.confidence !== 'unverified'
}

/** Whether a date or a blocking rule may be computed from a fact: only from what the operator itself, or the person, says today. */
export function mayDriveDate(provenance: Provenance): boolean {
  return provenance.confidence === 'operator' || provenance.confidence === 'own'
}

/** Writes a fact: where it comes from, then its value. */
export function fact<T>(from: Provenance, value: T): Fact<T> {
  return { value, ...from }
}

/** Writes a sentence of a playbook or a trap: where it comes from, then both languages. */
export function says(from: Provenance, ja: string, en: string): { readonly text: Bilingual } & Provenance {
  return { text: { ja, en }, ...from }
}
