import type { CustomFieldMessages } from '../messages/custom-fields.ts'

export const customFields: CustomFieldMessages = {
  'custom-fields.lead': 'For what has no other place: a membership number, a PIN, the day a card ends.',
  'custom-fields.add': 'Add a field',
  'custom-fields.name': 'Name of the field',
  'custom-fields.name.example': 'Example: membership number',
  'custom-fields.kind': 'Kind',
  'custom-fields.value': 'What it says',
  'custom-fields.value.replaces': 'What you write takes the place of what is kept now.',
  'custom-fields.up': 'Up',
  'custom-fields.down': 'Down',
  'custom-fields.empty': 'Not written yet',
  'custom-fields.large': 'In large letters',
  'custom-fields.contact': 'See the contact',
  'custom-fields.remind': 'Remind me of this day',
  'custom-fields.remind.never': 'Never',
  'custom-fields.remind.days': ({ days }) =>
    days === 0 ? 'On the day' : days === 1 ? 'From one day before' : `From ${days} days before`,
}
