import { expect, test } from 'vitest'
import { createAppStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'

test('whoever leaves something unsaved is asked first', () => {
  const store = createAppStore(fakeApi())
  store.getState().add('account')
  store.getState().setUnsaved(true)
  store.getState().show('contacts')
  expect(store.getState()).toMatchObject({ screen: 'accounts', editor: { kind: 'add' } })
  expect(store.getState().leaving).not.toBeNull()
})

test('staying keeps what was written; leaving goes where it was wanted', () => {
  const store = createAppStore(fakeApi())
  store.getState().add('account')
  store.getState().setUnsaved(true)
  store.getState().show('contacts')
  store.getState().stay()
  expect(store.getState()).toMatchObject({ screen: 'accounts', leaving: null, unsaved: true })
  store.getState().show('print')
  store.getState().leaveUnsaved()
  expect(store.getState()).toMatchObject({ screen: 'print', editor: null, leaving: null, unsaved: false })
})

test('whatever leads away waits for the answer', () => {
  const store = createAppStore(fakeApi())
  store.getState().setUnsaved(true)
  let isGone = false
  store.getState().leave(() => {
    isGone = true
  })
  expect(isGone).toBe(false)
  store.getState().leaveUnsaved()
  expect(isGone).toBe(true)
})
