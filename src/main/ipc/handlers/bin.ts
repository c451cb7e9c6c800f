import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createBinHandlers(_around: Surroundings): Handlers['bin'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    list: notYet,
    restore: notYet,
    purge: notYet,
  }
}
