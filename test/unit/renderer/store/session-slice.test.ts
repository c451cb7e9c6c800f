import { expect, test } from 'vitest'
import { createAppStore, startStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'
import { hanako } from '../../../support/store-records.ts'

const PATH = '/home/hanako/sato.hikae'
const unlockWith = (password: string) => ({ path: PATH, key: { kind: 'password' as const, password } })

test('a window starts at the shelf, knowing the vaults of this computer', async () => {
  const store = createAppStore(fakeApi())
  await startStore(store)
  expect(store.getState().session).toEqual({ status: 'locked', failure: null })
  expect(store.getState().app?.vaults.map(({ path }) => path)).toEqual([PATH])
})

test('a window that is made anew opens the vault that main has open', async () => {
  const store = createAppStore(fakeApi({ open: true, records: [hanako] }))
  await startStore(store)
  expect(store.getState().session.status).toBe('open')
  expect(store.getState().records).toEqual([hanako])
})

test('the right password opens the vault and reads its records', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await store.getState().unlock(unlockWith('open sesame'))
  expect(store.getState().session).toMatchObject({ status: 'open', vault: { path: PATH } })
  expect(store.getState().recordById.get(hanako.id)).toEqual(hanako)
})

test('a wrong password is kept as data, and opens nothing', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await store.getState().unlock(unlockWith('open barley'))
  expect(store.getState().session).toEqual({
    status: 'locked',
    failure: { code: 'E_PASSWORD', tried: 'password' },
  })
  expect(store.getState().records).toEqual([])
})

test('choosing another vault takes the failure of the last try away', async () => {
  const store = createAppStore(fakeApi())
  await store.getState().unlock(unlockWith('open barley'))
  store.getState().clearUnlockFailure()
  expect(store.getState().session).toEqual({ status: 'locked', failure: null })
})

test('the store never holds what was typed to open a vault', async () => {
  const store = createAppStore(fakeApi())
  await store.getState().unlock(unlockWith('open barley'))
  await store.getState().unlock(unlockWith('open sesame'))
  expect(JSON.stringify(store.getState())).not.toMatch(/barley|sesame/u)
})

test('locking puts the store back whole', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await startStore(store)
  const before = dataOf(store.getState())
  await store.getState().unlock(unlockWith('open sesame'))
  const { save, show, notify, add, tryScenario, lock } = store.getState()
  await save({ put: [{ record: { ...hanako, name: 'Hanako' } }], remove: [], label: 'edit' })
  show('contacts')
  add('contact-point')
  tryScenario({ losses: [], cold: true })
  notify('saved')
  await lock()
  expect(dataOf(store.getState())).toEqual(before)
})

test('a vault that main has locked already locks in the window too', async () => {
  const store = createAppStore(fakeApi({ open: true, failures: { 'vault.lock': { code: 'E_LOCKED' } } }))
  await startStore(store)
  await store.getState().lock()
  expect(store.getState().records).toEqual([])
})

test('a new vault hands its recovery key to whoever made it and keeps none', async () => {
  const store = createAppStore(fakeApi())
  store.getState().startSetUp()
  const made = await store.getState().createVault({
    path: '/home/hanako/new.hikae',
    title: '佐藤家の控え',
    weave: 'plain',
    password: 'open sesame',
    language: 'ja',
  })
  expect(made.ok && made.value).toMatch(/^(?:\d{6} ){7}\d{6}$/u)
  expect(store.getState().session).toMatchObject({ status: 'setting-up', vault: { setUp: 'running' } })
  expect(JSON.stringify(store.getState())).not.toContain(made.ok ? made.value : '')
})

test('set-up can be left before it is finished, and the vault says so', async () => {
  const store = createAppStore(fakeApi())
  store.getState().startSetUp()
  await store.getState().createVault({
    path: '/new',
    title: 'New',
    weave: 'plain',
    password: 'p',
    language: 'en',
  })
  await store.getState().leaveSetUp()
  expect(store.getState().session).toMatchObject({ status: 'open', vault: { setUp: 'running' } })
})

test('a vault that could not be made leaves set-up where it was', async () => {
  const store = createAppStore(fakeApi({ failures: { 'vault.create': { code: 'E_EXISTS' } } }))
  store.getState().startSetUp()
  const made = await store.getState().createVault({
    path: '/new',
    title: 'New',
    weave: 'plain',
    password: 'p',
    language: 'en',
  })
  expect(made).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(store.getState().session).toEqual({ status: 'setting-up', vault: null })
})

/** The state without its actions. */
function dataOf(state: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value !== 'function'))
}
