import type { Reminder } from '../remind/reminders.ts'
import type { VaultRecord } from '../record/document.ts'
import { findingText } from './audit-text.ts'
import { recordName, type NamingContext } from './names.ts'

/** What a reminder is about, without its day. */
export function reminderText(reminder: Reminder, record: VaultRecord, context: NamingContext): string {
  const { text } = context
  const name = recordName(record, context)
  const { kind, finding, fieldId } = reminder
  switch (kind) {
    case 'finding':
      return finding === null
        ? name
        : text['reminders.finding']({ name, headline: findingText(finding, context).headline })
    case 'field': {
      const fields = record.type === 'account' ? (record.customFields ?? []) : []
      return text['reminders.field']({ name, field: fields.find(({ id }) => id === fieldId)?.name ?? '' })
    }
    case 'renewal':
      return text['reminders.renewal']({ name })
    case 'closing':
      return text['reminders.closing']({ name })
    case 'password':
      return text['reminders.password']({ name })
    case 'paper':
      return text['reminders.paper']({ name })
    case 'review':
      return text['reminders.review']({ name })
  }
}
