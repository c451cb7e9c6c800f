import type { FailureMessages } from '../messages/failure.ts'

export const failure: FailureMessages = {}
