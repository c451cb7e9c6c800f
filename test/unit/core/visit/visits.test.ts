import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { resolve } from '#core/merge/resolve'
import { record, type VaultRecord } from '#core/record/document'
import { visit as visitSchema } from '#core/record/visit'
import { compareVisit, isRise, outcomeOf } from '#core/visit/compare'
import { arrivalOf, stateOf } from '#core/visit/state'
import {
  beginVisit,
  closeVisit,
  consentAt,
  consentIn,
  runningVisit,
  visitsOf,
  withConsent,
  withDeed,
  withoutTask,
  withTask,
} from '#core/visit/visits'
import {
  account,
  email,
  id,
  licence,
  person,
  phone,
  settings,
  TODAY,
  visit,
  yen,
} from '../../../support/records.ts'

const AT = '2026-11-22T10:00:00.000Z'
const CONTACT = 'registered'

/** Hanako's Microsoft account holds Office, and a reset reaches one mailbox only. */
const BEFORE: readonly VaultRecord[] = [
  settings(),
  person('hanako'),
  email('mailbox'),
  account('ms', { personId: 'hanako', contacts: { mailbox: [CONTACT, 'reset'] } }),
  licence('office', { title: 'Office', accountIds: ['ms'], value: yen(35_000) }),
]
/** A mobile number was registered, and an address was written down that nothing reaches. */
const AFTER: readonly VaultRecord[] = [
  settings(),
  person('hanako'),
  email('mailbox'),
  phone('mobile'),
  account('ms', {
    personId: 'hanako',
    contacts: { mailbox: [CONTACT, 'reset'], mobile: [CONTACT, 'reset'] },
  }),
  licence('office', { title: 'Office', accountIds: ['ms'], value: yen(35_000) }),
  account('google', { serviceId: 'google', loginIds: [], resetRoutes: 'unknown' }),
]

const seen = (records: readonly VaultRecord[]) => {
  const analysis = analyse(records, TODAY)
  return { analysis, findings: audit(records, TODAY) }
}
const stateAt = (records: readonly VaultRecord[]) => {
  const { analysis, findings } = seen(records)
  return arrivalOf(analysis, findings)
}
const compared = (before: readonly VaultRecord[], after: readonly VaultRecord[]) => {
  const { analysis, findings } = seen(after)
  return compareVisit(stateAt(before), analysis, findings)
}
const rulesOf = (findings: readonly { readonly rule: string; readonly subject: string }[]) =>
  findings.map(({ rule, subject }) => `${rule} ${subject}`)

describe('comparing', () => {
  test('what was put right shows by itself: the finding is gone, the mark has risen, less is at stake', () => {
    const { fixed, marks, countBefore, countAfter, atStakeBefore, atStakeAfter } = compared(BEFORE, AFTER)
    expect(rulesOf(fixed)).toContain('no-phone ms')
    const change = marks.find(({ accountId }) => accountId === 'ms')
    expect(change).toEqual({ accountId: 'ms', before: 'fragile', after: 'safe' })
    expect(change && isRise(change)).toBe(true)
    expect(countBefore).toEqual({ safe: 0, fragile: 1, lost: 0, unknown: 0 })
    expect(countAfter).toEqual({ safe: 1, fragile: 0, lost: 0, unknown: 1 })
    expect([atStakeBefore, atStakeAfter]).toEqual([[yen(35_000)], []])
  })

  test('what came to light meanwhile is told from what was there', () => {
    const { found, open, marks } = compared(BEFORE, AFTER)
    expect(rulesOf(found)).toContain('unknown-login google')
    expect(rulesOf(open)).not.toContain('unknown-login google')
    expect(marks).toContainEqual({ accountId: 'google', before: null, after: 'unknown' })
  })

  test('a closed visit says what it said on its last day, whatever happened since', () => {
    const begun = beginVisit(BEGINNING, stateAt(BEFORE), null)
    const closed = closeVisit(begun, TODAY, stateAt(BEFORE))
    const { analysis, findings } = seen(AFTER)
    expect(rulesOf(outcomeOf(begun, analysis, findings).fixed)).toContain('no-phone ms')
    expect(outcomeOf(closed, analysis, findings).fixed).toEqual([])
  })

  test('of a notebook too large for a record the gravest is kept, and nothing is called fixed or new that may not be', () => {
    const { analysis, findings } = seen(BEFORE)
    const whole = stateOf(analysis, findings)
    const cut = arrivalOf(analysis, findings, 'ms'.length + 3 + 10)
    expect(cut.isCut).toBe(true)
    expect(cut.marks).toEqual(whole.marks)
    expect(cut.findings.length).toBeLessThan(whole.findings.length)
    const { fixed, open, found } = compareVisit(cut, analysis, findings)
    expect([fixed, found]).toEqual([[], []])
    expect(open).toHaveLength(findings.length)
  })

  test('a state holds ids, counts and sums, and nothing of what a record says', () => {
    const said = JSON.stringify(stateAt(BEFORE))
    for (const word of ['佐藤', 'mailbox@', 'Office', 'example.jp']) expect(said).not.toContain(word)
  })
})

const BEGINNING = {
  id: id('first'),
  begunOn: TODAY,
  helper: '田中',
  agreedWith: '佐藤 花子',
  purpose: '戻れるようにする',
  consentOn: TODAY,
}
const PHONE_TASK = { rule: 'no-phone', subject: 'ms', who: '正男さん', until: '2026-11-30', at: AT }
const WRITTEN_TASK = { what: '会社に管理者をふやしてもらう', who: '会社', until: '2026-12-10', at: AT }

describe('a visit', () => {
  test('begins with how the notebook is found, and its record is sound', () => {
    const begun = beginVisit(BEGINNING, stateAt(BEFORE), null)
    expect(v.parse(record, begun)).toEqual(begun)
    expect(begun.arrival.marks.fragile).toEqual(['ms'])
  })

  test('notes what was done by hand, and gives what is left a person and a day', () => {
    const begun = beginVisit(BEGINNING, stateAt(BEFORE), null)
    const worked = withTask(withDeed(begun, { on: TODAY, what: '紙を封筒に入れて渡した' }), PHONE_TASK)
    const later = withTask(worked, { ...PHONE_TASK, who: '花子さん' })
    expect(later.done).toEqual([{ on: TODAY, what: '紙を封筒に入れて渡した' }])
    expect(later.left.map(({ who }) => who)).toEqual(['花子さん'])
    expect(withoutTask(later, PHONE_TASK).left).toEqual([])
  })

  test('leaves, when it is closed, only what is not fixed', () => {
    const worked = withTask(withTask(beginVisit(BEGINNING, stateAt(BEFORE), null), PHONE_TASK), WRITTEN_TASK)
    const closed = closeVisit(worked, TODAY, stateAt(AFTER))
    expect(closed.closedOn).toBe(TODAY)
    expect(closed.left).toEqual([WRITTEN_TASK])
    expect(v.parse(visitSchema, closed)).toEqual(closed)
  })

  test('takes up what the last one left, unless it was fixed since', () => {
    const last = { left: [PHONE_TASK, WRITTEN_TASK] }
    expect(beginVisit(BEGINNING, stateAt(BEFORE), last).left).toEqual([PHONE_TASK, WRITTEN_TASK])
    expect(beginVisit(BEGINNING, stateAt(AFTER), last).left).toEqual([WRITTEN_TASK])
  })
})

describe('the visits of a notebook', () => {
  const old = visit('a', {
    begunOn: '2026-01-10',
    closedOn: '2026-01-10',
    purpose: '点検',
    consentOn: '2026-01-10',
  })
  const running = visit('b')

  test('stand the latest first, and the one without an end is going on', () => {
    const visits = visitsOf([old, running])
    expect(visits.map((each) => each.id)).toEqual(['b', 'a'])
    expect(runningVisit(visits)?.id).toBe('b')
    expect(runningVisit(visitsOf([old]))).toBeNull()
  })

  test('of one day stand in the order in which they were begun', () => {
    const first = visit('z', { createdAt: '2026-11-22T09:00:00.000Z' })
    const second = visit('a', { createdAt: '2026-11-22T15:00:00.000Z' })
    expect(visitsOf([first, second]).map((each) => each.id)).toEqual(['a', 'z'])
  })

  test('need purpose and consent once; they hold until another purpose is written', () => {
    expect(consentIn([])).toBeNull()
    expect(consentIn(visitsOf([old, running]))).toEqual({ purpose: '点検', consentOn: '2026-01-10' })
  })

  test('keep what was agreed then when the purpose becomes another while a later one goes on', () => {
    const consent = { purpose: '引っ越し', consentOn: TODAY }
    const visits = visitsOf([old, withConsent(running, consent)])
    expect(visits.map((each) => consentAt(each, visits)?.purpose)).toEqual(['引っ越し', '点検'])
    expect(consentIn(visits)).toEqual(consent)
    expect(consentAt(visit('elsewhere'), visits)).toBeNull()
  })

  test('keep, of two copies, what was done in either, and of a finding the later word on who does it', () => {
    const later = { ...PHONE_TASK, who: '花子さん', at: '2026-11-22T11:00:00.000Z' }
    const merged = [[PHONE_TASK, WRITTEN_TASK], [later]]
    expect(resolve('left', merged)).toEqual(resolve('left', merged.toReversed()))
    expect(resolve('left', merged)).toHaveLength(2)
    expect(resolve('left', merged)).toContainEqual(later)
    const deeds = [[{ on: TODAY, what: 'A' }], [{ on: TODAY, what: 'B' }]]
    expect(resolve('done', deeds)).toHaveLength(2)
  })
})
