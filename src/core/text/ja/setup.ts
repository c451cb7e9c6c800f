import type { SetupMessages } from '../messages/setup.ts'

export const setup: SetupMessages = {}
