import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createHistoryHandlers(_around: Surroundings): Handlers['history'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    of: notYet,
    reveal: notYet,
    restore: notYet,
  }
}
