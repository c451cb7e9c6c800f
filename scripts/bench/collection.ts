import type { Account, ContactRole } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { asRecordId, type RecordId } from '#core/record/field'
import { seeded, type Draw } from './draw.ts'

/*
 * Collections for measuring the solver, drawn from a seed: households as a helper looks after them, in one vault. Mailboxes
 * and numbers are shared by many accounts, two mailboxes of a couple reset each other, passwords are used twice, contracts
 * carry lines and addresses, and the children's accounts hang on their parents' mailboxes next door.
 */

const ACCOUNTS_PER_HOUSEHOLD = 50
const SERVICES = [
  'amazon-co-jp',
  'yahoo-japan',
  'microsoft-account',
  'apple',
  'other',
  'other',
  'other',
  'other',
]

/** Records with so many accounts; 10,000 of them have 2,000 ties, devices, places and papers. Same seed, same records. */
export function drawCollection(accounts: number, seed = 20_261_122): readonly VaultRecord[] {
  const draw = seeded(seed)
  const households = Math.max(1, Math.round(accounts / ACCOUNTS_PER_HOUSEHOLD))
  const records: VaultRecord[] = [settings()]
  for (let number = 0; number < households; number += 1) {
    const count =
      Math.floor((accounts * (number + 1)) / households) - Math.floor((accounts * number) / households)
    records.push(...household(number, count, number === 0 ? null : `h${number - 1}`, draw))
  }
  return records
}

function settings(): VaultRecord {
  return {
    type: 'settings',
    id: asRecordId('settings'),
    title: '控え帳',
    recoveryKey: { kitMadeOn: '2026-08-03' },
    copies: [{ where: 'USBメモリー', madeOn: '2026-08-03' }],
    sheets: [],
  }
}

function* household(number: number, count: number, next: string | null, draw: Draw): Generator<VaultRecord> {
  const home = `h${number}`
  const id = (name: string): RecordId => asRecordId(`${home}-${name}`)
  const people = ['a', 'b'] as const
  for (const person of people) yield { type: 'person', id: id(`person-${person}`), name: `佐藤 ${person}` }
  yield* holdings(id, people, draw)
  yield* contacts(id, people)
  const googles = people.map((person): Account => {
    const other = person === 'a' ? 'b' : 'a'
    return {
      ...plain(id(`google-${person}`), 'google', id(`person-${person}`)),
      contacts: [
        { contactPointId: id(`gmail-${other}`), roles: ['reset'] },
        ...(draw(2) === 0 ? [{ contactPointId: id(`mobile-${person}`), roles: ['reset' as const] }] : []),
      ],
      lastSignInOn: day(draw),
      secretFacts: { password: { fingerprint: print(number, draw(3)) } },
    }
  })
  yield* googles.slice(0, count)
  for (let i = 0; i < count - googles.length; i += 1) {
    yield anyAccount(i, number, id, next, draw)
    if (draw(4) === 0) yield licence(i, id, draw)
  }
}

function* holdings(
  id: (name: string) => RecordId,
  people: readonly string[],
  draw: Draw,
): Generator<VaultRecord> {
  const endsOn = draw(4) === 0 ? { endsOn: day(draw, 2027) } : {}
  yield {
    type: 'tie',
    id: id('flat'),
    title: 'プロバイダー',
    tieKind: 'provider',
    status: 'active',
    ...endsOn,
  }
  yield { type: 'place', id: id('home'), title: '自宅', placeKind: 'home' }
  for (const person of people) {
    const personId = id(`person-${person}`)
    yield {
      type: 'tie',
      id: id(`carrier-${person}`),
      title: '携帯',
      tieKind: 'carrier',
      personId,
      status: 'active',
    }
    yield {
      type: 'device',
      id: id(`phone-${person}`),
      title: '電話',
      deviceKind: 'phone',
      personId,
      status: 'kept',
    }
    yield {
      type: 'paper',
      id: id(`licence-${person}`),
      title: '免許証',
      paperKind: 'identity-document',
      personId,
      carries: [],
      status: 'kept',
    }
  }
  yield { type: 'device', id: id('computer'), title: 'パソコン', deviceKind: 'computer', status: 'kept' }
  yield {
    type: 'paper',
    id: id('note'),
    title: '手帳',
    paperKind: 'note',
    placeId: id('home'),
    carries: [0, 1, 2, 3, 4].map((i) => ({ secret: 'password' as const, recordId: id(`account-${i}`) })),
    status: 'kept',
  }
}

function* contacts(id: (name: string) => RecordId, people: readonly string[]): Generator<VaultRecord> {
  const shared = { type: 'contact-point', status: 'live' } as const
  const mail = { ...shared, medium: 'email' } as const
  yield {
    ...mail,
    id: id('provider'),
    value: `${id('provider')}@example.jp`,
    mailKind: 'provider',
    personId: id('person-a'),
    tieId: id('flat'),
  }
  for (const person of people) {
    yield {
      ...mail,
      id: id(`gmail-${person}`),
      value: `${id(person)}@example.com`,
      mailKind: 'free',
      personId: id(`person-${person}`),
      hostAccountId: id(`google-${person}`),
    }
    yield {
      ...shared,
      medium: 'phone',
      id: id(`mobile-${person}`),
      value: '+819000000001',
      phoneKind: 'mobile',
      personId: id(`person-${person}`),
      sms: 'yes',
      tieId: id(`carrier-${person}`),
      deviceId: id(`phone-${person}`),
    }
  }
}

function anyAccount(
  i: number,
  number: number,
  id: (name: string) => RecordId,
  next: string | null,
  draw: Draw,
): Account {
  const person = draw(2) === 0 ? 'a' : 'b'
  const as = (name: string, ...roles: readonly ContactRole[]) => ({
    contactPointId: id(name),
    roles: [...roles],
  })
  const reset = [
    [as('provider', 'login', 'registered')],
    [as(`gmail-${person}`, 'login', 'registered')],
    [as(`gmail-${person}`, 'login', 'registered'), as(`mobile-${person}`, 'reset')],
    [as('provider', 'login', 'registered'), as(`gmail-${person}`, 'reset')],
    [as(`mobile-${person}`, 'login', 'registered')],
    [],
  ][draw(6)]
  const neighbour =
    next !== null && draw(20) === 0
      ? [{ contactPointId: asRecordId(`${next}-gmail-a`), roles: ['reset' as const] }]
      : []
  const twoStep = draw(4) === 0
  const second = twoStep ? [as(`mobile-${person}`, 'second-factor')] : []
  return {
    ...plain(id(`account-${i}`), SERVICES[draw(SERVICES.length)] ?? 'other', id(`person-${person}`)),
    contacts: [...(reset ?? []), ...neighbour, ...second],
    twoStep: twoStep ? 'on' : 'off',
    factors: twoStep && draw(2) === 0 ? [{ kind: 'totp-app', deviceId: id(`phone-${person}`) }] : [],
    signInWith: draw(10) === 0 ? [id(`google-${person}`)] : [],
    ...(draw(5) === 0 ? { passwordInMemory: true } : {}),
    lastSignInOn: day(draw),
    secretFacts:
      draw(5) === 0 ? {} : { password: { fingerprint: print(number, draw(3) === 0 ? draw(3) : 10 + i) } },
  }
}

function licence(i: number, id: (name: string) => RecordId, draw: Draw): VaultRecord {
  return {
    type: 'licence',
    id: id(`bound-${i}`),
    title: 'ポイント',
    licenceKind: draw(2) === 0 ? 'points' : 'office-retail',
    accountIds: [id(`account-${i}`)],
    value: { amount: 100 * draw(400), currency: 'JPY' },
  }
}

function plain(accountId: RecordId, serviceId: string, personId: RecordId): Account {
  return {
    type: 'account',
    id: accountId,
    serviceId,
    personId,
    loginIds: [accountId],
    contacts: [],
    resetRoutes: 'complete',
    twoStep: 'off',
    factors: [],
    signInWith: [],
    state: 'in-use',
  }
}

/** The same number stands for the same password within a household. */
function print(household: number, number: number): string {
  return (household * 1000 + number).toString(16).padStart(16, '0')
}

function day(draw: Draw, year = 2026): string {
  return `${year}-${String(1 + draw(9)).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`
}
