import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { searchServices, serviceById, serviceCalled, services } from '#core/catalog/catalog'
import { everyService } from '#core/catalog/every-service'
import { currentContacts } from '#core/catalog/contacts'
import { leanable, mayDriveDate } from '#core/catalog/provenance'
import type { Bilingual, Provenance, Service } from '#core/catalog/service'
import { LICENCE_KINDS } from '#core/record/licence'

const idsOf = (found: readonly Service[]) => found.map(({ id }) => id)

/** Every object inside a service that claims something, found by its source. */
function claimsIn(value: unknown): Provenance[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(claimsIn)
  return 'confidence' in value || 'source' in value ? [value as Provenance, ...inside] : inside
}

/** Every text in two languages inside a service. */
function textsIn(value: unknown): Bilingual[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ja' in value || 'en' in value) return [value as Bilingual]
  return Object.values(value).flatMap(textsIn)
}

/** What must have a source: the parts of a service that are statements about the world. */
const statementsOf = (service: Service): readonly Provenance[] => [
  ...(service.historic === undefined ? [] : [service.historic]),
  ...service.identifiers,
  ...(service.maxEmails === undefined ? [] : [service.maxEmails]),
  service.usesSms,
  ...(service.smsEnding === undefined ? [] : [service.smsEnding]),
  ...(service.fixedLogins === undefined ? [] : [service.fixedLogins]),
  service.offersTwoStep,
  ...service.routes,
  ...service.inactivity,
  ...service.asks,
  ...service.playbooks.flatMap(({ steps }) => steps),
  ...service.contacts,
  ...service.pages,
  ...service.licenceKinds,
  ...service.licenceKinds.flatMap(({ more = [] }) => more),
  ...(service.editions ?? []),
  ...service.traps,
  ...(service.oneNumber === undefined ? [] : [service.oneNumber]),
  ...(service.secondFactors ?? []),
  ...(service.passwordRules ?? []),
  ...(service.clocks ?? []),
  ...(service.expectedMail ?? []),
  ...(service.data ?? []),
  ...(service.closing ?? []),
]

test('one file describes one service, named by its id', () => {
  const files = readdirSync(new URL('../../../../src/core/catalog/services', import.meta.url))
  expect(idsOf(services).toSorted()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).toSorted())
})

test('holds every service it promises, once', () => {
  expect(new Set(idsOf(services)).size).toBe(services.length)
  expect(idsOf(services)).toEqual([
    'microsoft-account',
    'amazon-co-jp',
    'google',
    'apple',
    'yahoo-japan',
    'rakuten',
    'line',
    'provider-mail',
    'docomo',
    'au',
    'softbank',
    'carrier',
    'mercari',
    'paypay',
    'nintendo',
    'playstation',
    'steam',
    'adobe',
    'x',
    'facebook',
    'instagram',
    'github',
    'microsoft-volume-licensing',
    'vlsc',
    'other',
  ])
})

test.each(services)(
  '$id: every fact says where it comes from, how sure it is, and of which day',
  (service) => {
    const claims = claimsIn(service)
    expect(claims.length).toBe(statementsOf(service).length)
    for (const { source, confidence, checkedOn } of claims) {
      expect(source.trim()).not.toBe('')
      expect(['operator', 'second-hand', 'old', 'source-document', 'unverified']).toContain(confidence)
      expect(checkedOn).toMatch(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
      expect(checkedOn <= '2026-11').toBe(true)
    }
  },
)

test.each(services)('$id: every text is written in both languages, without exclamation marks', (service) => {
  for (const { ja, en } of textsIn(service)) {
    expect(ja.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    // Names such as Y!mobile and Yahoo! JAPAN keep theirs.
    expect(`${ja}${en}`.replace(/Y!mobile|Yahoo!/g, '')).not.toMatch(/[!！]/)
  }
})

test.each(services)('$id: a way that is promised is never promised by an appeal', (service) => {
  const judged = ['recovery-form', 'support', 'identity-papers', 'administrator']
  for (const { kind, cap } of service.routes) expect(cap === 'appeal').toBe(judged.includes(kind))
})

test.each(services)('$id: no kind of route, question or playbook stands twice', (service) => {
  const { routes, asks, playbooks } = service
  for (const ids of [
    routes.map(({ kind }) => kind),
    asks.map(({ value }) => value),
    playbooks.map(({ when }) => when),
  ]) {
    expect(new Set<string>(ids).size).toBe(ids.length)
  }
  for (const { id, when, steps } of playbooks) {
    expect(id).toBe(`${service.id}/${when}`)
    expect(steps.length).toBeGreaterThan(0)
  }
})

test('what holds at every service is told like any other fact', () => {
  for (const { id, when, steps } of everyService) {
    expect(id).toBe(`every-service/${when}`)
    expect(steps.every((step) => leanable(step) && step.source !== '')).toBe(true)
    for (const { ja, en } of textsIn(steps)) expect(`${ja}${en}`).not.toMatch(/[!！]/)
  }
})

test.each(services)('$id: addresses are written without their scheme', (service) => {
  const addresses = [
    ...service.pages.map(({ value }) => value),
    ...service.contacts.map(({ value }) => value),
  ]
  for (const address of addresses) expect(address).not.toMatch(/^\w+:\/\//)
})

test.each(services)('$id: whom to turn to never includes a dead or unverified contact', (service) => {
  const current = currentContacts(service)
  expect(current.filter((contact) => contact.deadSince !== undefined)).toEqual([])
  expect(current.every(leanable)).toBe(true)
  for (const contact of service.contacts) {
    if (contact.deadSince === undefined && leanable(contact)) expect(current).toContain(contact)
  }
})

test('the dead numbers and pages of old notes are known, with what took their place', () => {
  const dead = new Map(
    services
      .flatMap(({ contacts }) => contacts)
      .filter(({ deadSince }) => deadSince !== undefined)
      .map(({ value, replacedBy }) => [value, replacedBy]),
  )
  expect(dead.get('0120-999-373')).toBe('www.amazon.co.jp')
  expect(dead.get('support.live.com/default.aspx?productkey=wlid')).toBe('account.live.com/acsr')
  expect(dead.get('www.microsoft.com/licensing/servicecenter')).toBe('admin.microsoft.com')
})

/** What the founding documents name and nobody reaches there any more. */
const DEAD = [
  'support.live.com',
  '0120-999-373',
  '011-330-3000',
  '011-330-3003',
  '022-745-6366',
  'microsoft.com/licensing/servicecenter',
  'windowslive.com',
  'profile.microsoft.com',
]

test.each(services)('$id: no dead number or address is offered anywhere', (service) => {
  const offered = [
    ...currentContacts(service).map(({ value }) => value),
    ...service.pages.map(({ value }) => value),
    ...textsIn([
      service.playbooks,
      service.traps,
      service.data,
      service.closing,
      service.licenceKinds,
    ]).flatMap(({ ja, en }) => [ja, en]),
  ]
  for (const dead of DEAD) for (const text of offered) expect(text).not.toContain(dead)
})

test('whoever asks for a dead number or address by an old note is told what took its place', () => {
  const known = services.flatMap(({ contacts }) => contacts)
  for (const dead of DEAD) {
    const contact = known.find(({ value }) => value.includes(dead))
    expect(contact?.deadSince, dead).toBeDefined()
    expect(contact?.replacedBy, dead).toBeDefined()
  }
})

test('what could not be confirmed is asked, never told: disuse, identity checks, wallets, old rules', () => {
  for (const id of ['amazon-co-jp', 'rakuten', 'paypay', 'mercari', 'adobe', 'facebook', 'instagram'])
    expect(serviceById(id)?.inactivity.filter(({ closes }) => closes === 'account')).toEqual([])
  for (const id of ['nintendo', 'github', 'playstation', 'docomo', 'au', 'softbank'])
    expect(serviceById(id)?.inactivity.filter(({ closes }) => closes === 'account')).toEqual([])
  const questions = services
    .flatMap(claimsIn)
    .flatMap((claim) => (claim.confidence === 'unverified' && 'text' in claim ? textsIn(claim.text) : []))
    .map(({ ja }) => ja)
  for (const word of [
    '一日に二回',
    '審査は何日',
    '2025年から2段階',
    'ウォレットの残高',
    '200日',
    'いつまで使えますか',
  ])
    expect(questions.filter((question) => question.includes(word)).length, word).toBeGreaterThan(0)
})

test('the keys of the Answer Desk carry the day they were heard', () => {
  const desk = serviceById('microsoft-account')?.contacts.find(({ value }) => value === '0120-54-2244')
  expect(desk?.keys?.map(({ press }) => press)).toEqual(['1', '1', '1', '1', '2'])
  expect(desk?.keysCheckedOn).toBe('2020-04-11')
})

test('only what the operator says today, or the person, may drive a date', () => {
  const from = (confidence: Provenance['confidence']) => ({ source: 'x', confidence, checkedOn: '2026' })
  expect(mayDriveDate(from('operator'))).toBe(true)
  expect(mayDriveDate(from('own'))).toBe(true)
  for (const confidence of ['second-hand', 'old', 'source-document', 'unverified'] as const) {
    expect(mayDriveDate(from(confidence))).toBe(false)
  }
})

test('what is unverified may not be leaned on, everything else may', () => {
  const from = (confidence: Provenance['confidence']) => ({ source: 'x', confidence, checkedOn: '2026' })
  expect(leanable(from('unverified'))).toBe(false)
  for (const confidence of ['operator', 'second-hand', 'old', 'source-document'] as const) {
    expect(leanable(from(confidence))).toBe(true)
  }
})

test('nothing about a service outside the catalogue is more than a question', () => {
  const outside = serviceById('other')
  expect(outside && statementsOf(outside).some(leanable)).toBe(false)
  expect(outside?.routes.map(({ kind }) => kind)).toEqual(['password', 'reset-email', 'reset-sms'])
})

test('a historic service points to one that lives', () => {
  const historic = services.filter((service) => service.historic !== undefined)
  expect(idsOf(historic)).toEqual(['vlsc'])
  for (const { historic: past } of historic) {
    expect(serviceById(past?.successor ?? '')?.historic).toBeUndefined()
    expect(serviceById(past?.successor ?? '')).toBeDefined()
  }
})

test.each([
  ['Live ID', 'microsoft-account'],
  ['Windows Live ID', 'microsoft-account'],
  ['Passport', 'microsoft-account'],
  ['Microsoft Passport Network', 'microsoft-account'],
  ['ウィンドウズ ライブ', 'microsoft-account'],
  ['ﾏｲｸﾛｿﾌﾄｱｶｳﾝﾄ', 'microsoft-account'],
  ['hotmail', 'microsoft-account'],
  ['VLSC', 'vlsc'],
  ['eOpen', 'vlsc'],
  ['mvls', 'vlsc'],
  ['アマゾン', 'amazon-co-jp'],
  ['ａｍａｚｏｎ', 'amazon-co-jp'],
  ['ドコモ', 'docomo'],
  ['どこも', 'docomo'],
  ['au', 'au'],
  ['ソフトバンク', 'softbank'],
  ['gmail', 'google'],
  ['Apple ID', 'apple'],
  ['ヤフー', 'yahoo-japan'],
  ['楽天', 'rakuten'],
  ['らくてん', 'rakuten'],
  ['ライン', 'line'],
  ['ツイッター', 'x'],
  ['Twitter', 'x'],
  ['X', 'x'],
  ['インスタ', 'instagram'],
  ['プレステ', 'playstation'],
  ['メルペイ', 'mercari'],
  ['ﾍﾟｲﾍﾟｲ', 'paypay'],
  ['スイッチ', 'nintendo'],
  ['photoshop', 'adobe'],
  ['ニフティ', 'provider-mail'],
  ['ボリュームライセンス', 'microsoft-volume-licensing'],
])('%s finds %s first', (text, id) => {
  expect(idsOf(searchServices(text))[0]).toBe(id)
})

test('an unknown name finds nothing, and an empty search lists everything', () => {
  expect(searchServices('じぇっとこーすたー')).toEqual([])
  expect(searchServices('  ')).toEqual(services)
  expect(serviceById('nowhere')).toBeUndefined()
})

test('a service is known by its whole name, present or former, and by nothing less', () => {
  expect(serviceCalled('ｗｉｎｄｏｗｓ　live id')?.id).toBe('microsoft-account')
  expect(serviceCalled('Windows Li')).toBeUndefined()
  expect(serviceCalled('')).toBeUndefined()
})

test('a phone number alone does not clear a Microsoft account, and its form is closed by two-step verification', () => {
  const routes = serviceById('microsoft-account')?.routes ?? []
  const sms = routes.find(({ kind }) => kind === 'reset-sms')
  expect(sms && mayDriveDate(sms)).toBe(false)
  expect(routes.find(({ kind }) => kind === 'recovery-form')?.closedByTwoStep).toBe(true)
  expect(routes.some(({ kind }) => kind === 'support')).toBe(false)
})

test('with two-step verification on, Amazon asks for the code on every way that is promised', () => {
  const promised = serviceById('amazon-co-jp')?.routes.filter(({ cap }) => cap !== 'appeal') ?? []
  expect(promised.length).toBeGreaterThan(0)
  expect(promised.every(({ asksSecondFactor }) => asksSecondFactor)).toBe(true)
})

test('how long an answer may take is known where the service says so', () => {
  const known = services.flatMap(({ id, routes }) =>
    routes.flatMap(({ kind, days }) => (days === undefined ? [] : [`${id} ${kind} ${days}`])),
  )
  expect(known).toEqual([
    'microsoft-account recovery-form 1',
    'google recovery-contact 7',
    'github recovery-form 5',
    'microsoft-volume-licensing support 5',
    'vlsc support 5',
  ])
})

test('the limits of disuse that the operators state are known in days', () => {
  const stated = services.flatMap(({ id, inactivity }) =>
    inactivity.filter(mayDriveDate).map(({ closes, days }) => [id, closes, days]),
  )
  expect(stated).toEqual([
    ['microsoft-account', 'account', 730],
    ['microsoft-account', 'mailbox', 365],
    ['microsoft-account', 'storage', 365],
    ['microsoft-account', 'value', 365],
    ['google', 'account', 730],
    ['apple', 'storage', 180],
    ['yahoo-japan', 'account', 365],
    ['line', 'account', 365],
  ])
})

test('every kind of Office licence is told by the service that holds it', () => {
  const office = serviceById('microsoft-account')?.licenceKinds.map(({ kind }) => kind)
  const kinds = LICENCE_KINDS.filter((kind) => kind.startsWith('office-'))
  expect(office).toEqual(expect.arrayContaining([...kinds]))
  expect(serviceById('microsoft-volume-licensing')?.licenceKinds[0]?.kind).toBe('volume-licence')
  expect(serviceById('amazon-co-jp')?.licenceKinds.map(({ kind }) => kind)).toEqual([
    'gift-balance',
    'points',
    'membership',
    'purchases',
  ])
})
