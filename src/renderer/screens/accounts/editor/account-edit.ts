import type { Edit } from '#contract'
import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import { newContactPoint, recognise } from '../../contacts/recognise.ts'
import { chosen, chosenPerson, NEW } from '../../records/choice.ts'
import { idOrNone, textOrNone, withFields } from '../../records/record-fields.ts'
import { parseRoughDay } from '../../records/rough-day.ts'
import { licencesOf, papersOf, type Surroundings, type TypedSecrets } from './account-belongings.ts'
import type { AccountValues } from './account-values.ts'
import { customFieldsOf } from './custom-fields.ts'

type Put = Edit['put'][number]

/** The one edit that saves an account with everything written along with it. The values have passed their check. */
export function accountEdit(
  values: AccountValues,
  base: Account | null,
  secrets: TypedSecrets,
  { index, newId }: Surroundings,
): { readonly id: RecordId; readonly edit: Edit } {
  const id = base?.id ?? newId()
  const person = chosenPerson(values, newId)
  const contacts = contactsOf(values, base, id, person.id, { index, newId })
  const factors = factorsOf(values, base, person.id, newId)
  const record = withFields(base ?? emptyAccount(id), {
    serviceId: values.serviceId,
    serviceName: textOrNone(values.serviceName),
    serviceReading: textOrNone(values.serviceReading),
    label: textOrNone(values.label),
    personId: person.id,
    url: textOrNone(values.url),
    loginIds: values.loginIds.flatMap(({ value }) => textOrNone(value) ?? []),
    contacts: [...contacts.entries],
    resetRoutes: values.resetRoutes,
    passwordInMemory: values.passwordInMemory || undefined,
    passwordDays: values.passwordDays === '' ? undefined : Number(values.passwordDays),
    twoStep: values.twoStep,
    factors: [...factors.entries],
    signInWith: values.signInWith.flatMap((other) => idOrNone(other) ?? []),
    registeredName: registeredName(values, base),
    registeredBirthDate: textOrNone(values.registeredBirthDate),
    registeredPostalCode: textOrNone(values.registeredPostalCode),
    alsoTold: toldOf(values, base),
    createdOn: parseRoughDay(values.createdOn) ?? undefined,
    lastSignInOn: textOrNone(values.lastSignInOn),
    lastConfirmedOn: textOrNone(values.lastConfirmedOn),
    reviewMonths: values.reviewMonths === '' ? undefined : Number(values.reviewMonths),
    state: values.state,
    closingOn: textOrNone(values.closingOn),
    release: releaseOf(values, base),
    childAccount: values.childAccount || undefined,
    guardianIds: guardiansOf(values),
    customFields: customFieldsOf(values, base),
    tags: values.tags.length === 0 ? undefined : [...values.tags],
    note: values.note === '' ? undefined : values.note,
  })
  const put: readonly Put[] = [
    ...person.put,
    ...contacts.put,
    ...factors.put,
    { record, secrets: secrets.account },
    ...papersOf(values, id, person.id, { index, newId }),
    ...licencesOf(values, id, person.id, secrets, { index, newId }),
  ]
  return { id, edit: { put: [...put], remove: [], label: base === null ? 'add' : 'edit' } }
}

function emptyAccount(id: RecordId): Account {
  return {
    type: 'account',
    id,
    serviceId: '',
    loginIds: [],
    contacts: [],
    twoStep: 'unknown',
    factors: [],
    signInWith: [],
    state: 'in-use',
  }
}

/** The contact points of the account; one that is named twice gets the roles of both rows. */
function contactsOf(
  values: AccountValues,
  base: Account | null,
  id: RecordId,
  personId: RecordId | undefined,
  { index, newId }: Surroundings,
): { readonly entries: Account['contacts']; readonly put: readonly Put[] } {
  const rolesById = new Map<RecordId, Account['contacts'][number]['roles']>()
  const put: Put[] = []
  const self = { id, serviceId: values.serviceId, loginIds: values.loginIds.map(({ value }) => value.trim()) }
  for (const row of values.contacts) {
    const known = row.contactPointId === NEW ? sameContact(row.value, index) : idOrNone(row.contactPointId)
    const contactId = known ?? newId()
    if (known === undefined) {
      // The account being written may be the one in which its own mailbox lives.
      const accounts = [
        ...index.accounts.filter((other) => other.id !== id),
        { ...emptyAccount(id), ...self },
      ]
      // Who may help is somebody else, so their address or number is not this person's.
      const isOthers = row.roles.every((role) => role === 'recovery-contact')
      const ownerId = isOthers ? undefined : personId
      const contact =
        row.contactPointId === NEW ? newContactPoint(row.value, contactId, ownerId, accounts) : null
      if (contact === null) continue
      put.push({ record: contact })
    }
    rolesById.set(contactId, [...new Set([...(rolesById.get(contactId) ?? []), ...row.roles])])
  }
  const entries = [...rolesById].map(([contactPointId, roles]) => ({
    ...base?.contacts.find((entry) => entry.contactPointId === contactPointId),
    contactPointId,
    roles,
  }))
  return { entries: entries.filter(({ roles }) => roles.length > 0), put }
}

/** An address or number that is on record already is not written twice. */
function sameContact(text: string, index: RecordIndex): RecordId | undefined {
  const value = recognise(text)?.value.toLowerCase()
  return index.contacts.find((contact) => contact.value.toLowerCase() === value)?.id
}

function factorsOf(
  values: AccountValues,
  base: Account | null,
  personId: RecordId | undefined,
  newId: () => RecordId,
): { readonly entries: Account['factors']; readonly put: readonly Put[] } {
  const rows = values.factors.map((row) => ({
    row,
    device: chosen(row.deviceId, row.newDevice, newId, (id, title) => ({
      type: 'device',
      id,
      title,
      deviceKind: row.kind === 'security-key' ? 'security-key' : 'phone',
      status: 'kept',
      ...(personId === undefined ? {} : { personId }),
    })),
  }))
  const entries = rows.map(({ row, device }) => {
    const stored = row.position === null ? undefined : base?.factors[row.position]
    return withFields<Account['factors'][number]>(stored ?? { kind: row.kind }, {
      kind: row.kind,
      deviceId: device.id,
      lastProvedOn: textOrNone(row.lastProvedOn),
    })
  })
  return { entries, put: rows.flatMap(({ device }) => device.put) }
}

/** The accounts that look after a child's; nothing at one that is no child's. */
function guardiansOf({ childAccount, guardianIds }: AccountValues): Account['guardianIds'] {
  const ids = guardianIds.flatMap((other) => idOrNone(other) ?? [])
  return childAccount && ids.length > 0 ? ids : undefined
}

/** What the family is told; undefined for nothing. */
function releaseOf(
  { release, readerIds, wish, handToId, familyNote }: AccountValues,
  base: Account | null,
): Account['release'] {
  if (release === 'no') return undefined
  return withFields<NonNullable<Account['release']>>(base?.release ?? { wish }, {
    wish,
    handToId: wish === 'hand-on' ? idOrNone(handToId) : undefined,
    toIds: release === 'all' ? undefined : readerIds.flatMap((id) => idOrNone(id) ?? []),
    note: textOrNone(familyNote),
  })
}

function toldOf({ alsoTold }: AccountValues, base: Account | null): Account['alsoTold'] {
  if (alsoTold.length === 0) return undefined
  return alsoTold.map(({ position, what, said, need }) => {
    const stored = position === null ? undefined : base?.alsoTold?.[position]
    return withFields<NonNullable<Account['alsoTold']>[number]>(stored ?? { what }, {
      what,
      said: textOrNone(said),
      need: need === '' ? undefined : need,
    })
  })
}

function registeredName(values: AccountValues, base: Account | null): Account['registeredName'] {
  const name = withFields<NonNullable<Account['registeredName']>>(base?.registeredName ?? {}, {
    kanji: textOrNone(values.kanji),
    kana: textOrNone(values.kana),
    romaji: textOrNone(values.romaji),
    script: values.script === '' ? undefined : values.script,
  })
  return Object.keys(name).length === 0 ? undefined : name
}
