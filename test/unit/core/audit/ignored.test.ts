import { expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { canBeLeft, sortFindings, withDecision } from '#core/audit/ignored'
import { resolve } from '#core/merge/resolve'
import type { VaultSettings } from '#core/record/settings'
import { customer } from '../../../support/customer.ts'
import { named } from '../../../support/findings.ts'
import { settings, TODAY } from '../../../support/records.ts'

const noPhone = { rule: 'no-phone', subject: customer[3]?.id ?? 'vault' } as const
const decided = (changes: object = {}) => ({
  reason: '携帯電話を持っていない',
  at: '2026-11-22T01:00:00.000Z',
  until: '2027-05-21',
  ...changes,
})
const sorted = (kept: VaultSettings, today = TODAY) =>
  sortFindings(audit([...customer, kept], today), kept, today)

test('what is left as it is stands apart, with its reason', () => {
  const { open, left } = sorted(withDecision(settings(), noPhone, decided()))
  expect(named(open)).not.toContain('no-phone ms')
  expect(named(open)).toContain('provider-mail-only ms')
  expect(left).toMatchObject([
    { finding: { rule: 'no-phone' }, decision: { reason: '携帯電話を持っていない' } },
  ])
})

test('it asks again on the day that was set', () => {
  const kept = withDecision(settings(), noPhone, decided())
  expect(sorted(kept, '2027-05-20').left).toHaveLength(1)
  expect(sorted(kept, '2027-05-21').left).toEqual([])
  expect(named(sorted(kept, '2027-05-21').open)).toContain('no-phone ms')
})

test('a decision is taken back by one that ends today, and there is one entry for each finding', () => {
  const once = withDecision(settings(), noPhone, decided())
  const back = withDecision(once, noPhone, decided({ at: '2026-11-22T02:00:00.000Z', until: TODAY }))
  expect(back.ignored).toHaveLength(1)
  expect(sorted(back).left).toEqual([])
})

test('that the notebook itself can be lost is never left as it is', () => {
  const alone = settings({ recoveryKey: {} })
  const kept = withDecision(alone, { rule: 'vault-single-point', subject: 'vault' }, decided())
  expect(canBeLeft({ rule: 'vault-single-point' })).toBe(false)
  expect(named(sorted(kept).open)).toContain('vault-single-point vault')
})

test('a finding is left for one subject only', () => {
  const kept = withDecision(settings(), { ...noPhone, subject: 'vault' }, decided())
  expect(named(sorted(kept).open)).toContain('no-phone ms')
})

test('of two copies that decided apart, the later decision about each finding counts', () => {
  const entry = (subject: string, changes: object) => ({ rule: 'no-phone', subject, ...decided(changes) })
  const here = [entry('ms', { at: '2026-11-22T01:00:00.000Z', until: '2027-05-21' }), entry('a', {})]
  const there = [entry('ms', { at: '2026-11-22T03:00:00.000Z', until: TODAY })]
  for (const lists of [
    [here, there],
    [there, here],
  ]) {
    const merged = resolve('ignored', lists)
    expect(merged).toHaveLength(2)
    expect(merged).toEqual(expect.arrayContaining([there[0], here[1]]))
  }
})
