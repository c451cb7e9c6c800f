import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  identityDocument,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  settings,
  tie,
  yen,
} from './records.ts'

/*
 * The worked examples as a person writes them down; the customer and her two points stand in customer.ts. What they come to is
 * said in worked-records.test.ts, and walked through in the window by test/e2e/walk.
 */

/**
 * Webshop: a shop, and the mailbox that resets it behind a second step. That the device opens by a finger or a PIN is known of
 * the device as a whole: neither can be lost by itself here.
 */
export const webshop: readonly VaultRecord[] = [
  settings(),
  device('handset'),
  account('mail', {
    serviceId: 'other',
    passwordInMemory: true,
    twoStep: 'on',
    factors: [{ kind: 'totp-app', deviceId: 'handset' }],
  }),
  email('box', { hostAccountId: 'mail' }),
  account('shop', { serviceId: 'other', passwordInMemory: true, contacts: { box: ['registered'] } }),
]

const amazonAccount = (contacts: Parameters<typeof account>[1]) =>
  account('amazon', { serviceId: 'amazon-co-jp', passwordInMemory: true, ...contacts })

const ofAmazon = (amazon: VaultRecord): readonly VaultRecord[] => [
  account('mail', { serviceId: 'other', passwordInMemory: true }),
  email('address', { hostAccountId: 'mail' }),
  phone('mobile'),
  amazon,
  licence('gift', { licenceKind: 'gift-balance', accountIds: ['amazon'], value: yen(12_400) }),
  licence('points', { licenceKind: 'points', accountIds: ['amazon'], value: yen(3_020) }),
  licence('prime', { licenceKind: 'membership', accountIds: ['amazon'] }),
]

/** Amazon: (a) password and reset mail, (b) the phone as second factor, (c) the phone as a further way to reset. */
export const amazon = {
  a: ofAmazon(amazonAccount({ contacts: { address: ['login', 'registered'] } })),
  b: ofAmazon(
    amazonAccount({
      contacts: { address: ['login', 'registered'], mobile: ['second-factor'] },
      twoStep: 'on',
    }),
  ),
  c: ofAmazon(amazonAccount({ contacts: { address: ['login', 'registered'], mobile: ['reset'] } })),
}

/** Circle: two mailboxes that reset each other. */
export const circle: readonly VaultRecord[] = [
  settings(),
  account('first', { serviceId: 'other', contacts: { 'second-box': ['reset'] }, ...IN_VAULT }),
  account('second', { serviceId: 'other', contacts: { 'first-box': ['reset'] }, ...IN_VAULT }),
  email('first-box', { hostAccountId: 'first' }),
  email('second-box', { hostAccountId: 'second' }),
]

/**
 * Loop through an authenticator, so far as records tell it: the password in a notebook without a spare key, the codes on one
 * handset. Which account restores the authenticator is nothing that one writes down, nor does this notebook ask for a code.
 */
export const authenticatorLoop: readonly VaultRecord[] = [
  { ...settings(), recoveryKey: {} },
  device('handset'),
  account('gmail', {
    serviceId: 'other',
    twoStep: 'on',
    factors: [{ kind: 'totp-app', deviceId: 'handset' }],
    ...IN_VAULT,
  }),
]

/** States: a number by its handset or by the counter; a code by SMS and a prompt. */
export const states: readonly VaultRecord[] = [
  tie('carrier', { tieKind: 'carrier' }),
  device('handset'),
  identityDocument('driving-licence'),
  phone('number', { tieId: 'carrier', deviceId: 'handset' }),
  account('by-sms', { serviceId: 'other', contacts: { number: ['reset'] } }),
  account('by-prompt', { factors: [{ kind: 'app-prompt', deviceId: 'handset' }] }),
]

/** Volume licence: its only administrator, who is employed or has left. */
export function volumeLicence(employment: 'active' | 'ended'): readonly VaultRecord[] {
  return [
    tie('employer', { tieKind: 'employer', status: employment }),
    email('work', { mailKind: 'work', tieId: 'employer' }),
    account('volume', {
      serviceId: 'microsoft-volume-licensing',
      contacts: { work: ['login', 'registered'] },
    }),
    passwordNote('note', 'volume'),
    licence('agreement', {
      licenceKind: 'volume-licence',
      accountIds: ['volume'],
      volume: {
        licenceNumber: '00000000',
        authorizationNumber: '00000000ZZE0000',
        administrators: [{ name: '佐藤 正男', contactPointId: 'work', left: true }],
      },
    }),
  ]
}
