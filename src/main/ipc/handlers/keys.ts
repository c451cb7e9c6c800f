import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createKeyHandlers(_around: Surroundings): Handlers['keys'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    state: notYet,
    changePassword: notYet,
    makeShares: notYet,
    forgetShares: notYet,
    removeShares: notYet,
    rotate: notYet,
    enableQuickUnlock: notYet,
    disableQuickUnlock: notYet,
  }
}
