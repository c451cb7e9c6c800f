import type { AuditMessages } from '../messages/audit.ts'

export const audit: AuditMessages = {}
