import { expect, test } from 'vitest'
import { step } from '#core/audit/next-step'
import { MASTER_PASSWORD, nodeOf } from '#core/graph/nodes'
import { asRecordId } from '#core/record/field'
import { createAppStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'

const amazon = asRecordId('amazon')
const view = () => createAppStore(fakeApi())

test('a next step at an account opens its editor at the field', () => {
  const store = view()
  store.getState().openStep(step('add-phone', amazon))
  expect(store.getState()).toMatchObject({
    screen: 'accounts',
    selectedId: amazon,
    editor: { kind: 'edit', recordId: amazon, field: 'contacts', medium: 'phone' },
  })
})

test('a next step that uses a contact on record offers that contact', () => {
  const store = view()
  store.getState().openStep(step('use-contact', amazon, asRecordId('phone')))
  expect(store.getState().editor).toMatchObject({ field: 'contacts', contactPointId: 'phone' })
})

test('the way back of an account is read, not edited', () => {
  const store = view()
  store.getState().openStep(step('way-back', amazon))
  expect(store.getState()).toMatchObject({ screen: 'accounts', selectedId: amazon, editor: null })
})

test.each([
  ['print-sheet', 'print'],
  ['save-copy', 'settings'],
  ['bind-account', 'holdings'],
] as const)('the step %s leads to %s', (action, screen) => {
  const store = view()
  store.getState().openStep(step(action, action === 'save-copy' ? null : amazon))
  expect(store.getState().screen).toBe(screen)
})

test('going to another page closes the editor and forgets the selection', () => {
  const store = view()
  store.getState().edit('account', amazon)
  store.getState().show('contacts')
  expect(store.getState()).toMatchObject({ screen: 'contacts', selectedId: null, editor: null })
})

test('a scenario tag takes everything away at once, and gives it back at once', () => {
  const store = view()
  const flat = nodeOf('tie', asRecordId('flat'))
  store.getState().toggleLosses([flat])
  store.getState().toggleLosses([flat, MASTER_PASSWORD])
  expect(store.getState().scenario.losses).toEqual([flat, MASTER_PASSWORD])
  store.getState().toggleLosses([flat, MASTER_PASSWORD])
  expect(store.getState().scenario.losses).toEqual([])
})

test('asking for the search goes to the accounts and asks again each time', () => {
  const store = view()
  store.getState().openSearch()
  store.getState().openSearch()
  expect(store.getState()).toMatchObject({ screen: 'accounts', searchAsked: 2 })
})

test('a sheet is set on paper as the last one was', () => {
  const store = view()
  expect(store.getState().sheetPaper).toMatchObject({ size: 'A4', largeType: false, bindingMargin: true })
  store.getState().setSheetPaper({ largeType: true })
  store.getState().show('accounts')
  store.getState().openSheet('call-card', amazon)
  expect(store.getState().sheetPaper).toMatchObject({ size: 'A4', largeType: true, bindingMargin: true })
})
