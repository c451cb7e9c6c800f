import { expect, test } from 'vitest'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import type { VisitState } from '#core/record/visit'
import type { ReportSection } from '#core/sheet/model/report'
import type { SheetModel } from '#core/sheet/model/sheet'
import { findingTitle, subjectName } from '#core/text/report-text'
import { textIn } from '#core/text/text'
import { namedFindingText } from '#core/text/visit-text'
import { stateOf } from '#core/visit/state'
import { advised, customer } from '../../../../support/customer.ts'
import {
  account,
  id,
  IN_VAULT,
  person,
  phone,
  plan as planOf,
  TODAY,
  visit,
} from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

/** How a notebook stands. */
function standing(records: readonly VaultRecord[]): VisitState {
  const analysis = analyse(records, TODAY)
  return stateOf(analysis, auditAnalysis(records, analysis))
}

function sheetOfVisit(records: readonly VaultRecord[], request = {}): SheetModel {
  return sheetOf(records, { sheetKind: 'report', visitId: id('call'), ...request })
}

/** The report of the visit `call`. */
function reportOf(records: readonly VaultRecord[], request = {}): ReportSection {
  const [section] = sheetOfVisit(records, request).sections
  if (section?.kind !== 'report') throw new Error('the sheet has no report')
  return section
}

const arrival = standing(customer)
const mended = advised('everyday', 'mobile')
const rulesOf = (subjects: ReportSection['fixed']) =>
  subjects.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule))

test('says who came to whom, when, what it was agreed for, and counts before and after', () => {
  const said = { arrival, purpose: '点検', consentOn: '2026-11-20' }
  expect(reportOf([person('hanako', { name: '佐藤 花子' }), ...mended, visit('call', said)])).toMatchObject({
    people: ['佐藤 花子'],
    helper: 'みぬまPC支援 田中',
    agreedWith: '佐藤 花子',
    begunOn: TODAY,
    closedOn: null,
    consent: { purpose: '点検', consentOn: '2026-11-20' },
    marks: [
      { mark: 'safe', before: 0, after: 1 },
      { mark: 'fragile', before: 1, after: 0 },
      { mark: 'lost', before: 0, after: 0 },
      { mark: 'unknown', before: 0, after: 0 },
    ],
    atStakeBefore: [{ amount: 35_000, currency: 'JPY' }],
    atStakeAfter: [],
  })
})

test('a later visit stands on the consent that was given before, an earlier one not on a later consent', () => {
  const first = visit('call', { begunOn: '2026-01-10', purpose: '点検', consentOn: '2026-01-10' })
  const second = visit('again', { begunOn: '2026-06-10', purpose: '引っ越し', consentOn: '2026-06-01' })
  const third = visit('third', { begunOn: '2026-08-10' })
  const records = [first, second, third]
  expect(reportOf(records).consent).toEqual({ purpose: '点検', consentOn: '2026-01-10' })
  expect(reportOf(records, { visitId: id('third') }).consent?.purpose).toBe('引っ越し')
})

test('every finding stands once: fixed, taken on by somebody, or open', () => {
  const before = arrival.findings.flatMap(({ rule, subjects }) => subjects.map(() => rule)).toSorted()
  const half = [...advised('mobile')]
  const left = reportOf([...half, visit('call', { arrival })])
  const [open] = left.open.flatMap(({ findings }) => findings)
  if (open === undefined) throw new Error('nothing is open')
  const { rule, subject } = open.finding
  const task = { rule, subject, who: '花子', until: '2026-12-01', at: '2026-11-22T03:00:00.000Z' }
  const report = reportOf([...half, visit('call', { arrival, left: [task] })])
  expect(report.given).toMatchObject([{ who: '花子', until: '2026-12-01', task: { findings: [open] } }])
  expect(rulesOf(report.open)).not.toContain(rule)
  const old = [...report.fixed, ...report.open]
    .flatMap(({ findings }) => findings)
    .filter((one) => !one.isNew)
  expect([...old.map(({ finding }) => finding.rule), rule].toSorted()).toEqual(before)
  expect(report.fixed.length).toBeGreaterThan(0)
})

test('what was fixed since somebody took it on is among what is fixed, not among what is left', () => {
  const [gone] = reportOf([...mended, visit('call', { arrival })]).fixed
  const finding = gone?.findings[0]?.finding
  if (finding === undefined) throw new Error('nothing was fixed')
  const { rule, subject } = finding
  const task = { rule, subject, who: '花子', until: '2026-12-01', at: '2026-11-22T03:00:00.000Z' }
  const report = reportOf([...mended, visit('call', { arrival, left: [task] })])
  expect(report.given).toEqual([])
  expect(rulesOf(report.fixed)).toContain(rule)
})

test('what came to light is marked as new, and what somebody wrote is left by its day', () => {
  const at = '2026-11-22T03:00:00.000Z'
  const report = reportOf([
    ...customer,
    visit('call', {
      left: [
        { what: '次の訪問で見る', who: '田中', until: '2026-12-13', at },
        { what: '封筒をしまう', who: '花子', until: '2026-11-24', at },
      ],
      done: [{ on: TODAY, what: '合い鍵の紙を渡した' }],
    }),
  ])
  expect(report.open.flatMap(({ findings }) => findings).every(({ isNew }) => isNew)).toBe(true)
  expect(report.given.map(({ task }) => task)).toEqual([{ what: '封筒をしまう' }, { what: '次の訪問で見る' }])
  expect(report.done).toEqual([{ on: TODAY, what: '合い鍵の紙を渡した' }])
})

test('a visit that has ended says how it was left, whatever happened since', () => {
  const call = visit('call', { arrival, departure: standing(mended), closedOn: TODAY })
  const then = reportOf([...mended, call])
  const now = reportOf([...customer, call])
  expect(now).toEqual(then)
  expect(then.closedOn).toBe(TODAY)
  expect(then.fixed.length).toBeGreaterThan(0)
})

test('accounts that bear the same name are told apart by their place in the notebook, not by a login ID', () => {
  const twins = ['one', 'two'].map((name) =>
    account(name, { serviceId: 'amazon', loginIds: [`${name}@a.jp`] }),
  )
  const alone = account('alone', { serviceId: 'google', loginIds: ['alone@a.jp'] })
  const { open } = reportOf([...twins, alone, visit('call')])
  const places = new Map(open.map(({ subject, nth }) => [subject, nth]))
  expect([...['one', 'two', 'alone'].map((name) => places.get(name))]).toEqual([1, 2, null])
})

test('no address, number or login ID is in it, whatever the findings are about', () => {
  const plan = planOf('move', { endingIds: ['mailbox'] })
  const mine = account('mine', {
    loginIds: ['hanako-login'],
    contacts: { mailbox: ['login'], tel: ['reset'] },
  })
  const model = sheetOfVisit([...customer, mine, phone('tel'), plan, visit('call', { arrival })])
  const said = JSON.stringify(model)
  const values = [...customer, phone('tel')].flatMap((one) => (one.type === 'contact-point' ? one.value : []))
  expect(values.length).toBeGreaterThan(1)
  for (const value of [...values, 'hanako-login']) expect(said).not.toContain(value)
})

test('what hangs on an account stands beside it', () => {
  const { fixed } = reportOf([...mended, visit('call', { arrival })])
  expect(fixed.find(({ subject }) => subject === 'ms')?.value).toEqual([{ amount: 35_000, currency: 'JPY' }])
})

test.each(['ja', 'en'] as const)('names every finding by itself and carries no secret, in %s', (language) => {
  const locked = account('bank', { serviceId: 'amazon', ...IN_VAULT, secrets: { password: 'mihon-himitsu' } })
  const model = sheetOfVisit([...customer, locked, visit('call', { arrival })], {
    language,
    secrets: 'printed',
  })
  const naming = {
    text: textIn(language),
    language,
    recordById: new Map(model.mentioned.map((record) => [record.id, record])),
  }
  const [report] = model.sections
  if (report?.kind !== 'report') throw new Error('the sheet has no report')
  const named = [...report.fixed, ...report.open].flatMap(({ findings }) => findings)
  expect(named.length).toBeGreaterThan(1)
  for (const { finding } of named) {
    expect(subjectName({ subject: finding.subject, nth: null }, naming)).not.toBe(naming.text['visits.gone'])
    expect(findingTitle(finding, naming)).not.toBe(finding.rule)
  }
  expect(model.secrets).toBe('blank')
  expect(JSON.stringify(model)).not.toContain('mihon-himitsu')
})

test('a finding whose number is not kept is named without one', () => {
  const finding = { rule: 'one-thing-opens-many', variant: 'phone', subject: 'phone' }
  for (const language of ['ja', 'en'] as const) {
    const naming = { text: textIn(language), language, recordById: new Map() }
    expect(namedFindingText(finding, naming).headline).not.toContain('0')
  }
})

test('there is no report of a visit that is not there', () => {
  expect(sheetOfVisit(customer).sections).toEqual([])
})
