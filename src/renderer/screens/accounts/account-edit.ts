import type { Edit, SecretEdits } from '#contract'
import type { Account } from '#core/record/account'
import type { RecordId } from '#core/record/field'
import type { Paper } from '#core/record/holding'
import type { Licence } from '#core/record/licence'
import type { RecordIndex } from '#core/record/record-index'
import { chosen, chosenPerson, NEW } from '../records/choice.ts'
import { idOrNone, moneyOrNone, tagsOf, textOrNone, withFields } from '../records/record-fields.ts'
import { parseRoughDay } from '../records/rough-day.ts'
import { newContactPoint, recognise } from '../contacts/contact-form.ts'
import type { AccountValues, PaperChoice } from './account-form.ts'

type Put = Edit['put'][number]

/** What the editor hands over besides the values: what was typed into secret fields. */
export interface TypedSecrets {
  readonly account: SecretEdits
  /** Product keys by the row of the licence. */
  readonly productKeys: ReadonlyMap<string, string>
}

interface Surroundings {
  readonly index: RecordIndex
  readonly newId: () => RecordId
}

/** The one edit that saves an account with everything written along with it. The values have passed their check. */
export function accountEdit(
  values: AccountValues,
  base: Account | null,
  secrets: TypedSecrets,
  { index, newId }: Surroundings,
): { readonly id: RecordId; readonly edit: Edit } {
  const id = base?.id ?? newId()
  const person = chosenPerson(values, newId)
  const contacts = contactsOf(values, id, person.id, { index, newId })
  const factors = factorsOf(values, person.id, newId)
  const record = withFields(base ?? emptyAccount(id), {
    serviceId: values.serviceId,
    serviceName: textOrNone(values.serviceName),
    label: textOrNone(values.label),
    personId: person.id,
    url: textOrNone(values.url),
    loginIds: values.loginIds.flatMap(({ value }) => textOrNone(value) ?? []),
    contacts: [...contacts.entries],
    resetRoutes: values.resetRoutes,
    passwordInMemory: values.passwordInMemory || undefined,
    twoStep: values.twoStep,
    factors: [...factors.entries],
    signInWith: values.signInWith.flatMap((other) => idOrNone(other) ?? []),
    registeredName: registeredName(values),
    registeredBirthDate: textOrNone(values.registeredBirthDate),
    registeredPostalCode: textOrNone(values.registeredPostalCode),
    createdOn: parseRoughDay(values.createdOn) ?? undefined,
    lastSignInOn: textOrNone(values.lastSignInOn),
    lastConfirmedOn: textOrNone(values.lastConfirmedOn),
    state: values.state,
    tags: values.tags.trim() === '' ? undefined : [...tagsOf(values.tags)],
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
      const contact =
        row.contactPointId === NEW ? newContactPoint(row.value, contactId, personId, accounts) : null
      if (contact === null) continue
      put.push({ record: contact })
    }
    rolesById.set(contactId, [...new Set([...(rolesById.get(contactId) ?? []), ...row.roles])])
  }
  const entries = [...rolesById].map(([contactPointId, roles]) => ({ contactPointId, roles }))
  return { entries: entries.filter(({ roles }) => roles.length > 0), put }
}

/** An address or number that is on record already is not written twice. */
function sameContact(text: string, index: RecordIndex): RecordId | undefined {
  const value = recognise(text)?.value.toLowerCase()
  return index.contacts.find((contact) => contact.value.toLowerCase() === value)?.id
}

function factorsOf(
  values: AccountValues,
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
  const entries = rows.map(({ row, device }) => ({
    kind: row.kind,
    ...(device.id === undefined ? {} : { deviceId: device.id }),
    ...(row.lastProvedOn === '' ? {} : { lastProvedOn: row.lastProvedOn }),
  }))
  return { entries, put: rows.flatMap(({ device }) => device.put) }
}

function registeredName(values: AccountValues): Account['registeredName'] {
  const names = { kanji: values.kanji, kana: values.kana, romaji: values.romaji, script: values.script }
  const written = Object.entries(names).flatMap(([key, value]) => {
    const text = textOrNone(value)
    return text === undefined ? [] : [[key, text] as const]
  })
  return written.length === 0 ? undefined : Object.fromEntries(written)
}

/** The papers whose content changes: those that now carry a secret of the account, and those that no longer do. */
function papersOf(
  values: AccountValues,
  id: RecordId,
  personId: RecordId | undefined,
  { index, newId }: Surroundings,
): readonly Put[] {
  const choices = [
    ['password', values.passwordPaper],
    ['recovery-codes', values.codesPaper],
  ] as const
  const changed = new Map<RecordId, Paper>()
  for (const [secret, choice] of choices) {
    for (const stored of index.papers) {
      const paper = changed.get(stored.id) ?? stored
      const carries = paper.carries.some((c) => 'recordId' in c && c.secret === secret && c.recordId === id)
      const wanted = choice.paperIds.includes(paper.id)
      if (carries === wanted) continue
      const others = paper.carries.filter(
        (c) => !('recordId' in c && c.secret === secret && c.recordId === id),
      )
      changed.set(paper.id, {
        ...paper,
        carries: wanted ? [...others, { secret, recordId: id }] : others,
      })
    }
    const paper = newPaper(choice, secret, id, personId, newId)
    if (paper !== null) changed.set(paper.id, paper)
  }
  return [...changed.values()].map((record) => ({ record }))
}

function newPaper(
  choice: PaperChoice,
  secret: 'password' | 'recovery-codes',
  accountId: RecordId,
  personId: RecordId | undefined,
  newId: () => RecordId,
): Paper | null {
  const title = textOrNone(choice.newTitle)
  if (title === undefined) return null
  return withFields<Paper>(
    {
      type: 'paper',
      id: newId(),
      title,
      paperKind: secret === 'password' ? 'note' : 'code-sheet',
      carries: [{ secret, recordId: accountId }],
      status: 'kept',
    },
    { placeId: idOrNone(choice.newPlaceId), personId },
  )
}

/** The licences whose binding changes, and those written along with the account. */
function licencesOf(
  values: AccountValues,
  id: RecordId,
  personId: RecordId | undefined,
  secrets: TypedSecrets,
  { index, newId }: Surroundings,
): readonly Put[] {
  const rebound = index.licences.flatMap((licence): readonly Put[] => {
    const isBound = licence.accountIds.includes(id)
    const wanted = values.licenceIds.includes(licence.id)
    if (isBound === wanted) return []
    const others = licence.accountIds.filter((other) => other !== id)
    return [{ record: { ...licence, accountIds: wanted ? [...others, id] : others } }]
  })
  const added = values.newLicences.map((row): Put => {
    const productKey = secrets.productKeys.get(row.key)
    const record: Licence = withFields<Licence>(
      {
        type: 'licence',
        id: newId(),
        title: row.title.trim(),
        licenceKind: row.licenceKind,
        accountIds: [id],
      },
      {
        personId,
        keyUse: row.keyUse === '' ? undefined : row.keyUse,
        value: moneyOrNone(row.amount, row.currency),
        keepsake: textOrNone(row.keepsake),
      },
    )
    return productKey === undefined ? { record } : { record, secrets: { productKey } }
  })
  return [...rebound, ...added]
}
