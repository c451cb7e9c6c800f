import { expect, test } from 'vitest'
import { createAppStore, startStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'

test('a changed preference takes hold with main’s answer', async () => {
  const store = createAppStore(fakeApi({ language: 'ja' }))
  await startStore(store)
  await store.getState().setPreferences({ language: 'en', textSize: 125 })
  expect(store.getState().app).toMatchObject({ language: 'en', preferences: { textSize: 125 } })
})

test('a preference that could not be kept changes nothing', async () => {
  const store = createAppStore(fakeApi({ failures: { 'app.setPreferences': { code: 'E_IO' } } }))
  await startStore(store)
  const answer = await store.getState().setPreferences({ theme: 'dark' })
  expect(answer).toEqual({ ok: false, error: { code: 'E_IO' } })
  expect(store.getState().app?.preferences.theme).toBe('light')
})

test('a vault that is taken off the list is gone from the shelf', async () => {
  const store = createAppStore(fakeApi())
  await startStore(store)
  await store.getState().forgetVault('/home/hanako/sato.hikae')
  expect(store.getState().app?.vaults).toEqual([])
})

test('a program that cannot say how it stands is a failure on the screen', async () => {
  const store = createAppStore(
    fakeApi({ failures: { 'app.state': { code: 'E_INTERNAL', reference: 'A1' } } }),
  )
  await startStore(store)
  expect(store.getState()).toMatchObject({ app: null, appFailure: { reference: 'A1' } })
})
