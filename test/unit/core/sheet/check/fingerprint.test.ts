import { expect, test, vi } from 'vitest'
import { services } from '#core/catalog/catalog'
import type * as Corrections from '#core/catalog/corrections'
import type { VaultRecord } from '#core/record/document'
import { identityOf, SHOWN_FORM, showing } from '#core/sheet/check/fingerprint'
import { account, email, id, licence, paper, person, place, plan, tie } from '../../../../support/records.ts'

const IDS = [id('a')]

/** What stands on the sheet of account `a`, and around it. */
function notebook(said: Readonly<Record<string, VaultRecord>> = {}): readonly VaultRecord[] {
  const usual = {
    hanako: person('hanako'),
    home: tie('home', { endsOn: '2027-03-31' }),
    mail: email('mail', { tieId: 'home' }),
    a: account('a', { personId: 'hanako', contacts: { mail: ['registered'] } }),
    office: licence('office', { accountIds: ['a'], licenceKind: 'product-key' }),
    drawer: place('drawer'),
    note: paper('note', { placeId: 'drawer', carries: [{ secret: 'password', recordId: 'a' }] }),
    other: account('other'),
  }
  return Object.values({ ...usual, ...said })
}

const codeOf = (records: readonly VaultRecord[], said: object = {}) =>
  identityOf({ sheetKind: 'account', accountIds: IDS, ...said }, records).checkCode

test('papers in drawers keep their check code: who changes it raises SHOWN_FORM', () => {
  expect({ form: SHOWN_FORM, code: codeOf(notebook()) }).toEqual({ form: 1, code: 'TWC7-VW4N' })
})

const a = { personId: 'hanako', contacts: { mail: ['registered'] } } as const
const facts = (password: object) => ({ secretFacts: { password } })

test.each<[string, Readonly<Record<string, VaultRecord>>]>([
  ['the login ID', { a: account('a', { ...a, loginIds: ['b'] }) }],
  ['the service', { a: account('a', { ...a, serviceId: 'google-account' }) }],
  ['the label', { a: account('a', { ...a, label: '仕事' }) }],
  ['the birth date', { a: account('a', { ...a, registeredBirthDate: '1957-04-08' }) }],
  ['two-step verification', { a: account('a', { ...a, twoStep: 'on' }) }],
  ['that it was closed', { a: account('a', { ...a, state: 'closed' }) }],
  ['that it is to be closed', { a: account('a', { ...a, closingOn: '2027-01-01' }) }],
  ['a contact', { mail: email('mail', { value: 'new@example.jp', tieId: 'home' }) }],
  ['that a contact is dead', { mail: email('mail', { status: 'dead', tieId: 'home' }) }],
  ['the day on which a contract ends', { home: tie('home', { endsOn: '2027-04-30' }) }],
  ['that a contract has ended', { home: tie('home', { endsOn: '2027-03-31', status: 'ended' }) }],
  ['the name of its owner', { hanako: person('hanako', { name: '佐藤 はな子' }) }],
  ['what is bound to it', { office: licence('office', { accountIds: ['a'], title: 'Office' }) }],
  ['where the password stands', { drawer: place('drawer', { title: '電話台' }) }],
  ['that a password is kept', { a: account('a', { ...a, ...facts({}) }) }],
])('another code where this changed: %s', (_what, said) => {
  expect(codeOf(notebook(said))).not.toBe(codeOf(notebook()))
})

test.each<[string, Readonly<Record<string, VaultRecord>>]>([
  ['tags', { a: account('a', { ...a, tags: ['大事'] }) }],
  ['a note', { a: account('a', { ...a, note: '姉に聞く' }) }],
  ['that somebody signed in', { a: account('a', { ...a, lastSignInOn: '2026-11-01' }) }],
  ['when it was saved', { a: account('a', { ...a, updatedAt: '2026-11-01T00:00:00.000Z' }) }],
  ['that a code arrived', { mail: email('mail', { tieId: 'home', lastProvedOn: '2026-11-01' }) }],
  ['another account', { other: account('other', { loginIds: ['elsewhere'] }) }],
])('the same code whatever became of this: %s', (_what, said) => {
  expect(codeOf(notebook(said))).toBe(codeOf(notebook()))
})

test('a new password makes another code, and nothing of the password is in it', () => {
  const kept = (password: object) => notebook({ a: account('a', { ...a, ...facts(password) }) })
  const at = { changedAt: '2026-08-01T00:00:00.000Z' }
  expect(codeOf(kept({ changedAt: '2026-09-01T00:00:00.000Z' }))).not.toBe(codeOf(kept(at)))
  const other = { ...at, strength: 4, fingerprint: '0123456789abcdef' }
  expect(codeOf(kept(other))).toBe(codeOf(kept(at)))
  // On paper that hides a key, its last five characters could be tried out if they were in the code.
  const key = (tail: string) =>
    notebook({
      office: licence('office', {
        accountIds: ['a'],
        licenceKind: 'product-key',
        secretFacts: { productKey: { ...at, tail } },
      }),
    })
  expect(codeOf(key('USE00'))).toBe(codeOf(key('USE01')))
})

test('photos count where they are on the paper', () => {
  const photo: VaultRecord = {
    type: 'attachment',
    id: id('photo'),
    ownerId: id('a'),
    name: '裏書き',
    mediaType: 'image/jpeg',
    size: 1,
    content: { att: '0'.repeat(32), gen: '0'.repeat(32), hash: '0'.repeat(64), count: 1 },
  }
  const records = notebook({ photo })
  expect(codeOf(records)).toBe(codeOf(notebook()))
  expect(codeOf(records, { pictures: true })).not.toBe(codeOf(records))
})

test('tells the accounts apart: what changed in one leaves the digest of the other', () => {
  const request = { sheetKind: 'household' as const, accountIds: [id('a'), id('other')] }
  const before = showing(notebook())(request).accounts
  const after = showing(notebook({ other: account('other', { loginIds: ['x'] }) }))(request).accounts
  expect(after.get(id('a'))).toBe(before.get(id('a')))
  expect(after.get(id('other'))).not.toBe(before.get(id('other')))
})

test('the order of the accounts and the kind of the sheet say nothing', () => {
  const both = [id('a'), id('other')]
  const code = codeOf(notebook(), { accountIds: both })
  expect(codeOf(notebook(), { accountIds: both.toReversed() })).toBe(code)
  expect(codeOf(notebook(), { accountIds: both, sheetKind: 'household' })).toBe(code)
})

test('of a household sheet it is kept which accounts were left out on purpose', () => {
  const sheetKind = 'household'
  expect(identityOf({ sheetKind, accountIds: IDS }, notebook()).leftOut).toEqual(['other'])
  expect(identityOf({ sheetKind, accountIds: [...IDS, id('other')] }, notebook()).leftOut).toBeUndefined()
})

test('what shows keys alone has no code; a checklist has one, of its plan', () => {
  expect(codeOf(notebook(), { sheetKind: 'kit', accountIds: [] })).toBeNull()
  const planned = (endingIds: string[]) => notebook({ move: plan('move', { endingIds }) })
  const said = { sheetKind: 'checklist', accountIds: [], planId: id('move') }
  expect(codeOf(planned(['home']), said)).not.toBe(codeOf(planned([]), said))
})

test('nothing that the catalogue says is in a digest: an edition of it makes no paper old', async () => {
  const all = services.map(({ id: serviceId }) => account(serviceId, { serviceId, closingOn: '2027-01-01' }))
  const request = { sheetKind: 'household' as const, accountIds: all.map((item) => item.id) }
  vi.resetModules()
  vi.doMock('#core/catalog/corrections', async (original) => {
    const { ownServiceById } = await original<typeof Corrections>()
    const emptied = { pages: [], support: [], traps: [], asks: [], playbooks: [], closing: [] }
    const next = (...[serviceId, corrections]: Parameters<typeof ownServiceById>) => {
      const service = ownServiceById(serviceId, corrections)
      return service && { ...service, ...emptied, name: { ja: '別の名', en: 'another name' } }
    }
    return { ownServiceById: next }
  })
  const { showing: showingLater } = await import('#core/sheet/check/fingerprint')
  vi.doUnmock('#core/catalog/corrections')
  vi.resetModules()
  expect(showingLater(all)(request)).toEqual(showing(all)(request))
})
