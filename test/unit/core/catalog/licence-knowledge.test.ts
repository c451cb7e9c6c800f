import { expect, test } from 'vitest'
import { services } from '#core/catalog/catalog'
import { knowledgeOf } from '#core/catalog/licence-knowledge'
import { indexRecords } from '#core/record/record-index'
import { account, licence } from '../../../support/records.ts'

const index = indexRecords([account('ms'), account('shop', { serviceId: 'amazon-co-jp' })])

test('an Office licence is explained by the Microsoft account, bound to it or not yet', () => {
  for (const accounts of [['ms'], []]) {
    const found = knowledgeOf(
      licence('office', { licenceKind: 'office-digital-attach', accountIds: accounts }),
      index,
    )
    expect(found.map(({ service, facts }) => [service.id, facts.kind, facts.page])).toEqual([
      ['microsoft-account', 'office-digital-attach', 'account.microsoft.com/services'],
    ])
    expect(found[0]?.facts.more?.map(({ text }) => text.en).join(' ')).toContain('mainboard')
  }
})

test('each kind has its own site', () => {
  const pageOf = (licenceKind: 'office-retail' | 'office-card-key') =>
    knowledgeOf(licence('office', { licenceKind, accountIds: ['ms'] }), index)[0]?.facts.page
  expect(pageOf('office-retail')).toBe('setup.office.com')
  expect(pageOf('office-card-key')).toBe('account.microsoft.com/services')
})

test('the title names the edition, and with it the end of its updates', () => {
  const of = (title: string) =>
    knowledgeOf(licence('office', { title, licenceKind: 'office-card-key', accountIds: ['ms'] }), index)[0]
      ?.editions
  expect(of('Ｏｆｆｉｃｅ　2019 Personal')?.map(({ updatesEndOn }) => updatesEndOn)).toEqual(['2025-10-14'])
  expect(of('Office Personal Premium')).toEqual([])
})

test('a gift balance is explained by the service of its account, and by none while it has no account', () => {
  const balance = { licenceKind: 'gift-balance' as const }
  const ofShop = knowledgeOf(licence('card', { ...balance, accountIds: ['shop'] }), index)
  expect(ofShop.map(({ service }) => service.id)).toEqual(['amazon-co-jp'])
  expect(knowledgeOf(licence('card', { ...balance, accountIds: [] }), index)).toEqual([])
})

test('the page of a kind is one of the service, so that it can be opened', () => {
  for (const { pages, licenceKinds } of services)
    for (const { page } of licenceKinds)
      if (page !== undefined) expect(pages.map(({ value }) => value)).toContain(page)
})
