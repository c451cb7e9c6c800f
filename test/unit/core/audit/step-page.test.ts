import * as v from 'valibot'
import { expect, test } from 'vitest'
import { step } from '#core/audit/next-step'
import type { NextAction } from '#core/audit/rule'
import { pageOfStep } from '#core/audit/step-page'
import { correction } from '#core/record/correction'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import { account, email, id, licence, TODAY } from '../../../support/records.ts'

const pageOf = (
  action: NextAction,
  recordId: string,
  records: readonly VaultRecord[],
  involves: readonly string[] = [],
) => {
  const finding = { nextStep: step(action, id(recordId)), involves: involves.map(id) }
  const page = pageOfStep(finding, indexRecords(records))
  return page === null ? null : [page.account.id, page.kind, page.address]
}

test('contacts, passwords and second steps are changed on the page of the settings', () => {
  const records = [account('ms')]
  for (const action of ['add-phone', 'change-password', 'turn-on-two-step'] as const) {
    expect(pageOf(action, 'ms', records)).toEqual(['ms', 'security', 'account.live.com/proofs/manage'])
  }
  expect(pageOf('sign-in', 'ms', records)).toEqual(['ms', 'sign-in', 'account.microsoft.com'])
  expect(pageOf('way-back', 'ms', records)).toEqual(['ms', 'recovery', 'account.live.com/password/reset'])
})

test('for what is bound it is the page of an account that holds it', () => {
  const records = [account('ms'), licence('office', { accountIds: [id('ms')] })]
  expect(pageOf('use-value', 'office', records)).toEqual(['ms', 'licences', 'account.microsoft.com/services'])
})

test('an address is tried at an account that uses it', () => {
  const records = [email('mail'), account('ms')]
  expect(pageOf('prove-contact', 'mail', records, ['ms'])).toEqual([
    'ms',
    'security',
    'account.live.com/proofs/manage',
  ])
})

test('where the catalogue names no page, it is the one that the person wrote', () => {
  const own = account('club', { serviceId: 'other', serviceName: 'Club', url: 'https://club.example.jp/my' })
  expect(pageOf('add-phone', 'club', [own])).toEqual(['club', null, 'club.example.jp/my'])
  expect(
    pageOf('add-phone', 'club', [account('club', { serviceId: 'other', serviceName: 'Club' })]),
  ).toBeNull()
})

test('a page of which the person says that it is gone is not offered', () => {
  const gone = (name: string, address: string) =>
    v.parse(correction, {
      type: 'correction',
      id: name,
      serviceId: 'microsoft-account',
      fact: `page:security:${address}`,
      holds: false,
      seenOn: TODAY,
    })
  const records = [account('ms'), gone('contacts', 'account.live.com/proofs/manage')]
  expect(pageOf('add-phone', 'ms', records)).toEqual(['ms', 'security', 'account.live.com/password/Change'])
  const none = [...records, gone('password', 'account.live.com/password/Change')]
  expect(pageOf('add-phone', 'ms', none)).toEqual(['ms', 'sign-in', 'account.microsoft.com'])
})

test('what is written, printed or planned here needs no page', () => {
  const records = [account('ms')]
  for (const action of ['keep-password', 'print-sheet', 'mend-note', 'bind-account', 'plan'] as const) {
    expect(pageOf(action, 'ms', records)).toBeNull()
  }
})
