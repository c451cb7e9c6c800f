import { leanable } from './provenance.ts'
import type { Service, SupportContact } from './service.ts'

/** Whom to turn to today: neither the dead contacts, which only explain old notes, nor the unverified ones. */
export function currentContacts(service: Service): readonly SupportContact[] {
  return service.contacts.filter((contact) => contact.deadSince === undefined && leanable(contact))
}
