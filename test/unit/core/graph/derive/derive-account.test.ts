import { describe, expect, test } from 'vitest'
import { serviceOf } from '#core/graph/derive/derive'
import { getsSms, hasFactor, openRoutes } from '#core/graph/derive/derive-account'
import type { ContactRole } from '#core/record/account'
import { indexRecords } from '#core/record/record-index'
import {
  account,
  device,
  email,
  identityDocument,
  IN_VAULT,
  paper,
  passwordNote,
  phone,
} from '../../../../support/records.ts'
import { isHeld, waysTo } from '../../../../support/ways.ts'

const FORM = '@appeal'

describe('a password', () => {
  test('comes from the vault, from each paper that carries it, and from memory', () => {
    const records = [account('ms', { ...IN_VAULT, passwordInMemory: true }), passwordNote('note', 'ms')]
    expect(waysTo('password:ms', records)).toEqual(['memory:ms', 'paper:note', 'vault'])
    expect(isHeld('memory:ms', records)).toBe(true)
  })

  test('that is recorded nowhere opens nothing', () => {
    expect(waysTo('password:ms', [account('ms')])).toEqual([])
  })

  test('is asked for together with the second factor where two-step verification is on', () => {
    expect(waysTo('account:g', [account('g', { serviceId: 'google' })])).toContain('password:g')
    expect(waysTo('account:g', [account('g', { serviceId: 'google', twoStep: 'on' })])).toContain(
      'password:g + factor:g',
    )
  })

  test('of a work account does only while the work address lives', () => {
    const volume = { serviceId: 'microsoft-volume-licensing' }
    const records = [
      email('work', { mailKind: 'work' }),
      account('volume', { ...volume, contacts: { work: ['login', 'registered'] } }),
    ]
    expect(waysTo('account:volume', records)).toContain('password:volume + contact:work')
    expect(waysTo('account:volume', [account('volume', volume)])).toContain('password:volume')
  })
})

describe('a contact point', () => {
  const inRole = (role: ContactRole) => [
    email('mail'),
    phone('mobile'),
    account('ms', { contacts: { mail: [role], mobile: [role] } }),
  ]

  test.each(['registered', 'reset'] as const)('in the role %s resets', (role) => {
    expect(waysTo('account:ms', inRole(role))).toEqual(
      expect.arrayContaining(['contact:mail', 'contact:mobile']),
    )
  })

  test.each(['login', 'notice', 'second-factor', 'recovery-contact'] as const)(
    'in the role %s alone does not reset',
    (role) => {
      expect(waysTo('account:ms', inRole(role))).not.toContain('contact:mail')
    },
  )

  test('as second factor answers, which is the opposite of a way to reset', () => {
    const records = [
      phone('mobile'),
      account('ms', { twoStep: 'on', contacts: { mobile: ['second-factor'] } }),
    ]
    expect(waysTo('factor:ms', records)).toEqual(['contact:mobile'])
  })

  test('that is a landline gets no text message', () => {
    const landline = phone('home', { phoneKind: 'landline', sms: 'no' })
    expect(waysTo('account:ms', [landline, account('ms', { contacts: { home: ['reset'] } })])).not.toContain(
      'contact:home',
    )
  })

  test('gets text messages where it is known to, or where it is a mobile and nobody has tried', () => {
    expect(getsSms(phone('p', { sms: 'yes', phoneKind: 'voip' }))).toBe(true)
    expect(getsSms(phone('p', { sms: 'unknown', phoneKind: 'mobile' }))).toBe(true)
    expect(getsSms(phone('p', { sms: 'unknown', phoneKind: 'unknown' }))).toBe(false)
    expect(getsSms(phone('p', { sms: 'no', phoneKind: 'mobile' }))).toBe(false)
    expect(getsSms(email('mail'))).toBe(false)
  })
})

describe('further ways', () => {
  test('a passkey opens from its device without the password', () => {
    const passkey = { factors: [{ kind: 'passkey' as const, deviceId: 'handset' }] }
    expect(waysTo('account:ms', [device('handset'), account('ms', passkey)])).toContain('device:handset')
  })

  test('an app prompt opens from its device', () => {
    const prompt = { factors: [{ kind: 'app-prompt' as const, deviceId: 'handset' }] }
    expect(waysTo('account:ms', [device('handset'), account('ms', prompt)])).toContain('device:handset')
  })

  test('a recovery code resets at a service that says so, and only stands in for the second factor elsewhere', () => {
    const codes = { carries: [{ secret: 'recovery-codes' as const, recordId: 'a' }] }
    const at = (serviceId: string) => [account('a', { serviceId, twoStep: 'on' }), paper('codes', codes)]
    expect(waysTo('account:a', at('microsoft-account'))).toContain('codes:a')
    expect(waysTo('account:a', at('google'))).not.toContain('codes:a')
    expect(waysTo('factor:a', at('google'))).toEqual(['codes:a'])
    expect(waysTo('codes:a', at('google'))).toEqual(['paper:codes'])
  })

  test('somebody who may help opens it where the service asks people, and nowhere else', () => {
    const at = (serviceId: string) => [
      phone('daughter'),
      account('a', { serviceId, twoStep: 'on', contacts: { daughter: ['recovery-contact'] } }),
    ]
    expect(waysTo('account:a', at('apple'))).toContain('contact:daughter')
    expect(waysTo('account:a', at('google'))).toContain('contact:daughter @slow')
    expect(waysTo('account:a', at('microsoft-account')).join(' ')).not.toContain('daughter')
  })

  test('a counter takes days and an identity document', () => {
    const records = [account('isp', { serviceId: 'provider-mail' }), identityDocument('licence')]
    expect(waysTo('account:isp', records)).toContain('paper:licence @slow')
  })

  test('a form that somebody judges is open to anybody and may be refused', () => {
    expect(waysTo('account:ms', [account('ms')])).toContain(FORM)
  })

  test('signing in through another account needs that account', () => {
    const records = [
      account('google', { serviceId: 'google' }),
      account('shop', { serviceId: 'other', signInWith: ['google'] }),
    ]
    expect(waysTo('account:shop', records)).toContain('account:google')
  })
})

describe('the second factor', () => {
  test('is answered by devices, by the seed in the vault, by codes and by contact points', () => {
    const records = [
      device('handset'),
      phone('mobile'),
      account('g', {
        serviceId: 'google',
        twoStep: 'on',
        factors: [{ kind: 'totp-app', deviceId: 'handset' }],
        contacts: { mobile: ['second-factor'] },
        secretFacts: { totp: {}, recoveryCodes: {} },
      }),
    ]
    expect(waysTo('factor:g', records)).toEqual(['codes:g', 'contact:mobile', 'device:handset', 'seed:g'])
    expect(waysTo('seed:g', records)).toEqual(['vault'])
  })

  test('is not answered by the device on which codes were once saved: codes count where they are recorded', () => {
    const saved = account('g', { twoStep: 'on', factors: [{ kind: 'recovery-codes', deviceId: 'pc' }] })
    expect(waysTo('factor:g', [device('pc'), saved])).toEqual([])
  })

  test('is not on record when only its kind is', () => {
    const vague = account('g', { twoStep: 'on', factors: [{ kind: 'totp-app' }, { kind: 'recovery-codes' }] })
    expect(hasFactor(vague, indexRecords([vague]))).toBe(false)
  })
})

describe('the state of the account', () => {
  test('closed: nothing leads there', () => {
    const closed = account('ms', { state: 'closed', signInWith: ['ms'], ...IN_VAULT })
    expect(waysTo('account:ms', [closed])).toEqual([])
  })

  test('locked out: what is promised has been tried, only asking is left', () => {
    const locked = account('ms', { state: 'locked-out', signInWith: ['ms'], ...IN_VAULT })
    expect(waysTo('account:ms', [locked])).toEqual([FORM])
  })

  test('unknown: as in use', () => {
    expect(waysTo('account:ms', [account('ms', { state: 'unknown' })])).toContain('password:ms')
  })

  test('two-step verification closes the form where the service says so', () => {
    const routes = (twoStep: 'on' | 'off' | 'unknown') => {
      const ms = account('ms', { twoStep })
      return openRoutes(ms, serviceOf(ms, { corrections: [] })).map(({ kind }) => kind)
    }
    expect(routes('off')).toContain('recovery-form')
    expect(routes('unknown')).toContain('recovery-form')
    expect(routes('on')).not.toContain('recovery-form')
  })

  test('unknown two-step verification is not taken for a demand', () => {
    expect(waysTo('account:ms', [account('ms', { twoStep: 'unknown' })])).toContain('password:ms')
  })
})

test('what nobody could confirm of a service still counts as a way: the defaults are all of that sort', () => {
  const records = [email('mail'), account('shop', { serviceId: 'other', contacts: { mail: ['registered'] } })]
  expect(waysTo('account:shop', records)).toEqual(['contact:mail', 'password:shop'])
})
