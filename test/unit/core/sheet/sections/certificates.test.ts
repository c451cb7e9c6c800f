import { expect, test } from 'vitest'
import type { HandOver } from '#core/record/settings'
import type { Deletion } from '#core/sheet/model/certificates'
import { handOversIn } from '#core/sheet/printed/hand-overs'
import { deletionSheet } from '#core/sheet/sections/deletion-certificate'
import { account, IN_VAULT, settings } from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

const first: HandOver = {
  at: '2026-06-01T03:00:00.000Z',
  to: '佐藤 正男',
  fingerprint: '4F2A 91C0 7BDE 113A',
}
const last: HandOver = {
  at: '2026-11-22T03:00:00.000Z',
  to: '佐藤 花子',
  by: '田中',
  fingerprint: '4F2A 91C0 7BDE 113A',
  accounts: 14,
  provedAt: '2026-11-22T03:05:00.000Z',
}
const certificate = (said: Parameters<typeof settings>[0], request = {}) =>
  sheetOf([settings(said)], { sheetKind: 'hand-over-certificate', ...request })

test('the certificate of a hand-over says what, to whom, by whom, when, and what was seen to work', () => {
  expect(certificate({ handOvers: [first, last] }).sections).toEqual([
    { kind: 'hand-over', ...last, typedBackOn: null, copiedOn: null },
  ])
})

test('an earlier hand-over has its own certificate, and leaves blank what nobody noted', () => {
  const recoveryKey = { typedBackOn: '2026-11-22' }
  const { sections } = certificate({ handOvers: [first, last], recoveryKey }, { handOverAt: first.at })
  expect(sections).toMatchObject([
    { to: '佐藤 正男', by: null, accounts: null, provedAt: null, typedBackOn: null },
  ])
})

test('what the owner did since is ticked off: the key typed back, a copy made after the hand-over', () => {
  const copies = [
    { where: 'old', madeOn: '2026-11-01' },
    { where: 'stick', madeOn: '2026-11-23' },
  ]
  const recoveryKey = { typedBackOn: '2026-11-24' }
  expect(certificate({ handOvers: [last], copies, recoveryKey }).sections).toMatchObject([
    { typedBackOn: '2026-11-24', copiedOn: '2026-11-23' },
  ])
})

test('what two copies say of one hand-over is one hand-over', () => {
  const { provedAt: _provedAt, ...unproved } = last
  expect(handOversIn(settings({ handOvers: [last, first, unproved] }))).toEqual([first, last])
})

test('there is no certificate of what did not happen', () => {
  expect(certificate({}).sections).toEqual([])
  expect(certificate({ handOvers: [last] }, { handOverAt: first.at }).sections).toEqual([])
})

test('a certificate names no account, and carries no secret even when secrets are asked for', () => {
  const bank = account('bank', {
    serviceName: 'みほん銀行',
    loginIds: ['hanako@mihon.jp'],
    ...IN_VAULT,
    secrets: { password: 'mihon-himitsu' },
  })
  const model = sheetOf([bank, settings({ handOvers: [last] })], {
    sheetKind: 'hand-over-certificate',
    secrets: 'printed',
  })
  expect(model.secrets).toBe('blank')
  for (const said of ['みほん銀行', 'hanako@mihon.jp', 'mihon-himitsu'])
    expect(JSON.stringify(model)).not.toContain(said)
})

test('the certificate of a deletion stands without a vault: no number, nothing that it replaces', () => {
  const deletion: Deletion = {
    id: '9f3c2a771be0d455',
    at: '2026-11-22T07:00:00.000Z',
    fingerprint: last.fingerprint,
    proof: 'word',
    removed: { vault: 1, beside: 0, backups: 6, traces: 4 },
    remaining: { files: 1, folders: 1 },
  }
  expect(deletionSheet(deletion, { language: 'en', today: '2026-11-23' })).toMatchObject({
    sheetKind: 'deletion-certificate',
    number: null,
    replaces: null,
    vaultTitle: '',
    madeOn: '2026-11-23',
    sections: [{ kind: 'deletion', deletion }],
  })
})
