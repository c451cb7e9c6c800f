import type { CliMessages } from '../messages/cli.ts'

export const cli: CliMessages = {}
