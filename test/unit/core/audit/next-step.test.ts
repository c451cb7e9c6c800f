import { describe, expect, test } from 'vitest'
import { contactStep, provenStep, step } from '#core/audit/next-step'
import { analyse } from '#core/graph/analysis/analysis'
import { nodeId } from '#core/graph/graph'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  IN_VAULT,
  passwordNote,
  phone,
  settings,
  tie,
  TODAY,
} from '../../../support/records.ts'

const steps = (records: readonly VaultRecord[], ...evidence: readonly string[]) => {
  const analysis = analyse(records, TODAY)
  const [found] = [...analysis.accounts.values()]
  if (found === undefined) throw new Error('no account')
  const loss = evidence.map(nodeId)
  return { proven: provenStep(analysis, found, loss), contact: contactStep(analysis, found, loss) }
}

test('a step says at which record it is done, and about how long it takes', () => {
  expect(step('print-kit', null)).toEqual({
    action: 'print-kit',
    recordId: null,
    contactPointId: null,
    minutes: 5,
  })
})

describe('the proven step', () => {
  test('registers a number on record, then a new one', () => {
    const records = [account('ms'), phone('mobile')]
    expect(steps(records, 'password:ms').proven).toMatchObject({
      action: 'use-contact',
      contactPointId: 'mobile',
    })
    expect(steps(records.slice(0, 1), 'password:ms').proven).toMatchObject({
      action: 'add-phone',
      recordId: 'ms',
      contactPointId: null,
    })
  })

  test('never registers what is dead, has ended, or goes with the loss', () => {
    const records = [
      tie('flat'),
      tie('left', { status: 'ended' }),
      phone('dead', { status: 'dead' }),
      phone('over', { endsOn: '2026-01-01' }),
      phone('leaving', { tieId: 'left' }),
      phone('going', { tieId: 'flat' }),
      phone('named'),
      account('ms'),
    ]
    expect(steps(records, 'password:ms', 'tie:flat', 'contact:named').proven.action).toBe('add-phone')
  })

  test('registers a number before an address, where the service takes both', () => {
    const records = [email('mail'), phone('mobile'), account('ms')]
    expect(steps(records, 'password:ms').proven.contactPointId).toBe('mobile')
  })

  test('sets up a second device where the second factor was the loss', () => {
    const guarded = account('ms', {
      twoStep: 'on',
      factors: [{ kind: 'totp-app', deviceId: 'handset' }],
      ...IN_VAULT,
    })
    expect(steps([settings(), device('handset'), guarded], 'device:handset').proven.action).toBe('add-factor')
  })

  test('writes the password down where the service sends no code', () => {
    const volume = account('volume', { serviceId: 'microsoft-volume-licensing' })
    const records = [settings(), volume, passwordNote('note', 'volume')]
    expect(steps(records, 'sheet:note').proven.action).toBe('keep-password')
    expect(steps(records, 'sheet:note', 'vault').proven.action).toBe('print-sheet')
  })

  test('is the service’s own way back where nothing written down would help', () => {
    expect(steps([account('ms', { state: 'locked-out' })]).proven).toMatchObject({
      action: 'way-back',
      recordId: 'ms',
    })
  })
})

describe('the contact step', () => {
  test('is there where one contact is all it takes', () => {
    expect(steps([account('ms')], 'password:ms').contact?.action).toBe('add-phone')
  })

  test('is not there where the reason is another, or one of two', () => {
    const guarded = account('ms', { twoStep: 'on', factors: [{ kind: 'totp-app', deviceId: 'handset' }] })
    const records = [device('handset'), guarded]
    expect(steps(records, 'password:ms').contact?.action).toBe('add-phone')
    expect(steps(records, 'password:ms', 'device:handset').contact).toBeNull()
    expect(steps([account('ms', { state: 'locked-out' })]).contact).toBeNull()
  })
})
