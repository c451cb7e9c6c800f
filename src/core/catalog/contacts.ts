import { leanable } from './provenance.ts'
import { services } from './catalog.ts'
import type { Service, SupportContact } from './service.ts'

/** Whom to turn to today: neither the dead contacts, which only explain old notes, nor the unverified ones. */
export function currentContacts(service: Service): readonly SupportContact[] {
  return service.contacts.filter((contact) => contact.deadSince === undefined && leanable(contact))
}

/** Every page and number known to have ended, at any service. Never offered; only old notes still name them. */
export function deadContacts(): readonly SupportContact[] {
  return services.flatMap(({ contacts }) => contacts.filter(({ deadSince }) => deadSince !== undefined))
}
