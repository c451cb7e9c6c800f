import { describe, expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { circularGroups } from '#core/graph/solver/circles'
import { nodeId } from '#core/graph/graph'
import { ownSecrets } from '#core/graph/derive/losses'
import { nodeOf } from '#core/graph/nodes'
import { lossesIn, whatIf, type Scenario } from '#core/graph/what-if/what-if'
import type { VaultRecord } from '#core/record/document'
import { advised, customer, flat } from '../../../support/customer.ts'
import { named, wayBack } from '../../../support/findings.ts'
import { id, phone, tie, TODAY, yen } from '../../../support/records.ts'
import {
  amazon,
  authenticatorLoop,
  circle,
  states,
  volumeLicence,
  webshop,
} from '../../../support/worked-records.ts'

/*
 * The worked examples of docs/recoverability.md as a person writes them down. On bare graphs: worked-examples.test.ts.
 */

const lose = (...names: readonly string[]): Scenario => ({ losses: names.map(nodeId) })
const after = (records: readonly VaultRecord[], scenario: Scenario) =>
  analyse(records, TODAY, lossesIn(records, scenario, TODAY))
const accountIn = (records: readonly VaultRecord[], accountId: string, scenario: Scenario = lose()) => {
  const found = after(records, scenario).accounts.get(id(accountId))
  if (found === undefined) throw new Error(`no account ${accountId}`)
  return found
}

describe('The customer', () => {
  test('today she is two losses from the end, and one once the password is forgotten', () => {
    expect(accountIn(customer, 'ms')).toMatchObject({
      state: 'now',
      mark: 'fragile',
      resilience: 2,
      lockout: [['sheet:note', 'tie:flat']],
      coldResilience: 1,
      coldLockout: [['tie:flat']],
      value: [yen(35_000)],
    })
  })

  test('today the findings are that only the provider’s mail is left, and that no phone is', () => {
    const findings = wayBack(audit(customer, TODAY))
    expect(named(findings)).toEqual(['provider-mail-only ms', 'no-phone ms'])
    expect(findings[0]).toMatchObject({
      severity: 'critical',
      evidence: ['password:ms', 'tie:flat'],
      value: [yen(35_000)],
    })
  })

  test('when she has moved, the paper is the only way and no reset can arrive', () => {
    expect(accountIn(customer, 'ms', lose('tie:flat'))).toMatchObject({
      state: 'now',
      mark: 'lost',
      resilience: 1,
      lockout: [['sheet:note']],
      coldResilience: 0,
    })
  })

  test('when she has moved, the mailbox is found dead and Office hangs by a thread as well', () => {
    const moved = [...customer.filter((item) => item !== flat), tie('flat', { status: 'ended' })]
    expect(named(wayBack(audit(moved, TODAY)))).toEqual([
      'registered-mail-lost ms', // what provider-mail-only had said would come
      'no-phone ms',
      'valuable-and-fragile ms',
    ])
  })

  test('when she has moved and lost the paper, the recovery form is all that is left, and Office goes with it', () => {
    const result = whatIf(customer, lose('tie:flat', 'paper:note'), TODAY)
    expect(result.changes.map(({ record, before, after: state }) => [record.id, before, state])).toEqual([
      ['ms', 'now', 'appeal'],
      ['office', 'now', 'appeal'],
    ])
    expect(result.value).toEqual([yen(35_000)])
    expect(accountIn(customer, 'ms', lose('tie:flat', 'paper:note'))).toMatchObject({ resilience: 0 })
  })

  test('an everyday address, a mobile number or the password in the notebook would have kept it', () => {
    const { fixes } = whatIf(customer, lose('tie:flat', 'paper:note'), TODAY)
    expect(fixes.map(({ change }) => change)).toEqual([
      { kind: 'add-reset-contact', medium: 'phone', contactPointId: null },
      { kind: 'add-reset-contact', medium: 'email', contactPointId: null },
      { kind: 'keep-password-in-vault' },
      { kind: 'write-password-on-paper' },
    ])
  })
})

describe('The blog’s two points applied', () => {
  test('the same two losses leave the account reachable', () => {
    const result = whatIf(advised('everyday', 'mobile'), lose('tie:flat', 'paper:note'), TODAY)
    expect(result.changes).toEqual([])
    expect(result.value).toEqual([])
  })

  test.each(['everyday', 'mobile'] as const)('with the %s contact alone it takes three losses', (added) => {
    expect(accountIn(advised(added), 'ms')).toMatchObject({
      resilience: 3,
      lockout: [[`contact:${added}`, 'sheet:note', 'tie:flat']],
    })
  })

  test('nothing critical is found, and nothing valuable is fragile', () => {
    expect(wayBack(audit(advised('everyday', 'mobile'), TODAY))).toEqual([])
    for (const added of ['everyday', 'mobile'] as const) {
      const rules = wayBack(audit(advised(added), TODAY)).map(({ rule, severity }) => [rule, severity])
      expect(rules.flat()).not.toContain('critical')
      expect(rules.flat()).not.toContain('valuable-and-fragile')
    }
  })
})

describe('Webshop', () => {
  test('two ways in, of which one is long: the handset or the mailbox’s password, each with the shop’s', () => {
    expect(accountIn(webshop, 'shop')).toMatchObject({
      state: 'now',
      lockout: [
        ['device:handset', 'memory:shop'],
        ['memory:mail', 'memory:shop'],
      ],
    })
    expect(accountIn(webshop, 'mail')).toMatchObject({ lockout: [['device:handset'], ['memory:mail']] })
  })
})

describe('Amazon', () => {
  test('(a) password and reset mail: the two passwords', () => {
    expect(accountIn(amazon.a, 'amazon')).toMatchObject({
      resilience: 2,
      lockout: [['memory:amazon', 'memory:mail']],
      value: [yen(15_420)],
    })
  })

  test('(b) a phone as second factor on both routes is worse: the phone alone', () => {
    expect(accountIn(amazon.b, 'amazon')).toMatchObject({
      resilience: 1,
      lockout: [['contact:mobile'], ['memory:amazon', 'memory:mail']],
    })
  })

  test('(c) the same phone as a further way to reset is better: three', () => {
    expect(accountIn(amazon.c, 'amazon')).toMatchObject({
      resilience: 3,
      lockout: [['contact:mobile', 'memory:amazon', 'memory:mail']],
    })
  })
})

describe('Circle', () => {
  test('two mailboxes that reset each other stand while the vault does', () => {
    expect(accountIn(circle, 'first')).toMatchObject({ state: 'now' })
  })

  test('a cold start loses both', () => {
    const { changes } = whatIf(circle, { losses: [], cold: true }, TODAY)
    expect(changes.map(({ record, after: state }) => [record.id, state])).toEqual([
      ['first', 'lost'],
      ['second', 'lost'],
    ])
  })

  test('with the passwords forgotten the two are one circle', () => {
    const { graph } = analyse(circle, TODAY)
    const forgotten = new Set([...ownSecrets(id('first')), ...ownSecrets(id('second'))])
    const accounts = [nodeOf('account', id('first')), nodeOf('account', id('second'))]
    expect(circularGroups(graph, accounts, forgotten)).toEqual([['account:first', 'account:second']])
  })
})

describe('Loop through an authenticator', () => {
  test('the password of the notebook or the phone: either loss is the end', () => {
    expect(accountIn(authenticatorLoop, 'gmail')).toMatchObject({
      resilience: 1,
      lockout: [['device:handset'], ['master-password'], ['vault-copy', 'vault-file']],
    })
  })
})

describe('States', () => {
  const stateOf = (accountId: string, ...lost: readonly string[]) =>
    accountIn(states, accountId, lose(...lost)).state

  test('a number with its handset lost is slow: the counter and an identity document', () => {
    expect(stateOf('by-sms')).toBe('now')
    expect(stateOf('by-sms', 'device:handset')).toBe('slow')
  })

  test('with the identity document or the contract lost as well it is lost', () => {
    expect(stateOf('by-sms', 'device:handset', 'paper:driving-licence')).toBe('lost')
    expect(stateOf('by-sms', 'device:handset', 'tie:carrier')).toBe('lost')
  })

  test('a code by SMS needs only the SIM, a prompt needs the handset', () => {
    const withoutHandset = states.map((item) =>
      item.id === 'number' ? phone('number', { tieId: 'carrier' }) : item,
    )
    const lost = lose('device:handset')
    expect(accountIn(withoutHandset, 'by-sms', lost).state).toBe('now')
    expect(accountIn(withoutHandset, 'by-prompt', lost).state).toBe('appeal')
  })
})

describe('Volume licence', () => {
  test('the one administrator signs in with the password while the work address lives', () => {
    expect(accountIn(volumeLicence('active'), 'volume')).toMatchObject({
      state: 'now',
      lockout: [['sheet:note'], ['tie:employer']],
    })
  })

  test('when he has left the employer, signing in is lost and asking is what remains', () => {
    expect(accountIn(volumeLicence('ended'), 'volume')).toMatchObject({ state: 'appeal', mark: 'lost' })
    expect(after(volumeLicence('ended'), lose()).states.get(nodeOf('licence', id('agreement')))).toBe(
      'appeal',
    )
  })
})
