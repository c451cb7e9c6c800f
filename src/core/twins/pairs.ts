import { serviceCalled } from '../catalog/catalog.ts'
import { contactKey } from '../catalog/contact-key.ts'
import type { Account } from '../record/account.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { fold } from '../search/fold.ts'
import { pairKey, type Twin } from './combine.ts'

/** Two records that may be one and the same. */
export interface TwinPair {
  readonly first: Twin
  readonly second: Twin
  /** By what they were told: the login ID, the registered contact point, or the address or number itself. */
  readonly by: 'login' | 'registered' | 'value'
}

/** The pairs that may be one, without those of which the person said that they are different. */
export function twinPairs(index: RecordIndex): readonly TwinPair[] {
  const apart = new Set((index.settings?.different ?? []).map(({ first, second }) => pairKey(first, second)))
  const known = new Set<string>()
  const pairs: TwinPair[] = []
  const add = (groups: Iterable<readonly Twin[]>, by: TwinPair['by']) => {
    for (const [first, ...others] of groups) {
      for (const second of others) {
        if (first === undefined) continue
        const key = pairKey(first.id, second.id)
        if (known.has(key) || apart.has(key)) continue
        known.add(key)
        pairs.push({ first, second, by })
      }
    }
  }
  add(
    grouped(index.contacts, ({ medium, value }) => [`${medium} ${contactKey(value)}`]),
    'value',
  )
  const accounts = index.accounts.filter(({ state }) => state !== 'closed')
  const logins = new Map(accounts.map((account) => [account, loginKeys(account, index)]))
  const loginsOf = (account: Account) => logins.get(account) ?? []
  add(grouped(accounts, loginsOf), 'login')
  // Two of one person at one service with one registered address are seldom two accounts, unless both have a login ID.
  const without = accounts.filter((account) => loginsOf(account).length === 0)
  add(
    grouped(without, (account) => registeredKeys(account, index)),
    'registered',
  )
  return pairs
}

/** What an account is told by: its service and each login ID, in all their spellings. */
export function loginKeys(account: Account, index: Pick<RecordIndex, 'contactById'>): readonly string[] {
  const service = serviceKey(account)
  const typed = contactsOf(account, index, 'login').map(({ value }) => value)
  const keys = [...account.loginIds, ...typed].map(contactKey)
  return [...new Set(keys)].filter((login) => isTelling(login, service)).map((login) => `${service} ${login}`)
}

/** For an account without a login ID. */
function registeredKeys(account: Account, index: RecordIndex): readonly string[] {
  const service = serviceKey(account)
  if (MANY_COMPANIES.has(service)) return []
  return contactsOf(account, index, 'registered').map(
    ({ value }) => `${service} ${account.personId ?? ''} ${account.label ?? ''} ${contactKey(value)}`,
  )
}

function contactsOf(
  { contacts }: Account,
  { contactById }: Pick<RecordIndex, 'contactById'>,
  role: 'login' | 'registered',
): readonly ContactPoint[] {
  return contacts.flatMap((entry) =>
    entry.roles.includes(role) ? (contactById.get(entry.contactPointId) ?? []) : [],
  )
}

/** Entries of the catalogue that stand for many companies: the same name may be used at two of them. */
const MANY_COMPANIES: ReadonlySet<string> = new Set(['provider-mail', 'carrier'])

function isTelling(login: string, service: string): boolean {
  return login !== '' && (!MANY_COMPANIES.has(service) || login.includes('@'))
}

/** The service, also where it was written down by a former name. */
function serviceKey({ serviceId, serviceName = '' }: Account): string {
  if (serviceId !== 'other') return serviceId
  const name = plain(serviceName)
  return (name === '' ? undefined : serviceCalled(name)?.id) ?? `other ${name}`
}

function plain(name: string): string {
  return fold(name).replace(/\s/gu, '')
}

function grouped<T extends Twin>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else group.push(record)
    }
  }
  return groups.values()
}
