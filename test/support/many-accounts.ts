import * as v from 'valibot'
import type { Language } from '#core/language'
import { documentRecord, type DocumentRecord } from '#core/record/document'

/*
 * A household with many accounts, for looking at how screens and layouts hold up. Nothing is drawn by lot: the same count
 * gives the same notebook.
 */

const PEOPLE = {
  ja: ['山本 一郎', '山本 和子', '山本 健太', '山本 由美'],
  en: ['Yamamoto Ichiro', 'Yamamoto Kazuko', 'Yamamoto Kenta', 'Yamamoto Yumi'],
} as const
const NAMES = {
  ja: {
    first: ['さくら', 'みなと', 'あおば', '中央', '東京', '北海', '西宮', '若葉', '光が丘', '千歳'],
    second: ['銀行', '証券', '電力', 'ガス', '生命保険', '図書館', '書店', '通販', '鉄道', 'クリニック'],
  },
  en: {
    first: ['Sakura', 'Minato', 'Aoba', 'Chuo', 'Tokyo', 'Hokkai', 'Nishi', 'Wakaba', 'Hikari', 'Chitose'],
    second: ['Bank', 'Securities', 'Power', 'Gas', 'Life', 'Library', 'Books', 'Store', 'Railway', 'Clinic'],
  },
} as const
const THINGS = {
  ja: ['ポイント', '定額の契約', '写真', '会員資格', 'ギフト残高'],
  en: ['Points', 'Subscription', 'Photos', 'Membership', 'Gift balance'],
} as const
const TIES = {
  ja: ['の光回線', 'の携帯電話の契約', 'の勤務先'],
  en: ['’s fibre line', '’s mobile contract', '’s employer'],
} as const
const KNOWN_SERVICES = ['google', 'microsoft-account', 'apple', 'amazon-co-jp', 'yahoo-japan']

/** A household of four with `count` accounts, as records of hikae-json. */
export function manyAccounts(count: number, language: Language): readonly DocumentRecord[] {
  const given = PEOPLE[language].map((name) => name.split(' ')[1] ?? name)
  const called = (i: number) => (language === 'ja' ? `${given[i] ?? ''}さん` : (given[i] ?? ''))
  const household = given.flatMap((name, i): readonly object[] => {
    const personId = `person-${i}`
    const mail = { type: 'contact-point', medium: 'email', personId, status: 'live' }
    return [
      { type: 'person', id: personId, name: PEOPLE[language][i] },
      tie(`flat-${i}`, `${called(i)}${TIES[language][0]}`, 'provider', personId),
      tie(`carrier-${i}`, `${called(i)}${TIES[language][1]}`, 'carrier', personId),
      tie(`work-${i}`, `${called(i)}${TIES[language][2]}`, 'employer', personId),
      {
        type: 'device',
        id: `phone-${i}`,
        title: language === 'ja' ? `${called(i)}のスマホ` : `${called(i)}’s phone`,
        deviceKind: 'phone',
        personId,
        status: 'kept',
      },
      {
        ...mail,
        id: `mail-${i}-provider`,
        value: `${romaji(i)}@provider.example.jp`,
        mailKind: 'provider',
        tieId: `flat-${i}`,
      },
      { ...mail, id: `mail-${i}-free`, value: `${romaji(i)}@mail.example.jp`, mailKind: 'free' },
      {
        ...mail,
        id: `mail-${i}-work`,
        value: `${romaji(i)}@work${i}.example.jp`,
        mailKind: 'work',
        tieId: `work-${i}`,
      },
      {
        type: 'contact-point',
        id: `number-${i}`,
        medium: 'phone',
        value: `+81900000${1000 + i}`,
        phoneKind: 'mobile',
        sms: 'yes',
        personId,
        deviceId: `phone-${i}`,
        tieId: `carrier-${i}`,
        status: 'live',
      },
      {
        type: 'paper',
        id: `paper-${i}`,
        title: language === 'ja' ? `${name}さんの控えシート` : `${name}’s sheet`,
        paperKind: 'sheet',
        personId,
        placeId: 'drawer',
        status: 'kept',
        carries: Array.from({ length: count }, (_, n) => n)
          .filter((n) => n % 4 === i && n % 9 === 0)
          .map((n) => ({ secret: 'password', recordId: `account-${n}` })),
      },
    ]
  })
  const place = {
    type: 'place',
    id: 'drawer',
    title: language === 'ja' ? '電話台の引き出し' : 'The drawer by the phone',
    placeKind: 'home',
  }
  const accounts = Array.from({ length: count }, (_, n) => n)
  return [
    ...household,
    place,
    ...accounts.map((n) => account(n, language)),
    ...accounts.filter((n) => n % 3 !== 1).map((n) => licence(n, language)),
  ].map((item) => v.parse(documentRecord, item))
}

function tie(id: string, title: string, tieKind: string, personId: string): object {
  return { type: 'tie', id, title, tieKind, personId, status: 'active' }
}

function account(n: number, language: Language): object {
  const i = n % 4
  const { first, second } = NAMES[language]
  const serviceId = n < KNOWN_SERVICES.length * 4 ? (KNOWN_SERVICES[Math.floor(n / 4)] ?? 'other') : 'other'
  const name = [first[Math.floor(n / 10) % 10] ?? '', second[n % 10] ?? ''].join(language === 'ja' ? '' : ' ')
  const contact = (id: string, ...roles: string[]) => ({ contactPointId: id, roles })
  const mail = [`mail-${i}-free`, `mail-${i}-provider`, `mail-${i}-free`, `mail-${i}-work`, `mail-${i}-free`]
  return {
    type: 'account',
    id: `account-${n}`,
    serviceId,
    ...(serviceId === 'other' ? { serviceName: n < 100 ? name : `${name} ${Math.floor(n / 100) + 1}` } : {}),
    personId: `person-${i}`,
    loginIds: n % 23 === 22 ? [] : [`${romaji(i)}${n}`],
    contacts:
      n % 23 === 22
        ? []
        : [
            contact(mail[n % 5] ?? '', 'registered'),
            ...(n % 3 === 0 ? [contact(`number-${i}`, 'reset')] : []),
            ...(n % 11 === 5 ? [contact(`number-${(i + 1) % 4}`, 'reset')] : []),
          ],
    ...(n % 23 === 22 ? {} : { resetRoutes: 'complete' }),
    twoStep: 'off',
    factors: [],
    signInWith: [],
    state: 'in-use',
    ...(n % 7 === 3 ? { passwordInMemory: true } : {}),
  }
}

function licence(n: number, language: Language): object {
  return {
    type: 'licence',
    id: `licence-${n}`,
    title: THINGS[language][n % 5],
    licenceKind: (['points', 'subscription', 'purchases', 'membership', 'gift-balance'] as const)[n % 5],
    accountIds: [`account-${n}`],
    ...(n % 5 === 2
      ? { keepsake: language === 'ja' ? `写真${(n % 9) + 1}年分` : `${(n % 9) + 1} years of photos` }
      : { value: { amount: 500 + ((n * 737) % 30_000), currency: 'JPY' } }),
  }
}

function romaji(i: number): string {
  return ['ichiro', 'kazuko', 'kenta', 'yumi'][i] ?? 'family'
}
