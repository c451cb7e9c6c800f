import * as v from 'valibot'
import { record, type VaultRecord } from '#core/record/document'
import { FAMILY_WISHES } from '#core/record/release'
import { hardMail, hardName, hardText, hardUrl } from './hard-texts.ts'
import { HIDDEN_MARK, household, movingPlan, notebookSettings, PEOPLE } from './paper-household.ts'

/*
 * A notebook that is as hard on paper as records can be: names, notes and keepsakes as long and as mixed as people and their
 * services make them, and a secret in every place that can hold one, each with a mark of its own. Nothing is drawn by lot.
 */

/** Every secret of the notebook begins with this, whatever it is; nothing else does. */
export const SECRET_MARK = 'SeCrEt'
const SERVICES = [
  'other',
  'microsoft-account',
  'google',
  'amazon-co-jp',
  'microsoft-volume-licensing',
  'apple',
]

/** The records of a household with `count` accounts; the first account has most of everything. */
export function paperRecords(count: number): readonly VaultRecord[] {
  const numbers = Array.from({ length: count }, (_, n) => n)
  return [
    ...household(),
    ...numbers.flatMap((n) => [account(n, count), ...thingsOf(n), ...papersOf(n)]),
    movingPlan(numbers),
    notebookSettings(),
  ].map((item) => v.parse(record, item))
}

/** The first has every contact of the household; the others two or three, and every seventh none. */
function contactsOf(n: number): readonly object[] {
  const at = (id: string, ...roles: string[]) => ({ contactPointId: id, roles })
  const i = n % PEOPLE
  if (n % 7 === 6) return []
  const usual = [at(`provider-${i}`, 'registered', 'reset'), at(`mobile-${i}`, 'second-factor', 'reset')]
  if (n % 50 !== 0) return n % 3 === 0 ? [...usual, at(`work-${i}`, 'reset')] : usual
  return Array.from({ length: PEOPLE }, (_, k) => k).flatMap((k) =>
    ['provider', 'free', 'work', 'relay', 'mobile', 'landline', 'voip'].map((kind) =>
      at(`${kind}-${k}`, 'registered', 'reset'),
    ),
  )
}

function account(n: number, count: number): object {
  const serviceId = SERVICES[n % SERVICES.length] ?? 'other'
  return {
    type: 'account',
    id: `account-${n}`,
    serviceId,
    ...(serviceId === 'other' ? { serviceName: hardText(`会社${n}`, 60) } : {}),
    label: hardText(`用${n}`, 24),
    personId: `person-${n % PEOPLE}`,
    loginIds: [[hardMail(`login${n}`)], [hardUrl(n)], [`０１２３会員－${n}`, `user.ｶﾞﾂ.${n}`], []][n % 4],
    contacts: contactsOf(n),
    resetRoutes: n % 2 === 0 ? 'complete' : 'unknown',
    twoStep: n % 2 === 0 ? 'on' : 'off',
    factors: n % 2 === 0 ? [{ kind: 'totp-app', deviceId: `phone-${n % PEOPLE}` }, { kind: 'passkey' }] : [],
    signInWith: n % 9 === 8 ? [`account-${n - 1}`] : [],
    registeredName: { kanji: hardName(n), script: 'kanji' },
    registeredBirthDate: '1957-04-08',
    registeredPostalCode: `３３０－${String(n).padStart(4, '0')}`,
    createdOn: '2009-04',
    ...(n % 11 === 5 ? { closingOn: '2027-01-31' } : {}),
    alsoTold: [{ what: 'address', said: hardText(`住所${n}`, 120), need: 'required' }],
    attempts: [
      { on: '2026-11-19', route: 'telephone', what: 'asked', note: hardText(`電話${n}`, 200) },
      { on: '2026-11-20', route: 'recovery-form', what: 'asked', note: hardText(`申請${n}`, 200) },
    ],
    state: n % 13 === 7 ? 'locked-out' : 'in-use',
    ...(n % PEOPLE === 0 ? { release: releaseOf(n) } : {}),
    ...(hasOwnFields(n) ? { customFields: ownFields(n) } : {}),
    note: hardText(`${HIDDEN_MARK}${n}`, 200),
    tags: [`${HIDDEN_MARK}-tag`],
    secretFacts: {
      password: { strength: 3 },
      ...(n % 5 === 0 ? { recoveryCodes: { count: 12, unused: 10 } } : {}),
      ...(hasOwnFields(n) ? { hiddenFields: {} } : {}),
    },
    secrets: {
      ...accountSecrets(n),
      formerPasswords: [{ value: hidden('former', n) }],
      securityQuestions: [{ question: `${HIDDEN_MARK}?`, answer: hidden('answer', n) }],
      totp: hidden('totp', n),
      hiddenNote: hidden('note', n),
      ...(hasOwnFields(n) ? { hiddenFields: [{ id: 'own-hidden', value: ownSecret(n) }] } : {}),
    },
    ...(n > 0 && n === count - 1 ? { childAccount: true, guardianIds: ['account-0'] } : {}),
  }
}

/** Every tenth has a field of each kind that its owner named. */
function hasOwnFields(n: number): boolean {
  return n % 10 === 0
}

function ownFields(n: number): readonly object[] {
  const field = (kind: string, value?: string) => ({
    id: `own-${kind}`,
    kind,
    name: hardText(`欄${n}-${kind}`, kind === 'date' ? 20 : 100),
    ...(value === undefined ? {} : { value }),
  })
  return [
    field('text', hardText(`値${n}`, 200)),
    field('email', hardMail(`own${n}`)),
    field('phone', '+815012345678901'),
    field('date', '2027-06-30'),
    field('hidden'),
  ]
}

function ownSecret(n: number): string {
  return `${SECRET_MARK}o${n}-0O1lI`
}

/** What the family is told; every wish has its turn. */
function releaseOf(n: number): object {
  const wish = FAMILY_WISHES[(n / PEOPLE) % FAMILY_WISHES.length] ?? 'keep'
  return { wish, ...(wish === 'hand-on' ? { handToId: 'person-1' } : {}), note: hardText(`願い${n}`, 200) }
}

/** Never printed, whatever is asked for. */
function hidden(what: string, n: number): string {
  return `${HIDDEN_MARK}-${SECRET_MARK}-${what}-${n}`
}

/** What a sheet prints of an account where secrets are asked for in clear. */
function accountSecrets(n: number) {
  return {
    password: `${SECRET_MARK}-0O1lI-${n}-${n % 10 === 0 ? 'x'.repeat(60) : 'pw'}`,
    ...(n % 5 === 0
      ? {
          recoveryCodes: Array.from({ length: 12 }, (_, k) => ({
            code: `${SECRET_MARK}c${n}-${String(k).padStart(2, '0')}`,
            used: k >= 10,
          })),
        }
      : {}),
  }
}

/** The first holds eight things with long names, every third after it two. */
function thingsOf(n: number): readonly object[] {
  const kinds = [
    'office-card-key',
    'points',
    'subscription',
    'purchases',
    'gift-balance',
    'volume-licence',
  ] as const
  const things = n % 50 === 0 ? 8 : n % 3 === 0 ? 2 : 0
  return Array.from({ length: things }, (_, k) => ({
    type: 'licence',
    id: `thing-${n}-${k}`,
    title: hardText(`品${n}-${k}`, k === 0 ? 200 : 60),
    licenceKind: kinds[(n + k) % kinds.length],
    accountIds: [`account-${n}`],
    ...(k % 2 === 0
      ? { value: { amount: 1_234_567, currency: 'JPY' } }
      : { keepsake: hardText(`思い出${n}-${k}`, 200) }),
    ...(k % 3 === 0 ? { endsOn: '2027-06-30', renews: true } : {}),
    secretFacts: { productKey: { tail: 'TAIL5' } },
    secrets: { productKey: keyOf(n, k), hiddenNote: hidden('thing', n) },
    ...(kinds[(n + k) % kinds.length] === 'volume-licence'
      ? {
          volume: {
            licenceNumber: `00${n}${k}`,
            authorizationNumber: `00000000ZZE${n}${k}`,
            companyName: hardText(`会社名${n}`, 80),
            companyAddress: hardText(`会社住所${n}`, 120),
            agreementMail: hardMail(`agreement${n}`),
            administrators: [],
          },
        }
      : {}),
  }))
}

function keyOf(n: number, k: number): string {
  return `${SECRET_MARK}k${n}x${k}`
}

/** On paper as well: the password of every fourth, the codes of every tenth. */
function papersOf(n: number): readonly object[] {
  const paper = (id: string, title: string, secret: string) => ({
    type: 'paper',
    id: `${id}-${n}`,
    title,
    paperKind: 'note',
    placeId: `place-${n % PEOPLE}`,
    carries: [{ secret, recordId: `account-${n}` }],
    status: 'kept',
    note: `${HIDDEN_MARK} ${n}`,
  })
  return [
    ...(n % 4 === 0 ? [paper('note', hardText(`紙${n}`, 200), 'password')] : []),
    ...(n % 10 === 0 ? [paper('codes', hardText(`コード${n}`, 60), 'recovery-codes')] : []),
  ]
}
