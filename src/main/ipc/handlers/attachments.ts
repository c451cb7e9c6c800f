import type { Handlers } from '#contract'
import type { Surroundings } from './surroundings.ts'

export function createAttachmentHandlers(_around: Surroundings): Handlers['attachments'] {
  // PLACEHOLDER: replaced before anything lands.
  const notYet = (): Promise<never> => Promise.reject(new Error('placeholder'))
  return {
    add: notYet,
    progress: notYet,
    cancel: notYet,
    read: notYet,
    saveAs: notYet,
  }
}
