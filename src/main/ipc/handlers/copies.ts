import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createCopyHandlers(_around: Surroundings): Handlers['copies'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    check: notYet,
    found: notYet,
    previewMerge: notYet,
    applyMerge: notYet,
    conflicts: notYet,
    settle: notYet,
  }
}
