import { describe, expect, test } from 'vitest'
import { audit, type RuleId } from '#core/audit/audit'
import type { Language } from '#core/language'
import type { VaultRecord } from '#core/record/document'
import { findingText } from '#core/text/audit-text'
import { customer } from '../../../support/customer.ts'
import { naming } from '../../../support/naming.ts'
import {
  account,
  device,
  email,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  settings,
  tie,
  TODAY,
  yen,
} from '../../../support/records.ts'

const say = (rule: RuleId, records: readonly VaultRecord[], language: Language = 'ja') => {
  const finding = audit(records, TODAY).find((other) => other.rule === rule)
  if (finding === undefined) throw new Error(`${rule} found nothing`)
  return findingText(finding, naming(language, records))
}
const office = licence('office', { title: 'Office', accountIds: ['a'], value: yen(35_000) })

test('the founding story says what happens, what it costs and the one thing to do', () => {
  expect(say('provider-mail-only', customer)).toEqual({
    headline: '頼りは、解約すると終わるメールだけです',
    sentence:
      'パスワードを忘れ、アパートのプロバイダ契約が終わると、確認の番号がどこにも届きません。Office（35,000円）も失います。',
    nextStep: '携帯電話の番号を登録する',
  })
  expect(say('provider-mail-only', customer, 'en')).toEqual({
    headline: 'Relies only on email that ends with a contract',
    sentence:
      'If the password is forgotten and アパートのプロバイダ契約 ends, no code can reach you. Office (¥35,000) would be lost with it.',
    nextStep: 'Register a mobile number',
  })
})

test('a number beside one that is registered already is called another one', () => {
  const records = [
    email('mail', { hostAccountId: 'box' }),
    phone('mobile'),
    account('box', { contacts: { mobile: ['reset'] } }),
    account('a', { contacts: { mail: ['reset'], mobile: ['reset'] } }),
  ]
  expect(say('single-point', records).nextStep).toBe('ほかの携帯電話の番号も登録する')
  expect(say('single-point', records, 'en').nextStep).toBe('Register another mobile number as well')
})

test('a contact that is on record is named in the step', () => {
  const records = [...customer, phone('mobile', { value: '+819000001234' })]
  expect(say('provider-mail-only', records).nextStep).toBe('090-0000-1234を登録する')
  expect(say('provider-mail-only', records, 'en').nextStep).toBe('Register 090-0000-1234')
})

describe('registered-mail-lost', () => {
  test('names the addresses that are dead, and no number beside them', () => {
    const records = [
      email('mail', { value: 'old@example.jp', status: 'dead' }),
      phone('home', { phoneKind: 'landline', sms: 'no', value: '0312345678' }),
      account('a', { contacts: { mail: ['registered'], home: ['reset'] } }),
    ]
    expect(say('registered-mail-lost', records).sentence).toBe(
      'old@example.jpは、もう受け取れません。パスワードを忘れると、戻る道がありません。',
    )
  })
})

describe('no-phone', () => {
  test('names what else has to go, where something is left', () => {
    const records = [
      email('mail'),
      passwordNote('note', 'a'),
      account('a', { contacts: { mail: ['registered'] } }),
    ]
    expect(say('no-phone', records).sentence).toBe(
      'パスワードを忘れ、mail@example.jpも使えなくなると、番号を受け取れません。',
    )
  })

  test('names nothing else, where the password is enough', () => {
    expect(say('no-phone', [passwordNote('note', 'a'), account('a')]).sentence).toBe(
      'パスワードを忘れると、番号を受け取れません。',
    )
  })
})

describe('single-point', () => {
  const guarded = [
    device('handset', { title: 'スマホ' }),
    email('mail'),
    phone('mobile'),
    account('a', {
      twoStep: 'on',
      passwordInMemory: true,
      factors: [{ kind: 'totp-app', deviceId: 'handset' }],
      contacts: { mail: ['registered'], mobile: ['reset'] },
    }),
  ]

  test('names the one thing', () => {
    const byMail = account('a', { serviceId: 'other', contacts: { mail: ['registered'] } })
    expect(say('single-point', [email('mail'), byMail])).toMatchObject({
      sentence: 'mail@example.jpだけが頼りです。失うと戻れません。',
      nextStep: '携帯電話の番号を登録する',
    })
  })

  test('leaves the second step to a sentence of its own', () => {
    expect(say('second-factor-single', guarded)).toMatchObject({
      sentence: '2段階認証は、スマホでしか受け取れません。失うと、パスワードがわかっていても戻れません。',
      nextStep: '2段階認証を別の端末でも受ける',
    })
  })

  test('says so where it is the one thing once the password is forgotten', () => {
    const records = [
      email('mail'),
      account('a', { serviceId: 'other', passwordInMemory: true, contacts: { mail: ['registered'] } }),
    ]
    expect(say('single-point', records).sentence).toBe(
      'パスワードを忘れると、mail@example.jpだけが頼りです。それも失うと戻れません。',
    )
  })
})

describe('valuable-and-fragile', () => {
  const mail = email('mail')
  const byMail = account('a', { serviceId: 'other', contacts: { mail: ['registered'] } })

  test('says what one loss costs', () => {
    expect(say('valuable-and-fragile', [mail, byMail, office])).toMatchObject({
      headline: 'Office（35,000円）が、あやうい所にあります',
      sentence: 'mail@example.jpを失うだけで、Office（35,000円）を失います。',
    })
  })

  test('says what a forgotten password costs', () => {
    expect(say('valuable-and-fragile', [settings(), account('a', IN_VAULT), office]).sentence).toBe(
      'パスワードを忘れるだけで、Office（35,000円）を失います。',
    )
  })

  test('says what is out of reach, and does not claim that it is lost while somebody is still signed in', () => {
    expect(say('valuable-and-fragile', [account('a'), office]).sentence).toBe(
      '控えにあるものだけでは、Office（35,000円）に戻れません。',
    )
  })

  test('says what money cannot say, the dearest first, and no price of nothing', () => {
    const records = [
      account('a'),
      licence('photos', { title: '写真', accountIds: ['a'], keepsake: '写真5年分' }),
      licence('points', { title: 'ポイント', accountIds: ['a'], value: yen(0) }),
      office,
    ]
    expect(say('valuable-and-fragile', records).headline).toBe(
      'Office（35,000円）、写真（写真5年分）、ポイントが、あやうい所にあります',
    )
  })
})

describe('no-way-back', () => {
  test('tells what will be from what is', () => {
    const forgotten = say('no-way-back', [settings(), account('a', IN_VAULT)]).sentence
    const already = say('no-way-back', [account('a')]).sentence
    expect(forgotten).toBe('パスワードを忘れると、確認の番号が届く先がありません。')
    expect(already).toBe('控えてあるものだけでは、サインインできません。')
  })
})

describe('unknown-login', () => {
  test('says what is missing', () => {
    const sentences = [
      account('a', { loginIds: [] }),
      account('a', { resetRoutes: 'unknown' }),
      account('a', { twoStep: 'on' }),
    ].map((item) => say('unknown-login', [item]))
    expect(sentences.map(({ nextStep }) => nextStep)).toEqual([
      'ログインIDを書く',
      '登録した連絡先を書く',
      '2段階認証の受け取り方を書く',
    ])
    expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(3)
  })
})

describe('this notebook', () => {
  test('tells the missing key from the missing copy', () => {
    const key = say('vault-single-point', [settings({ recoveryKey: {} })])
    const copy = say('vault-single-point', [settings({ copies: [] })])
    expect([key.nextStep, copy.nextStep]).toEqual(['合い鍵の紙を印刷する', '控え帳の写しを別の場所に作る'])
    expect(key.sentence).not.toBe(copy.sentence)
  })
})

test('a licence without an account is named', () => {
  const spent = licence('office', { title: 'Office', keyUse: 'first-install-only', value: yen(35_000) })
  expect(say('licence-without-account', [spent]).headline).toBe('Officeの持ち主のアカウントがわかりません')
})

describe('every finding', () => {
  const records = [
    settings({ recoveryKey: {} }),
    ...customer,
    tie('ended', { status: 'ended' }),
    email('dead-mail', { tieId: 'ended' }),
    phone('home', { phoneKind: 'landline', sms: 'no' }),
    account('a', { contacts: { 'dead-mail': ['registered'] } }),
    account('b', { contacts: { home: ['registered'] } }),
    account('c', { state: 'locked-out' }),
    account('d', { loginIds: [] }),
    office,
  ]
  const all = (language: Language) => {
    const findings = audit(records, TODAY)
    return findings.map((finding) => findingText(finding, naming(language, records)))
  }

  test('is said in both languages, to its end', () => {
    for (const { headline, sentence, nextStep } of all('ja')) {
      expect(sentence).toMatch(/。$/u)
      expect(`${headline}${sentence}${nextStep}`).not.toMatch(/undefined|null|NaN|！|注意|警告/u)
    }
    for (const { headline, sentence, nextStep } of all('en')) {
      expect(sentence).toMatch(/\.$/u)
      expect(`${headline}${sentence}${nextStep}`).not.toMatch(/undefined|null|NaN|!|n’t\b/u)
    }
  })
})
