import type { Account } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import { asRecordId } from '#core/record/field'
import type { SecretEdits } from '#contract'
import { seeded, type Draw } from './draw.ts'

/*
 * Notebooks for measuring: as a person in Japan would fill them, drawn from a seed, so that two runs measure the same
 * bytes. Nothing in them is a real person's, address or password.
 */

/** An account as it is typed in: its outline and its secrets. */
export interface Entry {
  readonly account: Account
  readonly secrets: SecretEdits
}

export interface Notebook {
  readonly contactPoints: readonly ContactPoint[]
  readonly entries: readonly Entry[]
}

const PLACES = ['さくら', 'みなと', 'あおば', '中央', '東京', '北海', '西宮', '若葉', '光が丘', '千歳']
const TRADES = ['銀行', '証券', '電力', 'ガス', '生命保険', '図書館', '書店', '通販', '鉄道', 'クリニック']
const FORMS = ['オンライン', 'ネット', 'マイページ', 'ウェブ', '会員サイト', 'ポイントクラブ', 'アプリ']
const SENTENCES = [
  '引き落としは毎月二十七日、残高を前の週に確かめる。',
  '窓口は平日の九時から三時まで。通帳と印鑑がいる。',
  '機種を変えたときは、先に新しい電話で登録し直すこと。',
  '紙の控えは仏壇の引き出しの二段目にある。',
  '家族カードは二枚。一枚は妻が持っている。',
  '合言葉は母の旧姓ではなく、飼っていた犬の名前にした。',
  '解約の電話は待たされるので、朝いちばんにかける。',
]
const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_!#'
const CONTACT_POINTS = 40

/** A notebook of `count` accounts. The same seed gives the same notebook. */
export function drawNotebook(count: number, seed = 20_260_101): Notebook {
  const draw = seeded(seed)
  const contactPoints = Array.from({ length: Math.min(CONTACT_POINTS, count) }, (_, i) => contactPoint(i))
  return { contactPoints, entries: Array.from({ length: count }, (_, i) => entry(i, contactPoints, draw)) }
}

/** One more account, of which no notebook has one. */
export function oneMore(number: number): Entry {
  return entry(10_000_000 + number, [], seeded(number))
}

function contactPoint(i: number): ContactPoint {
  const named = { type: 'contact-point', id: asRecordId(`contact-${i}`), status: 'live' } as const
  return i % 3 === 0
    ? { ...named, medium: 'phone', value: `+8190${pad(i, 8)}`, phoneKind: 'mobile', sms: 'yes' }
    : { ...named, medium: 'email', value: `hanako.${i}@example.jp`, mailKind: 'free' }
}

function entry(i: number, contactPoints: readonly ContactPoint[], draw: Draw): Entry {
  const contact = contactPoints.length === 0 ? null : pick(contactPoints, draw)
  const serviceName = `${pick(PLACES, draw)}${pick(TRADES, draw)}${pick(FORMS, draw)}${i}`
  const loginId = `hanako.${letters(6, draw)}.${i}`
  const account: Account = {
    type: 'account',
    id: asRecordId(`account-${i}`),
    serviceId: 'other',
    serviceName,
    url: `https://www.${letters(8, draw)}.example.jp/login`,
    loginIds: [loginId],
    contacts: contact === null ? [] : [{ contactPointId: contact.id, roles: ['registered', 'reset'] }],
    twoStep: draw(3) === 0 ? 'on' : 'off',
    factors: draw(5) === 0 ? [{ kind: 'totp-app' }] : [],
    signInWith: [],
    registeredName: { kanji: '山田　花子', kana: 'ヤマダ　ハナコ', script: 'kanji' },
    createdOn: `20${pad(10 + draw(15), 2)}-${pad(1 + draw(12), 2)}`,
    lastSignInOn: `2026-${pad(1 + draw(9), 2)}-${pad(1 + draw(28), 2)}`,
    state: 'in-use',
    note: Array.from({ length: draw(4) }, () => pick(SENTENCES, draw)).join('\n'),
  }
  const secrets: SecretEdits = {
    password: letters(12 + draw(8), draw),
    ...(draw(6) === 0 ? { hiddenNote: `暗証番号は ${pad(draw(10_000), 4)}` } : {}),
  }
  return { account, secrets }
}

function letters(length: number, draw: Draw): string {
  return Array.from({ length }, () => LETTERS.charAt(draw(LETTERS.length))).join('')
}

function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
