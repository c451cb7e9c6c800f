import { classifyPhone } from '../../catalog/classify-phone.ts'
import type { Account, ContactRole } from '../../record/account.ts'
import type { ContactPoint, MailKind, PhoneKind } from '../../record/contact-point.ts'
import type { RecordIndex } from '../../record/record-index.ts'
import type { Tie } from '../../record/tie.ts'
import type { ContactEntry, Standing } from '../model/accounts.ts'

const ON_FILE: readonly ContactRole[] = ['registered', 'reset', 'second-factor', 'recovery-contact']

/** The addresses and numbers that the service has on file, in the order of the record. */
export function contactEntries(account: Account, index: RecordIndex, today: string): readonly ContactEntry[] {
  const logins = new Set(account.loginIds.map((login) => login.toLowerCase()))
  return account.contacts.flatMap(({ contactPointId, roles }): readonly ContactEntry[] => {
    const contact = index.contactById.get(contactPointId)
    // An address that is only typed to sign in stands with the login IDs.
    if (contact === undefined || !roles.some((role) => ON_FILE.includes(role))) return []
    const { standing, endsOn } = contactStanding(contact, index, today)
    return [
      {
        what:
          contact.medium === 'email'
            ? { medium: 'email', kind: contact.mailKind }
            : { medium: 'phone', kind: contact.phoneKind },
        value: contact.medium === 'phone' ? classifyPhone(contact.value).national : contact.value,
        label: contact.label ?? null,
        roles,
        sameAsLogin: logins.has(contact.value.toLowerCase()),
        standing,
        endsOn,
      },
    ]
  })
}

/** Whether an address or number lasts, and the day on which it ends (its own or its contract's) where one is known. */
export function contactStanding(
  contact: ContactPoint,
  index: RecordIndex,
  today: string,
): { readonly standing: Standing; readonly endsOn: string | null } {
  const tie = index.ties.find(({ id }) => id === contact.tieId)
  const endsOn = contact.endsOn ?? tie?.endsOn ?? null
  return { standing: standingOf(contact, tie, endsOn, today), endsOn }
}

function standingOf(
  contact: ContactPoint,
  tie: Tie | undefined,
  endsOn: string | null,
  today: string,
): Standing {
  if (contact.status === 'dead' || tie?.status === 'ended' || (endsOn !== null && endsOn <= today))
    return 'gone'
  if (endsOn !== null) return 'ending'
  return contact.medium === 'email'
    ? standingByMailKind[contact.mailKind]
    : standingByPhoneKind[contact.phoneKind]
}

const standingByMailKind: Readonly<Record<MailKind, Standing>> = {
  provider: 'ending',
  carrier: 'ending',
  free: 'lasting',
  paid: 'lasting',
  work: 'ending',
  school: 'ending',
  'own-domain': 'lasting',
  hosting: 'ending',
  relay: 'ending',
  disposable: 'ending',
  unknown: 'unknown',
}

// A landline stays, but no text message reaches it: as weak as an address that ends.
const standingByPhoneKind: Readonly<Record<PhoneKind, Standing>> = {
  mobile: 'lasting',
  landline: 'ending',
  voip: 'ending',
  'toll-free': 'ending',
  other: 'unknown',
  unknown: 'unknown',
}
