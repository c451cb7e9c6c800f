import type { Account } from './account.ts'
import type { Attachment } from './attachment.ts'
import type { ContactPoint } from './contact-point.ts'
import type { Correction } from './correction.ts'
import type { RecordOf, RecordType, VaultRecord } from './document.ts'
import type { RecordId } from './field.ts'
import type { CarriedSecret, Device, Paper, Place } from './holding.ts'
import type { Licence } from './licence.ts'
import type { Person } from './person.ts'
import type { Plan } from './plan.ts'
import type { VaultSettings } from './settings.ts'
import type { Tie } from './tie.ts'

/** Records by id and type, and who points to whom: made once per set of records. */
export interface RecordIndex {
  readonly byId: ReadonlyMap<RecordId, VaultRecord>
  readonly accounts: readonly Account[]
  readonly contacts: readonly ContactPoint[]
  /** What the person knows better than the catalogue. */
  readonly corrections: readonly Correction[]
  readonly devices: readonly Device[]
  readonly licences: readonly Licence[]
  readonly papers: readonly Paper[]
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly plans: readonly Plan[]
  readonly ties: readonly Tie[]
  readonly settings: VaultSettings | null
  readonly contactById: ReadonlyMap<RecordId, ContactPoint>
  /** The licences bound to an account. */
  licencesOf(accountId: RecordId): readonly Licence[]
  /** The photos and scans of a record, in the order in which they were added. */
  attachmentsOf(ownerId: RecordId): readonly Attachment[]
  /** Papers that carry a secret of a record (null: of this vault), whether kept or lost. */
  papersCarrying(secret: CarriedSecret['secret'], recordId: RecordId | null): readonly Paper[]
  /** Identity documents of a person; those that name nobody count for everybody. */
  identityPapersOf(personId: RecordId | undefined): readonly Paper[]
}

/** Indexes records. Lists keep the order of the records. */
export function indexRecords(records: readonly VaultRecord[]): RecordIndex {
  const ofType = <T extends RecordType>(type: T) =>
    records.filter((item): item is RecordOf<T> => item.type === type)
  const papers = ofType('paper')
  const contacts = ofType('contact-point')
  const licences = ofType('licence')
  const licencesByAccount = group(licences, (licence) => licence.accountIds)
  const attachmentsByOwner = group(ofType('attachment'), ({ ownerId }) => [ownerId])
  const papersBySecret = group(papers, (paper) =>
    paper.carries.map((carried) =>
      secretKey(carried.secret, 'recordId' in carried ? carried.recordId : null),
    ),
  )
  const identity = papers.filter((paper) => paper.paperKind === 'identity-document')
  return {
    byId: new Map(records.map((item) => [item.id, item])),
    accounts: ofType('account'),
    contacts,
    corrections: ofType('correction'),
    devices: ofType('device'),
    licences,
    papers,
    people: ofType('person'),
    places: ofType('place'),
    plans: ofType('plan'),
    ties: ofType('tie'),
    settings: ofType('settings')[0] ?? null,
    contactById: new Map(contacts.map((contact) => [contact.id, contact])),
    licencesOf: (accountId) => licencesByAccount.get(accountId) ?? [],
    attachmentsOf: (ownerId) => attachmentsByOwner.get(ownerId) ?? [],
    papersCarrying: (secret, recordId) => papersBySecret.get(secretKey(secret, recordId)) ?? [],
    identityPapersOf: (personId) =>
      identity.filter((paper) => paper.personId === undefined || paper.personId === personId),
  }
}

function secretKey(secret: string, recordId: RecordId | null): string {
  return `${secret} ${recordId ?? ''}`
}

function group<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [item])
      else members.push(item)
    }
  }
  return groups
}
