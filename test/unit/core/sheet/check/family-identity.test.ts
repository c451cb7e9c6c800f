import { expect, test, vi } from 'vitest'
import type * as Corrections from '#core/catalog/corrections'
import type { VaultRecord } from '#core/record/document'
import { showing } from '#core/sheet/check/fingerprint'
import { paperStateOf } from '#core/sheet/check/paper-state'
import { logOf, printedFrom } from '../../../../support/printed.ts'
import {
  account,
  email,
  id,
  licence,
  person,
  place,
  settings,
  TODAY,
  yen,
} from '../../../../support/records.ts'

const FAMILY = { personId: id('hanako'), situation: 'died' } as const
const of = (said: object) => ({ personId: 'hanako', contacts: { mail: ['registered'] as const }, ...said })
const released = of({ release: { wish: 'keep' } })
const bound = { accountIds: ['b'], endsOn: '2027-04-01' }

/** Two accounts of Hanako are released to everybody, one to Masao, and one to nobody. */
function notebook(said: Readonly<Record<string, VaultRecord>> = {}): readonly VaultRecord[] {
  const usual = {
    hanako: person('hanako'),
    masao: person('masao'),
    mail: email('mail', { personId: 'masao' }),
    google: account('google', { ...released, serviceId: 'google' }),
    b: account('b', released),
    l: licence('l', bound),
    forMasao: account('forMasao', of({ release: { wish: 'close', toIds: ['masao'] } })),
    nobodys: account('nobodys', of({})),
  }
  return Object.values({ ...usual, ...said })
}

/** What is said of the paper that was printed before something happened. */
function since(said: Readonly<Record<string, VaultRecord>>, family: object = FAMILY): readonly string[] {
  const sheet = printedFrom([logOf(), ...notebook()], 1, {
    sheetKind: 'family-sheet',
    accountIds: [],
    family: { ...FAMILY, ...family },
  })
  const [paper] = paperStateOf([logOf(sheet), ...notebook(said)], TODAY).papers
  const changes = paper?.changed.map(({ accountId, how }) => `${accountId} ${how}`) ?? []
  return paper?.isCurrent === false && changes.length === 0 ? ['the rest'] : changes
}

test.each<[string, Readonly<Record<string, VaultRecord>>, readonly string[]]>([
  ['another wish', { b: account('b', of({ release: { wish: 'close' } })) }, ['b changed']],
  ['a word with it', { b: account('b', of({ release: { wish: 'keep', note: 'よろしく' } })) }, ['b changed']],
  ['somebody is no longer told', { b: account('b', of({})) }, ['b changed']],
  ['somebody is told of one more', { nobodys: account('nobodys', released) }, ['nobodys new']],
  ['the login ID', { b: account('b', { ...released, loginIds: ['new'] }) }, ['b changed']],
  ['the day on which something ends', { l: licence('l', { ...bound, endsOn: '2027-05-01' }) }, ['b changed']],
  ['what it is worth', { l: licence('l', { ...bound, value: yen(100) }) }, ['b changed']],
  ['it is closed', { b: account('b', { ...released, state: 'closed' }) }, ['b closed']],
  [
    'the mailbox in which the codes arrive',
    { mail: email('mail', { personId: 'masao', value: 'new@example.jp' }) },
    ['b changed', 'google changed'],
  ],
  ['who may act', { hanako: person('hanako', { helpers: [{ name: '恵' }] }) }, ['the rest']],
])('the paper is out of date, and says of which account: %s', (_what, said, changes) => {
  expect(since(said)).toEqual(changes)
})

test.each<[string, Readonly<Record<string, VaultRecord>>]>([
  ['an account of which nobody is told', { nobodys: account('nobodys', of({ loginIds: ['new'] })) }],
  ['one that is for another reader', { forMasao: account('forMasao', of({})) }],
  ['a place', { drawer: place('drawer') }],
  ['tags', { b: account('b', { ...released, tags: ['大事'] }) }],
])('the paper stays current whatever became of this: %s', (_what, said) => {
  expect(since(said)).toEqual([])
})

test('a paper for one reader looks at what that one is told', () => {
  const forMasao = account('forMasao', of({}))
  expect(since({ forMasao }, { readerId: id('masao') })).toEqual(['forMasao changed'])
})

test('a copy that is made anew makes no paper old; one at another place does', () => {
  const shown = (where: string, madeOn: string) =>
    showing([...notebook(), settings({ copies: [{ where, madeOn }] })])({
      ...{ sheetKind: 'family-sheet', accountIds: [], family: FAMILY },
    }).rest
  expect(shown('USB', '2026-11-22')).toBe(shown('USB', '2026-10-01'))
  expect(shown('CD', '2026-11-22')).not.toBe(shown('USB', '2026-11-22'))
})

test('nothing that the catalogue says is in it', async () => {
  const request = { sheetKind: 'family-sheet' as const, accountIds: [], family: FAMILY }
  vi.resetModules()
  vi.doMock('#core/catalog/corrections', async (original) => {
    const { ownServiceById } = await original<typeof Corrections>()
    const emptied = {
      pages: [],
      support: [],
      traps: [],
      asks: [],
      playbooks: [],
      closing: [],
      inactivity: [],
    }
    const next = (...[serviceId, corrections]: Parameters<typeof ownServiceById>) => {
      const service = ownServiceById(serviceId, corrections)
      return service && { ...service, ...emptied, name: { ja: '別の名', en: 'another name' } }
    }
    return { ownServiceById: next }
  })
  const { showing: showingLater } = await import('#core/sheet/check/fingerprint')
  vi.doUnmock('#core/catalog/corrections')
  vi.resetModules()
  expect(showingLater(notebook())(request)).toEqual(showing(notebook())(request))
})
