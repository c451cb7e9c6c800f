import type { ContactsMessages } from '../messages/contacts.ts'

export const contacts: ContactsMessages = {}
