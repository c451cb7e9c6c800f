import type { Sentence } from '../sentence.ts'

/** The words of the program that are explained, in the order of the manual's page about them. */
export const TERMS = [
  'vault',
  'account',
  'service',
  'person',
  'contact',
  'holding',
  'tie',
  'licence',
  'way',
  'finding',
  'lockout',
  'whatif',
  'recovery-key',
  'kit',
  'sheet',
  'shares',
  'copy',
  'two-step',
  'seal',
  'customer',
] as const
export type Term = (typeof TERMS)[number]

/** A word as the window writes it, and what it means: said where it is read, and on the manual's page of words. */
export type GlossaryMessages = {
  readonly [K in `glossary.${Term}` | `glossary.${Term}.means`]: Sentence
}
