import type { PrintMessages } from '../messages/print.ts'

export const print: PrintMessages = {}
