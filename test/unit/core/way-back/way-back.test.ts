import { expect, test } from 'vitest'
import { serviceById, services } from '#core/catalog/catalog'
import type { Playbook } from '#core/catalog/service'
import { analyse } from '#core/graph/analysis/analysis'
import type { Attempt } from '#core/record/attempt'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import { aliveOf } from '#core/way-back/alive'
import { attemptLog } from '#core/way-back/attempts'
import { choosePlaybook, otherTasks, taskAtHand, waysBack } from '#core/way-back/choose-playbook'
import { dossierOf, passwordGroups } from '#core/way-back/dossier'
import { account, device, email, id, IN_VAULT, licence, phone, tie, TODAY } from '../../../support/records.ts'

const microsoft = serviceById('microsoft-account')
if (microsoft === undefined) throw new Error('the catalogue has Microsoft')

const playbook = (when: Playbook['when']): Playbook => ({
  id: when,
  when,
  title: { ja: when, en: when },
  steps: [],
})
const ALL = [
  playbook('harden'),
  playbook('second-step-lost'),
  playbook('nothing-left'),
  playbook('contacts-dead'),
  playbook('password-forgotten'),
]

const alive = (subject: ReturnType<typeof account>, others: readonly VaultRecord[]) =>
  aliveOf(subject, analyse([subject, ...others], TODAY))

test('an address whose contract has ended is dead, a number beside it lives', () => {
  const subject = account('ms', { contacts: { home: ['registered'], mobile: ['reset'] } })
  const home = email('home', { mailKind: 'provider', tieId: 'flat' })
  const found = alive(subject, [home, tie('flat', { status: 'ended' }), phone('mobile')])
  expect(found).toMatchObject({ password: false, mails: [], codes: false })
  expect(found.deadMails.map(({ id }) => id)).toEqual(['home'])
  expect(found.phones.map(({ id }) => id)).toEqual(['mobile'])
  expect(choosePlaybook(ALL, found)?.when).toBe('contacts-dead')
})

test('a living address comes first, nothing at all last', () => {
  const subject = account('ms', { ...IN_VAULT, contacts: { daily: ['registered'] } })
  expect(choosePlaybook(ALL, alive(subject, [email('daily')]))?.when).toBe('password-forgotten')
  expect(choosePlaybook(ALL, alive(account('ms'), []))?.when).toBe('nothing-left')
  expect(alive(subject, [email('daily')]).password).toBe(true)
})

test('a second step that nothing answers stops every other way, and one that is not on record says nothing', () => {
  const factors = [{ kind: 'totp-app' as const, deviceId: id('handset') }]
  const subject = account('ms', { ...IN_VAULT, twoStep: 'on', factors, contacts: { daily: ['registered'] } })
  const first = (status: 'kept' | 'lost', item = subject) =>
    choosePlaybook(ALL, alive(item, [email('daily'), device('handset', { status })]))?.when
  expect(first('lost')).toBe('second-step-lost')
  expect(first('kept')).toBe('password-forgotten')
  expect(first('lost', { ...subject, factors: [] })).toBe('password-forgotten')
})

test('without two-step verification Amazon’s way for a dead mailbox is its own', () => {
  const playbooks = serviceById('amazon-co-jp')?.playbooks ?? []
  const subject = account('shop', { serviceId: 'amazon-co-jp', contacts: { home: ['registered'] } })
  const found = alive(subject, [email('home', { status: 'dead' })])
  expect(choosePlaybook(playbooks, found)?.when).toBe('contacts-dead')
})

test('while nothing is on record, the usual way is tried first: something may reach', () => {
  const found = alive(account('ms', { resetRoutes: 'unknown' }), [])
  expect(choosePlaybook(ALL, found)?.when).toBe('password-forgotten')
})

test('somebody who was named to help is told while they can be reached', () => {
  const subject = account('ms', { serviceId: 'apple', contacts: { daughter: ['recovery-contact'] } })
  expect(alive(subject, [phone('daughter')]).helpers.map(({ id }) => id)).toEqual(['daughter'])
  expect(alive(subject, [phone('daughter', { status: 'dead' })]).helpers).toEqual([])
})

test('a service with one playbook offers that one, a service without offers none', () => {
  const nothing = alive(account('ms'), [])
  expect(choosePlaybook([playbook('harden')], nothing)?.when).toBe('harden')
  expect(choosePlaybook([], nothing)).toBeUndefined()
})

test('renaming, closing and asking are other tasks, never offered as a way back', () => {
  const nothing = alive(account('ms'), [])
  const tasks = (['rename', 'close', 'join', 'hand-on', 'ask-data'] as const).map(playbook)
  expect(choosePlaybook(tasks, nothing)).toBeUndefined()
  expect(choosePlaybook([...tasks, playbook('harden')], nothing)?.when).toBe('harden')
  expect(waysBack([...tasks, ...ALL])).toEqual(ALL)
  expect(otherTasks([...ALL, ...tasks]).map(({ when }) => when)).toEqual([
    'rename',
    'close',
    'join',
    'hand-on',
    'last-computer',
    'security-mail',
    'ask-data',
  ])
})

test('what holds everywhere is offered at every service, in its own words where it has some', () => {
  const everywhere = ['close', 'last-computer', 'security-mail', 'ask-data']
  expect(otherTasks([]).map(({ when }) => when)).toEqual(everywhere)
  for (const { id, playbooks } of services)
    expect(
      otherTasks(playbooks).map(({ when }) => when),
      id,
    ).toEqual(expect.arrayContaining(everywhere))
  const ofMicrosoft = otherTasks(microsoft.playbooks)
  expect(ofMicrosoft.find(({ when }) => when === 'close')?.id).toBe('microsoft-account/close')
  expect(ofMicrosoft.find(({ when }) => when === 'last-computer')?.id).toBe('every-service/last-computer')
})

test('a day on which the account is to be closed opens the steps of closing', () => {
  expect(taskAtHand(account('ms', { closingOn: '2026-12-31' }))).toBe('close')
  expect(taskAtHand(account('ms', { closingOn: '2026-12-31', state: 'closed' }))).toBeNull()
  expect(taskAtHand(account('ms'))).toBeNull()
})

test.each([
  ['microsoft-account', ['rename', 'close', 'ask-data']],
  ['microsoft-volume-licensing', ['join', 'hand-on']],
  ['vlsc', ['join']],
  ['au', ['rename']],
  ['paypay', ['rename']],
  ['mercari', ['rename']],
  ['github', ['rename']],
  ['amazon-co-jp', []],
])('%s has steps of its own for %s', (id, expected) => {
  const { playbooks } = serviceById(id) ?? microsoft
  const own = otherTasks(playbooks).filter((task) => task.id.startsWith(`${id}/`))
  expect(own.map(({ when }) => when)).toEqual(expected)
})

const asked = (on: string): Attempt => ({ on, route: 'recovery-form', what: 'asked' })

test('the form that was sent yesterday is answered within a day by its own clock: do not send it again', () => {
  const { waiting } = attemptLog([asked('2026-11-21')], microsoft, '2026-11-22')
  expect(waiting).toMatchObject([{ isRunning: true, answer: { on: '2026-11-22' } }])
  expect(attemptLog([asked('2026-11-21')], microsoft, '2026-11-23').waiting).toMatchObject([
    { isRunning: false },
  ])
})

test('an answer ends the waiting; a later request begins it anew', () => {
  const refused: Attempt = { on: '2026-11-22', route: 'recovery-form', what: 'refused' }
  expect(attemptLog([asked('2026-11-21'), refused], microsoft, TODAY).waiting).toEqual([])
  const log = attemptLog([asked('2026-11-21'), refused, asked('2026-11-22')], microsoft, TODAY)
  expect(log).toMatchObject({ asked: 2, refused: 1, waiting: [{ attempt: { on: '2026-11-22' } }] })
  expect(log.lines.map(({ what }) => what)).toEqual(['asked', 'refused', 'asked'])
})

test('where a service counts nothing there is no day, only the waiting', () => {
  const call: Attempt = { on: TODAY, route: 'telephone', what: 'asked' }
  expect(attemptLog([call], microsoft, TODAY).waiting).toMatchObject([{ answer: null, isRunning: false }])
  expect(attemptLog([asked(TODAY)], undefined, TODAY).waiting).toMatchObject([{ answer: null }])
})

test('the dossier answers what the form asks, as it was registered, and says what is missing', () => {
  const subject = account('ms', {
    registeredName: { kanji: '佐藤 花子', romaji: 'Sato Hanako', script: 'romaji' },
    registeredBirthDate: '1951-06-02',
    secretFacts: { formerPasswords: { count: 5 } },
  })
  const entries = dossierOf(subject, microsoft, indexRecords([subject]))
  const of = (question: string) => entries.find((entry) => entry.question === question)
  expect(of('registered-name')).toMatchObject({ answers: ['佐藤 花子', 'Sato Hanako'], isKnown: true })
  expect(of('birth-date')).toMatchObject({ answers: ['1951-06-02'] })
  expect(of('former-passwords')).toMatchObject({ answers: [], isKnown: true })
  const bare = dossierOf(account('ms'), microsoft, indexRecords([]))
  expect(bare.map(({ question }) => question)).toEqual(entries.map(({ question }) => question))
  expect(bare.every(({ isKnown, answers }) => !isKnown && answers.length === 0)).toBe(true)
})

test('former passwords go into the form by fours', () => {
  expect(passwordGroups(9)).toEqual([[0, 1, 2, 3], [4, 5, 6, 7], [8]])
  expect(passwordGroups(0)).toEqual([])
})

test('what a desk for volume licences asks stands in the agreement', () => {
  const service = serviceById('microsoft-volume-licensing')
  if (service === undefined) throw new Error('the catalogue has volume licensing')
  const subject = account('work', { serviceId: service.id })
  const open = licence('open', {
    licenceKind: 'volume-licence',
    accountIds: [id('work')],
    volume: {
      agreementNumber: 'V1',
      licenceNumber: 'L2',
      authorizationNumber: 'A3',
      agreementMail: 'it@example.co.jp',
      administrators: [],
    },
  })
  const entries = dossierOf(subject, service, indexRecords([subject, open]))
  expect(entries).toMatchObject([
    { question: 'contract-number', answers: ['V1', 'L2'] },
    { question: 'authorization-number', answers: ['A3'] },
    { question: 'work-email', answers: ['it@example.co.jp'] },
  ])
})

test('a provider asks for the number of the contract on which the address hangs', () => {
  const service = serviceById('provider-mail')
  if (service === undefined) throw new Error('the catalogue has provider mail')
  const subject = account('provider', { serviceId: service.id, contacts: { home: ['registered'] } })
  const records = [subject, email('home', { tieId: 'flat' }), tie('flat', { contractNumber: 'N-1' })]
  const entries = dossierOf(subject, service, indexRecords(records))
  expect(entries.find(({ question }) => question === 'contract-number')?.answers).toEqual(['N-1'])
})
