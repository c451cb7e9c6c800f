import type { SheetMessages } from '../messages/sheet.ts'

export const sheet: SheetMessages = {}
