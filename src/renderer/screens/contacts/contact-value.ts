import { classifyPhone } from '#core/catalog/classify-phone'
import type { ContactPoint } from '#core/record/contact-point'

/** A contact point as it stands in a list: the address, or the number as it is written at home. */
export function contactValue(contact: ContactPoint): string {
  return contact.medium === 'phone' ? classifyPhone(contact.value).national : contact.value
}
