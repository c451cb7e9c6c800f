import { expect, test } from 'vitest'
import { createAppStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'

test('the last thing that was done stands until it is put away', () => {
  const store = createAppStore(fakeApi())
  store.getState().notify('saved')
  store.getState().notifyFailure({ code: 'E_IO' })
  expect(store.getState().toast).toMatchObject({ kind: 'failure', failure: { code: 'E_IO' } })
  store.getState().dismissToast()
  expect(store.getState().toast).toBeNull()
})

test('the same words twice are two messages', () => {
  const store = createAppStore(fakeApi())
  store.getState().notify('saved', { undo: true })
  const first = store.getState().toast?.number
  store.getState().notify('saved', { undo: true })
  expect(store.getState().toast?.number).not.toBe(first)
})

test('a new page puts away what was done before it, but no failure', () => {
  const store = createAppStore(fakeApi())
  store.getState().notifyFailure({ code: 'E_IO' })
  store.getState().dismissDone()
  expect(store.getState().toast).toMatchObject({ kind: 'failure' })
  store.getState().notify('saved')
  store.getState().dismissDone()
  expect(store.getState().toast).toBeNull()
})
