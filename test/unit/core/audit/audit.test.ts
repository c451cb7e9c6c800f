import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { rules } from '#core/audit/rules/index'
import { textIn } from '#core/text/text'
import { customer } from '../../../support/customer.ts'
import { named, wayBack } from '../../../support/findings.ts'
import {
  account,
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

const ROOT = new URL('../../../../', import.meta.url)
const ids = rules.map(({ id }) => id).toSorted()

describe('the lists agree with the rules', () => {
  test('one file each, named after its id', () => {
    const files = readdirSync(new URL('src/core/audit/rules/', ROOT)).filter((name) => name !== 'index.ts')
    expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(ids)
  })

  test('one test file each', () => {
    const files = readdirSync(new URL('rules/', import.meta.url))
    expect(files.map((name) => name.replace('.test.ts', '')).toSorted()).toEqual(ids)
  })

  test('one section of docs/findings.md each, in the order in which they look', () => {
    const page = readFileSync(new URL('docs/findings.md', ROOT), 'utf8')
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, id]) => id)).toEqual(rules.map(({ id }) => id))
  })

  test('every condition that was collected has its finding, or is said to be none', () => {
    const page = readFileSync(new URL('docs/finding-sources.md', ROOT), 'utf8')
    const rows = [...page.matchAll(/^\| (R-\d\d) \| .+ \| (.+) \|$/gmu)]
    expect(rows.map(([, id]) => id)).toEqual(
      Array.from({ length: 31 }, (_, i) => `R-${String(i + 1).padStart(2, '0')}`),
    )
    for (const [, id, where = ''] of rows) {
      const named = ids.filter((rule) => new RegExp(`\\b${rule}\\b`, 'u').test(where))
      if (named.length === 0) expect(where, id).toMatch(/^not a rule: a s(?:tep|cenario) of /u)
      const sections = readFileSync(new URL('docs/findings.md', ROOT), 'utf8').split(/^## /mu)
      const from = sections.filter((text) => text.split('**From:**')[1]?.includes(id ?? '?') === true)
      expect(from.map((text) => text.split('\n')[0]).toSorted(), id).toEqual(named)
    }
  })

  test('every finding of the design stands among the rules', () => {
    const page = readFileSync(new URL('docs/finding-sources.md', ROOT), 'utf8')
    const list = /^Each has a finding of the same name:\n([^.]+)\./mu.exec(page)?.[1] ?? ''
    const design = list.split(',').map((name) => name.trim())
    expect(design).toHaveLength(26)
    expect(ids).toEqual(expect.arrayContaining(design))
  })

  test.each(['ja', 'en'] as const)('a headline and a sentence each in %s', (language) => {
    const keys = Object.keys(textIn(language))
    for (const kind of ['headline', 'sentence']) {
      const told = keys.flatMap((key) => new RegExp(`^audit\\.(.+)\\.${kind}$`, 'u').exec(key)?.[1] ?? [])
      expect(told.toSorted()).toEqual(ids)
    }
  })
})

describe('the order of findings', () => {
  const fragile = (name: string, ...others: Parameters<typeof audit>[0]) => [
    email(`${name}-mail`),
    account(name, { serviceId: 'other', contacts: { [`${name}-mail`]: ['registered'] } }),
    ...others,
  ]
  /** The accounts, in the order in which something of theirs is found fragile. */
  const subjects = (records: Parameters<typeof audit>[0]) => [
    ...new Set(
      wayBack(audit(records, TODAY)).flatMap(({ rule, subject }) =>
        rule === 'ties-ending' ? [] : [subject],
      ),
    ),
  ]

  test('is worst first', () => {
    const records = [...fragile('warned'), settings({ copies: [] })]
    expect(audit(records, TODAY).map(({ severity }) => severity)).toEqual(['critical', 'warning'])
  })

  test('among equals, what has no way back comes first', () => {
    const records = [settings(), ...customer, account('without', IN_VAULT)]
    expect(named(audit(records, TODAY)).slice(0, 2)).toEqual(['no-way-back without', 'provider-mail-only ms'])
  })

  test('then what ends soonest', () => {
    const ending = (name: string, endsOn?: string) => [
      tie(`${name}-tie`, endsOn === undefined ? {} : { endsOn }),
      email(`${name}-mail`, { tieId: `${name}-tie` }),
      account(name, { serviceId: 'other', contacts: { [`${name}-mail`]: ['registered'] } }),
    ]
    const records = [...ending('open'), ...ending('later', '2028-01-01'), ...ending('soon', '2027-01-01')]
    expect(subjects(records)).toEqual(['soon', 'later', 'open'])
  })

  test('then what is worth most', () => {
    const worth = (name: string, amount: number) =>
      fragile(name, licence(`${name}-licence`, { accountIds: [name], value: yen(amount) }))
    expect(subjects([...worth('little', 10), ...worth('much', 35_000)])).toEqual(['much', 'little'])
  })

  test('then as the rules stand, then by id, whatever the order of the records', () => {
    const records = [...fragile('b'), ...fragile('a')]
    expect(named(audit(records, TODAY))).toEqual(['single-point a', 'single-point b'])
    expect(audit(records.toReversed(), TODAY)).toEqual(audit(records, TODAY))
  })
})

test('a finding carries what is at stake, the dearest first', () => {
  const records = [
    account('ms'),
    licence('points', { accountIds: ['ms'], value: yen(300) }),
    licence('office', { accountIds: ['ms'], value: yen(35_000) }),
    licence('photos', { accountIds: ['ms'], keepsake: '写真5年分' }),
  ]
  expect(audit(records, TODAY)[0]).toMatchObject({
    value: [yen(35_300)],
    keepsakes: ['写真5年分'],
    licences: ['office', 'points', 'photos'],
  })
})

test('a notebook in order has no finding', () => {
  const records = [
    settings(),
    email('mail', { lastProvedOn: '2026-11-01' }),
    phone('mobile', { lastProvedOn: '2026-11-01' }),
    passwordNote('note', 'ms', { lastSeenOn: '2026-11-01' }),
    account('ms', {
      contacts: { mail: ['login', 'registered'], mobile: ['reset'] },
      registeredName: { kanji: '佐藤 花子', script: 'kanji' },
      registeredBirthDate: '1950-04-01',
      twoStep: 'unknown',
      secretFacts: { password: { strength: 4 }, recoveryCodes: { count: 1, unused: 1 } },
    }),
    licence('office', {
      accountIds: ['ms'],
      keyUse: 'first-install-only',
      value: yen(35_000),
      proof: { text: '領収書' },
    }),
  ]
  expect(audit(records, TODAY)).toEqual([])
  expect(audit([], TODAY)).toEqual([])
})
