import type { UnlockMessages } from '../messages/unlock.ts'

export const unlock: UnlockMessages = {}
