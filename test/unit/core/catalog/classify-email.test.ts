import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { serviceById } from '#core/catalog/catalog'
import { classifyEmail } from '#core/catalog/classify-email'
import { mailDomainRows } from '#core/catalog/mail-domains'

const rows = [...mailDomainRows('named'), ...mailDomainRows('by-type')]

test('the table holds every row of the research, by kind', () => {
  const counts: Record<string, number> = {}
  for (const { operator } of rows) counts[operator.kind] = (counts[operator.kind] ?? 0) + 1
  expect(counts).toEqual({
    free: 620,
    'isp-jp': 218,
    'isp-global': 182,
    'carrier-jp': 67,
    'paid-mail': 55,
    'catv-jp': 39,
    relay: 34,
    'hosting-default': 25,
    'free-ended': 17,
    disposable: 17,
    'carrier-jp-ended': 15,
    'school-pattern': 9,
    'work-pattern': 6,
    'free-jp': 4,
    'group-pattern': 1,
    'mixed-pattern': 1,
    'isp-pattern-jp': 1,
    'own-or-unknown': 1,
  })
  expect(rows.length).toBe(1312)
  expect(new Set(rows.map(({ name }) => name)).size).toBe(1312)
})

test('every row is a lower-case domain or suffix and says where it comes from', () => {
  for (const { name, source } of rows) {
    expect(name).toMatch(/^(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*)$/)
    expect(source).not.toBe('')
    expect(source).not.toContain('undefined')
  }
})

test('every domain of the table is told as the table has it', () => {
  for (const row of mailDomainRows('named')) {
    const classified = classifyEmail(`hanako@${row.name.replace('*', 'aoba')}`)
    expect([row.name, classified?.operator]).toEqual([row.name, row.operator.operator])
  }
})

test.each([
  ['hanako@docomo.ne.jp', 'carrier', 'carrier-contract'],
  ['hanako@ezweb.ne.jp', 'carrier', 'carrier-contract'],
  ['hanako@sky.tu-ka.ne.jp', 'carrier', 'already-ended'],
  ['hanako@ocn.ne.jp', 'provider', 'provider-contract'],
  ['hanako@aoba.ocn.ne.jp', 'provider', 'provider-contract'],
  ['hanako@a.b.ocn.ne.jp', 'provider', 'provider-contract'],
  ['hanako@nifty.com', 'provider', 'provider-contract'],
  ['hanako@asahi-net.or.jp', 'provider', 'provider-contract'],
  ['hanako@comcast.net', 'provider', 'provider-contract'],
  ['hanako@yahoo.co.jp', 'free', 'nothing'],
  ['hanako@gmail.com', 'free', 'nothing'],
  ['hanako@goo.jp', 'free', 'already-ended'],
  ['hanako@excite.co.jp', 'free', 'already-ended'],
  ['hanako@posteo.de', 'paid', 'payment'],
  ['hanako@keio.ac.jp', 'school', 'school'],
  ['hanako@minato.ed.jp', 'school', 'school'],
  ['hanako@example-shoji.co.jp', 'work', 'employment'],
  ['hanako@aoba.onmicrosoft.com', 'work', 'employment'],
  ['hanako@aoba.sakura.ne.jp', 'hosting', 'hosting-contract'],
  ['hanako@aoba-unknown.ne.jp', 'provider', 'provider-contract'],
  ['hanako@aoba-club.gr.jp', 'unknown', 'unknown'],
  ['hanako@aoba-kyokai.or.jp', 'unknown', 'unknown'],
  ['x7k@mozmail.com', 'relay', 'unknown'],
  ['x7k@users.noreply.github.com', 'relay', 'already-ended'],
  ['hanako@sapo.pt', 'provider', 'nothing'],
])('%s is %s mail and ends with %s', (address, kind, endsWith) => {
  expect(classifyEmail(address)).toMatchObject({ kind, endsWith })
})

test('a domain known by name comes before its suffix, and a suffix before the type of the domain', () => {
  expect(classifyEmail('a@biz.ezweb.ne.jp')?.operator).toBe('KDDI au business mail')
  expect(classifyEmail('a@x.biz.ezweb.ne.jp')?.operator).toBe('KDDI au business mail')
  expect(classifyEmail('a@x.ezweb.ne.jp')?.operator).toBe('KDDI au (old regional / IDO forms)')
  expect(classifyEmail('a@hotmail.co.jp')?.kind).toBe('free')
})

test.each([
  // Ends like a company, and is the mailbox of everybody.
  ['a@yahoo.co.jp', 'free', 'Yahoo'],
  ['a@YAHOO.CO.JP', 'free', 'Yahoo'],
  ['a@ｙａｈｏｏ.ｃｏ.ｊｐ', 'free', 'Yahoo'],
  // Looks like one that is known, and is another.
  ['a@notyahoo.co.jp', 'work', null],
  ['a@yahoo.co.jp.example.com', 'unknown', null],
  ['a@docomo.ne.jp.example.com', 'unknown', null],
  ['a@gmail.com.example.jp', 'unknown', null],
  ['a@gmai1.example', 'unknown', null],
  ['a@docomo.co.jp', 'work', null],
  // A known suffix reaches every depth, and never the neighbour.
  ['a@t.vodafone.ne.jp', 'carrier', 'SoftBank'],
  ['a@x.y.vodafone.ne.jp', 'carrier', 'SoftBank'],
  ['a@xvodafone.ne.jp', 'provider', null],
])('%s is %s mail, whatever it looks like', (address, kind, operator) => {
  const classified = classifyEmail(address)
  expect(classified?.kind).toBe(kind)
  // What is told by its type alone is a guess.
  if (kind !== 'unknown') expect(classified?.verified).toBe(operator !== null)
  if (operator !== null) expect(classified?.operator).toContain(operator)
})

test('throw-away mail is known by its own domain and by the registrable one', () => {
  expect(classifyEmail('a@mailinator.com')?.kind).toBe('disposable')
  expect(classifyEmail('a@anything.mailinator.com')?.kind).toBe('disposable')
  expect(classifyEmail('a@0-mail.com')).toMatchObject({
    kind: 'disposable',
    operator: null,
    endsWith: 'unknown',
  })
})

test.each([
  ['gmail.com', 'google'],
  ['googlemail.com', 'google'],
  ['outlook.com', 'microsoft-account'],
  ['outlook.jp', 'microsoft-account'],
  ['hotmail.co.jp', 'microsoft-account'],
  ['live.jp', 'microsoft-account'],
  ['icloud.com', 'apple'],
  ['privaterelay.appleid.com', 'apple'],
  ['yahoo.co.jp', 'yahoo-japan'],
  ['ymail.ne.jp', 'yahoo-japan'],
  ['yahoo.com', null],
  ['docomo.ne.jp', null],
  ['ocn.ne.jp', null],
])('a mailbox at %s lives in the account of %s', (domain, host) => {
  expect(classifyEmail(`hanako@${domain}`)?.hostService).toBe(host)
  if (host !== null) expect(serviceById(host)?.hostsMailDomains).toContain(domain)
})

test('an address that may be anybody’s own is left for the person to say', () => {
  expect(classifyEmail('hanako.sato10@ocn.example.jp')).toMatchObject({
    kind: 'unknown',
    operator: null,
    endsWith: 'unknown',
    hostService: null,
  })
  expect(classifyEmail('info@aoba-hoken.jp')?.kind).toBe('unknown')
})

test('a guess is not called verified', () => {
  expect(classifyEmail('a@ocn.ne.jp')?.verified).toBe(true)
  expect(classifyEmail('a@keio.ac.jp')?.verified).toBe(false)
  expect(classifyEmail('a@aoba-unknown.ne.jp')?.verified).toBe(false)
  expect(classifyEmail('a@livedoor.com')?.verified).toBe(false)
  expect(classifyEmail('a@e-mobile.ne.jp')?.verified).toBe(false)
})

test.each([
  ['Hanako.Sato@OCN.NE.JP', 'ocn.ne.jp'],
  ['  hanako＠ｏｃｎ.ne.jp ', 'ocn.ne.jp'],
  ['"a@b"@gmail.com', 'gmail.com'],
  ['hanako@日本語.jp', 'xn--wgv71a119e.jp'],
  ['hanako@ocn.ne.jp.', 'ocn.ne.jp'],
])('reads %s as mail at %s', (address, domain) => {
  expect(classifyEmail(address)?.domain).toBe(domain)
})

test.each([
  '',
  'hanako',
  '@ocn.ne.jp',
  'hanako@',
  'hanako@localhost',
  'a@b c.jp',
  'a@b/c.jp',
  'a@127.0.0.1',
  'a@b..jp',
])('does not take %j for an address', (text) => {
  expect(classifyEmail(text)).toBeNull()
})

prop.prop([fc.string()])('never fails, whatever is typed', (text) => {
  const classified = classifyEmail(`a@${text}`)
  if (classified !== null) expect(classified.domain).toMatch(/^[a-z0-9.-]+$/)
})
