import { describe, expect, test } from 'vitest'
import { deriveGraph } from '#core/graph/derive/derive'
import { nodeId } from '#core/graph/graph'
import { findFixes, smallestFix } from '#core/graph/what-if/fixes'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import {
  account,
  device,
  email,
  id,
  IN_VAULT,
  passwordNote,
  person,
  phone,
  settings,
  tie,
} from '../../../../support/records.ts'

const lost = (...names: readonly string[]) => new Set(names.map(nodeId))
const NEW_PHONE = { kind: 'add-reset-contact', medium: 'phone', contactPointId: null }
const NEW_EMAIL = { kind: 'add-reset-contact', medium: 'email', contactPointId: null }
const FACTOR = { kind: 'add-second-factor' }
const VAULT = { kind: 'keep-password-in-vault' }
const PAPER = { kind: 'write-password-on-paper' }

const fixesFor = (records: readonly VaultRecord[], losses: ReadonlySet<ReturnType<typeof nodeId>>) => {
  const index = indexRecords(records)
  return findFixes(index.accounts, index, deriveGraph(records), losses).map(({ change }) => change)
}
const smallest = (records: readonly VaultRecord[], losses: ReadonlySet<ReturnType<typeof nodeId>>) => {
  const index = indexRecords(records)
  const [first] = index.accounts
  if (first === undefined) throw new Error('no account')
  return smallestFix(first, index, deriveGraph(records), losses)
}

describe('the single changes that would have kept an account', () => {
  test('are a further contact, or the password where it cannot get lost with the rest', () => {
    const records = [settings(), account('ms'), passwordNote('note', 'ms')]
    expect(fixesFor(records, lost('sheet:note'))).toEqual([NEW_PHONE, NEW_EMAIL, VAULT, PAPER])
  })

  test('are no place for the password when it is the password that is forgotten', () => {
    const records = [settings(), account('ms'), passwordNote('note', 'ms')]
    expect(fixesFor(records, lost('password:ms', 'codes:ms', 'seed:ms'))).toEqual([NEW_PHONE, NEW_EMAIL])
  })

  test('are no vault when the vault is lost', () => {
    const records = [settings(), account('ms'), passwordNote('note', 'ms')]
    expect(fixesFor(records, lost('sheet:note', 'vault'))).toEqual([NEW_PHONE, NEW_EMAIL, PAPER])
  })

  test('are contacts on record before new ones, and only those that are still there', () => {
    const records = [tie('flat'), email('mail'), phone('mobile', { tieId: 'flat' }), account('ms', IN_VAULT)]
    expect(fixesFor(records, lost('vault', 'tie:flat'))).toEqual([
      NEW_PHONE,
      { kind: 'add-reset-contact', medium: 'email', contactPointId: 'mail' },
      NEW_EMAIL,
      PAPER,
    ])
  })

  test('are an address that ends with a contract only after a new one', () => {
    const records = [email('work', { mailKind: 'work' }), account('ms')]
    const mails = fixesFor(records, lost()).filter(
      (change) => 'medium' in change && change.medium === 'email',
    )
    expect(mails).toEqual([NEW_EMAIL, { kind: 'add-reset-contact', medium: 'email', contactPointId: 'work' }])
  })

  test('are not somebody else’s contacts, nor what is registered already', () => {
    const records = [
      person('hanako'),
      person('masao'),
      phone('his', { personId: 'masao' }),
      phone('hers', { personId: 'hanako', status: 'live' }),
      account('ms', { personId: 'hanako', contacts: { hers: ['registered'] } }),
    ]
    expect(fixesFor(records, lost('contact:hers'))).toEqual([NEW_EMAIL, NEW_PHONE, VAULT, PAPER])
  })

  test('are not numbers that get no text message', () => {
    const records = [phone('home', { phoneKind: 'landline', sms: 'no' }), account('ms')]
    expect(fixesFor(records, lost())).not.toContainEqual({ ...NEW_PHONE, contactPointId: 'home' })
  })

  test('are a second factor on another device, where that is what was lost', () => {
    const guarded = account('ms', {
      twoStep: 'on',
      passwordInMemory: true,
      factors: [{ kind: 'totp-app', deviceId: 'handset' }],
    })
    expect(fixesFor([device('handset'), guarded], lost('device:handset'))).toEqual([FACTOR])
  })

  test('are only those that the service offers', () => {
    // Volume licensing sends no code to anybody.
    const records = [settings(), account('volume', { serviceId: 'microsoft-volume-licensing' })]
    expect(fixesFor(records, lost())).toEqual([VAULT, PAPER])
  })

  test('are none for an account that one is locked out of: whatever is added has to be added inside', () => {
    expect(fixesFor([settings(), account('ms', { state: 'locked-out' })], lost())).toEqual([])
  })

  test('are none that would hang on the account itself', () => {
    const records = [email('own', { hostAccountId: 'ms' }), account('ms')]
    expect(fixesFor(records, lost())).not.toContainEqual({ ...NEW_EMAIL, contactPointId: 'own' })
  })

  test('are none for an account that was closed', () => {
    expect(fixesFor([account('ms', { passwordInMemory: true })], lost('account:ms'))).toEqual([])
  })
})

describe('a service that keeps one address', () => {
  const amazon = account('amazon', { serviceId: 'amazon-co-jp', contacts: { old: ['registered'] } })

  test('takes no second one while the first is alive', () => {
    expect(fixesFor([email('old'), amazon], lost('password:amazon'))).not.toContainEqual(NEW_EMAIL)
  })

  test('takes another in its place when it is dead', () => {
    expect(fixesFor([email('old'), amazon], lost('password:amazon', 'contact:old'))).toContainEqual(NEW_EMAIL)
  })
})

test('the change that helps most accounts comes first, and names them', () => {
  const records = [
    settings(),
    account('a'),
    account('b'),
    account('volume', { serviceId: 'microsoft-volume-licensing' }),
  ]
  const index = indexRecords(records)
  const [first] = findFixes(index.accounts, index, deriveGraph(records), lost())
  expect(first).toEqual({ change: VAULT, accountIds: [id('a'), id('b'), id('volume')] })
})

describe('the smallest fix', () => {
  const guarded = account('ms', {
    twoStep: 'on',
    contacts: { mobile: ['reset', 'second-factor'] },
    passwordInMemory: true,
  })
  const records = [phone('mobile'), guarded]

  test('is one change where one is enough', () => {
    expect(smallest(records, lost('contact:mobile'))).toEqual([FACTOR])
  })

  test('is two where the same loss takes the way in and the second factor', () => {
    const forgotten = lost('password:ms', 'codes:ms', 'seed:ms', 'contact:mobile')
    expect(smallest(records, forgotten)).toEqual([NEW_EMAIL, FACTOR])
  })

  test('is nothing where nothing helps', () => {
    expect(smallest([account('old', { serviceId: 'vlsc' })], lost())).toEqual([])
  })
})
