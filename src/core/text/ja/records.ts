import type { RecordsMessages } from '../messages/records.ts'

export const records: RecordsMessages = {}
