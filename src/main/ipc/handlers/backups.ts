import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createBackupHandlers(_around: Surroundings): Handlers['backups'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    state: notYet,
    choosePlace: notYet,
    removeSecondPlace: notYet,
    backUpNow: notYet,
    drill: notYet,
    previewRestore: notYet,
    restore: notYet,
  }
}
