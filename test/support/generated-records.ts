import { fc } from '@fast-check/vitest'
import * as v from 'valibot'
import { services } from '#core/catalog/catalog'
import { nodeId, type NodeId } from '#core/graph/graph'
import type { Scenario } from '#core/graph/what-if/what-if'
import { CONTACT_ROLES, FACTOR_KINDS } from '#core/record/account'
import { MAIL_KINDS, PHONE_KINDS } from '#core/record/contact-point'
import { record, type VaultRecord } from '#core/record/document'
import { LICENCE_KINDS, VOLUME_ROLES } from '#core/record/licence'
import { FAMILY_WISHES } from '#core/record/release'

/** How many records of each kind a generated vault has. */
const anyCounts = fc.record({
  person: fc.integer({ min: 1, max: 2 }),
  tie: fc.integer({ min: 0, max: 3 }),
  device: fc.integer({ min: 0, max: 3 }),
  place: fc.integer({ min: 0, max: 2 }),
  paper: fc.integer({ min: 0, max: 4 }),
  contact: fc.integer({ min: 0, max: 5 }),
  account: fc.integer({ min: 1, max: 5 }),
  licence: fc.integer({ min: 0, max: 3 }),
  correction: fc.integer({ min: 0, max: 2 }),
  plan: fc.integer({ min: 0, max: 2 }),
  visit: fc.integer({ min: 0, max: 2 }),
})
type Kind =
  | 'person'
  | 'tie'
  | 'device'
  | 'place'
  | 'paper'
  | 'contact'
  | 'account'
  | 'licence'
  | 'correction'
  | 'plan'
  | 'visit'
type Ids = Readonly<Record<Kind, readonly string[]>>

/**
 * Vaults by the schema, with services of the catalogue and one that it does not know: circles of mailboxes, contact points
 * that end together, papers that are lost, accounts of which too little is recorded.
 */
export const anyVault: fc.Arbitrary<readonly VaultRecord[]> = anyCounts.chain((counts) => {
  const named = (kind: Kind) => Array.from({ length: counts[kind] }, (_, number) => `${kind}${number}`)
  const ids: Ids = {
    person: named('person'),
    tie: named('tie'),
    device: named('device'),
    place: named('place'),
    paper: named('paper'),
    contact: named('contact'),
    account: named('account'),
    licence: named('licence'),
    correction: named('correction'),
    plan: named('plan'),
    visit: named('visit'),
  }
  const all = <T>(kind: Kind, one: (id: string) => fc.Arbitrary<T>) => ids[kind].map(one)
  return fc
    .tuple(
      ...all('person', anyPerson),
      ...all('tie', anyTie),
      ...all('device', (id) => anyDevice(id, ids)),
      ...all('place', anyPlace),
      ...all('paper', (id) => anyPaper(id, ids)),
      ...all('contact', (id) => anyContact(id, ids)),
      ...all('account', (id) => anyAccount(id, ids)),
      ...all('licence', (id) => anyLicence(id, ids)),
      ...all('correction', anyCorrection),
      ...all('plan', (id) => anyPlan(id, ids)),
      ...all('visit', (id) => anyVisit(id, ids)),
      anySettings,
    )
    .map((items) => items.filter((item) => item !== null).map((item) => v.parse(record, defined(item))))
})

/** Some of what a generated vault may lose; names that it does not know do nothing. */
export const anyLoss: fc.Arbitrary<readonly NodeId[]> = fc
  .subarray(
    [
      ...['tie', 'device', 'sheet', 'place', 'contact', 'memory'].flatMap((kind) =>
        [0, 1, 2].map((i) => `${kind}:${ofKind(kind)}${i}`),
      ),
      'vault',
      'vault-file',
      'master-password',
    ],
    { maxLength: 5 },
  )
  .map((names) => names.map(nodeId))

/** Losses, a day, a cold start; or some of them. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    losses: anyLoss,
    date: fc.option(fc.constantFrom('2027-01-01', '2029-06-01')),
    cold: fc.boolean(),
  })
  .map(({ date, ...rest }) => (date === null ? rest : { ...rest, date }))

/** A generated vault, and its records in another order. */
export const anyShuffledVault = anyVault.chain((records) =>
  fc.tuple(
    fc.constant(records),
    fc.shuffledSubarray([...records], { minLength: records.length, maxLength: records.length }),
  ),
)

const anyDay = fc.constantFrom('2020-03-01', '2026-11-22', '2026-12-31', '2028-04-01')
// Of `freq` draws, one is nothing; so it takes 2 to get anything at all.
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.option(fc.option(value, { nil: undefined, freq: 2 }), { nil: undefined, freq: 2 })
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 })
const oneOf = (ids: readonly string[]) =>
  ids.length === 0 ? fc.constant(undefined) : often(fc.constantFrom(...ids))
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, { arbitrary: fc.constantFrom(...others), weight: 1 })
const upTo = (max: number, ids: readonly string[]) =>
  fc.subarray([...ids], { maxLength: Math.min(max, ids.length) })
const kept = mostly('kept', 'lost')

const anyPerson = (id: string) => fc.constant({ type: 'person', id, name: '佐藤 花子' })

/** What a person knows better: a way that is not there, one that is, room for so many addresses. */
const anyCorrection = (id: string) =>
  fc.record({
    type: fc.constant('correction'),
    id: fc.constant(id),
    serviceId: fc.constantFrom(...services.map((service) => service.id)),
    fact: fc.constantFrom('route:reset-sms', 'route:reset-email', 'route:passkey', 'uses-sms', 'max-emails'),
    holds: fc.boolean(),
    value: rarely(fc.integer({ min: 1, max: 3 })),
    seenOn: anyDay,
  })

/** A plan of which nothing is ticked off. */
const anyPlan = (id: string, ids: Ids) =>
  fc.record({
    type: fc.constant('plan'),
    id: fc.constant(id),
    endingIds: upTo(2, [...ids.tie, ...ids.contact]),
    begunOn: anyDay,
    closedOn: rarely(anyDay),
    uses: fc.constant([]),
  })

/** What a visit found, about records that are there and records that are gone. */
const anyVisit = (id: string, ids: Ids) => {
  const state = fc.record({
    findings: fc.array(
      fc.record({
        rule: fc.constantFrom('no-phone', 'single-point', 'from-a-newer-audit'),
        subjects: fc.constant(ids.account.slice(0, 2)),
      }),
      { maxLength: 2 },
    ),
    marks: fc.record({
      safe: fc.constant([]),
      fragile: fc.constant(ids.account.slice(0, 1)),
      lost: fc.constant(['gone']),
      unknown: fc.constant([]),
    }),
    atStake: fc.constantFrom([], [{ amount: 35_000, currency: 'JPY' }]),
  })
  const task = fc.record({ who: fc.constant('花子'), until: anyDay, at: fc.constant('2026-11-22T10:00:00Z') })
  return fc.record({
    type: fc.constant('visit'),
    id: fc.constant(id),
    begunOn: anyDay,
    closedOn: rarely(anyDay),
    helper: fc.constant('田中'),
    agreedWith: fc.constant('花子'),
    purpose: rarely(fc.constant('点検')),
    consentOn: rarely(anyDay),
    arrival: state,
    departure: rarely(state),
    done: fc.array(fc.record({ on: anyDay, what: fc.constantFrom('紙を渡した', '番号を確かめた') }), {
      maxLength: 2,
    }),
    left: fc.array(
      fc.oneof(
        task.map((said) => ({ ...said, what: '登録メールを替える' })),
        task.map((said) => ({ ...said, rule: 'no-phone', subject: ids.account[0] })),
      ),
      { maxLength: 2 },
    ),
  })
}

const anyTie = (id: string) =>
  fc.record({
    type: fc.constant('tie'),
    id: fc.constant(id),
    title: fc.constant(id),
    tieKind: fc.constantFrom('provider', 'carrier', 'employer'),
    endsOn: rarely(anyDay),
    status: mostly('active', 'ended'),
  })

const anyDevice = (id: string, ids: Ids) =>
  fc.record({
    type: fc.constant('device'),
    id: fc.constant(id),
    title: fc.constant(id),
    deviceKind: fc.constantFrom('phone', 'computer', 'security-key'),
    placeId: oneOf(ids.place),
    unlockKept: often(fc.constantFrom('by-heart', 'written')),
    diskKeyKept: rarely(fc.constantFrom('written', 'in-account')),
    status: kept,
  })

const anyPlace = (id: string) =>
  fc.record({
    type: fc.constant('place'),
    id: fc.constant(id),
    title: fc.constant(id),
    placeKind: fc.constantFrom('home', 'safe'),
  })

const anyPaper = (id: string, ids: Ids) =>
  fc.record({
    type: fc.constant('paper'),
    id: fc.constant(id),
    title: fc.constant(id),
    personId: oneOf(ids.person),
    paperKind: fc.constantFrom('note', 'code-sheet', 'kit', 'identity-document'),
    placeId: oneOf(ids.place),
    carries: fc.array(
      fc.oneof(
        fc.record({
          secret: fc.constantFrom('password', 'recovery-codes'),
          recordId: fc.constantFrom(...ids.account),
        }),
        fc.record({ secret: fc.constantFrom('vault-recovery-key', 'vault-password') }),
      ),
      { maxLength: 2 },
    ),
    status: kept,
  })

const anyContact = (id: string, ids: Ids) => {
  const shared = {
    type: fc.constant('contact-point'),
    id: fc.constant(id),
    personId: oneOf(ids.person),
    tieId: oneOf(ids.tie),
    endsOn: rarely(anyDay),
    lastProvedOn: rarely(fc.constantFrom('2024-12-01', '2026-11-01')),
    status: mostly('live', 'dead', 'unknown'),
  }
  return fc.oneof(
    fc.record({
      ...shared,
      medium: fc.constant('email'),
      value: fc.constant(`${id}@example.jp`),
      mailKind: fc.constantFrom(...MAIL_KINDS, 'provider', 'carrier', 'free', 'free'),
      hostAccountId: oneOf(ids.account),
    }),
    fc.record({
      ...shared,
      medium: fc.constant('phone'),
      value: fc.constant('+819000000001'),
      phoneKind: fc.constantFrom(...PHONE_KINDS, 'mobile', 'mobile', 'mobile'),
      sms: fc.constantFrom('yes', 'no', 'unknown'),
      deviceId: oneOf(ids.device),
    }),
  )
}

const anyAccount = (id: string, ids: Ids) =>
  fc.record({
    type: fc.constant('account'),
    id: fc.constant(id),
    serviceId: fc.constantFrom(...services.map((service) => service.id), 'from-a-newer-catalogue'),
    personId: oneOf(ids.person),
    loginIds: mostly([id], []),
    contacts: upTo(3, ids.contact).chain((contactIds) =>
      fc.tuple(
        ...contactIds.map((contactPointId) =>
          fc.record({
            contactPointId: fc.constant(contactPointId),
            roles: fc.subarray([...CONTACT_ROLES], { minLength: 1 }),
          }),
        ),
      ),
    ),
    resetRoutes: fc.constantFrom('complete', 'complete', 'unknown', undefined),
    passwordInMemory: rarely(fc.constant(true)),
    twoStep: fc.constantFrom('on', 'off', 'off', 'unknown'),
    factors: fc.array(fc.record({ kind: fc.constantFrom(...FACTOR_KINDS), deviceId: oneOf(ids.device) }), {
      maxLength: 2,
    }),
    signInWith: fc.oneof(
      { arbitrary: fc.constant([]), weight: 4 },
      { arbitrary: upTo(1, ids.account), weight: 1 },
    ),
    lastSignInOn: rarely(fc.constantFrom('2024-12-01', '2026-11-01')),
    state: mostly('in-use', 'locked-out', 'closed', 'unknown'),
    registeredBirthDate: rarely(fc.constant('1950-04-01')),
    alsoTold: rarely(fc.constant([{ what: 'work', said: 'さくら商事', need: 'voluntary' }])),
    triedLogins: rarely(fc.constant([{ value: id, on: '2026-11-01', answer: 'known' }])),
    closingOn: rarely(fc.constantFrom('2026-12-31', '2028-04-01')),
    childAccount: rarely(fc.constant(true)),
    guardianIds: rarely(upTo(1, ids.account)),
    release: rarely(
      fc.record({
        wish: fc.constantFrom(...FAMILY_WISHES),
        handToId: oneOf(ids.person),
        toIds: rarely(fc.subarray([...ids.person], { minLength: 1 })),
      }),
    ),
    secretFacts: fc.record({
      password: rarely(
        fc.oneof(
          fc.constant({}),
          fc.record({
            strength: fc.constantFrom(0, 1, 4),
            fingerprint: fc.constantFrom('0000000000000000', '1111111111111111'),
          }),
        ),
      ),
      recoveryCodes: rarely(fc.constantFrom({}, { count: 10, unused: 1 }, { count: 10, unused: 9 })),
      totp: rarely(fc.constant({})),
    }),
  })

const anyLicence = (id: string, ids: Ids) =>
  fc.record({
    type: fc.constant('licence'),
    id: fc.constant(id),
    title: fc.constant(id),
    licenceKind: fc.constantFrom(...LICENCE_KINDS),
    accountIds: upTo(2, ids.account),
    keyUse: rarely(fc.constantFrom('first-install-only', 'reusable', 'no-key')),
    value: often(
      fc.record({ amount: fc.constantFrom(0, 3_000, 35_000), currency: fc.constantFrom('JPY', 'USD') }),
    ),
    keepsake: rarely(fc.constant('写真5年分')),
    deviceId: oneOf(ids.device),
    endsOn: rarely(anyDay),
    proof: rarely(fc.record({ text: fc.constant('領収書'), paperId: oneOf(ids.paper) })),
    volume: rarely(
      fc.record({
        agreementMail: rarely(fc.constantFrom('contact0@example.jp', 'other@example.jp')),
        administrators: fc.array(
          fc.record({
            name: fc.constant('佐藤 正男'),
            contactPointId: oneOf(ids.contact),
            role: rarely(fc.constantFrom(...VOLUME_ROLES)),
            left: rarely(fc.constant(true)),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
    secretFacts: fc.record({ productKey: rarely(fc.constant({})) }),
  })

const anySettings = fc.option(
  fc.record({
    type: fc.constant('settings'),
    id: fc.constant('settings'),
    title: fc.constant('佐藤家の控え'),
    recoveryKey: rarely(fc.constant({ kitMadeOn: '2026-08-03' })),
    copies: mostly([{ where: 'USBメモリー', madeOn: '2026-08-03' }], []),
    sheets: fc.constant([]),
  }),
)

/** The records behind the nodes of a kind: what is written on a sheet is a paper, what is known by heart an account's. */
function ofKind(kind: string): string {
  return kind === 'sheet' ? 'paper' : kind === 'memory' ? 'account' : kind
}

/** Without the fields that were left open. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, defined(inner)]])),
  )
}
