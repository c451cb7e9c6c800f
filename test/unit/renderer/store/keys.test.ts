import { expect, test } from 'vitest'
import { formatRecoveryCode } from '#core/secret/recovery-code'
import { createAppStore, startStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi, type FakeMachine } from '../../../support/fake-api.ts'
import { hanako } from '../../../support/store-records.ts'

const PATH = '/home/hanako/sato.hikae'
const CODE = formatRecoveryCode(Uint8Array.from({ length: 16 }, (_, i) => 17 * i))
const BY_CODE = { path: PATH, key: { kind: 'recovery-code' as const, code: CODE } }

async function openStore(machine: FakeMachine = {}) {
  const store = createAppStore(fakeApi({ open: true, records: [hanako], ...machine }))
  await startStore(store)
  return store
}

test('who opens with the recovery key is offered a new password before the notebook is shown', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await store.getState().unlock(BY_CODE)
  expect(store.getState().session).toMatchObject({ status: 'new-password', vault: { path: PATH } })
  expect(store.getState().records).toEqual([])
  expect((await store.getState().changePassword(BY_CODE.key, 'open barley')).ok).toBe(true)
  await store.getState().enter()
  expect(store.getState().session).toMatchObject({ status: 'open' })
  expect(store.getState().openedWithoutPassword).toBe(null)
  expect(store.getState().records).toEqual([hanako])
})

test('who goes on without a new password is reminded until there is one', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await store.getState().unlock(BY_CODE)
  await store.getState().enter()
  expect(store.getState().session.status).toBe('open')
  expect(store.getState().openedWithoutPassword).toBe('recovery-code')
  await store.getState().changePassword(BY_CODE.key, 'open barley')
  expect(store.getState().openedWithoutPassword).toBe(null)
})

test('who opens with the password is not asked for another one', async () => {
  const store = createAppStore(fakeApi({ records: [hanako] }))
  await store.getState().unlock({ path: PATH, key: { kind: 'password', password: 'open sesame' } })
  expect(store.getState().session.status).toBe('open')
  expect(store.getState().openedWithoutPassword).toBe(null)
})

test('a notebook that cannot be written to opens without the offer', async () => {
  const store = createAppStore(fakeApi({ records: [hanako], vault: { mode: 'read-only' } }))
  await store.getState().unlock(BY_CODE)
  expect(store.getState().session.status).toBe('open')
  expect(store.getState().openedWithoutPassword).toBe(null)
})

test('the old password opens no more, and the new one does', async () => {
  const store = await openStore()
  await store.getState().changePassword({ kind: 'password', password: 'open sesame' }, 'open barley')
  await store.getState().lock()
  const unlock = (password: string) =>
    store.getState().unlock({ path: PATH, key: { kind: 'password', password } })
  await unlock('open sesame')
  expect(store.getState().session.status).toBe('locked')
  await unlock('open barley')
  expect(store.getState().session.status).toBe('open')
})

test('a wrong proof changes no password', async () => {
  const store = await openStore()
  const changed = await store
    .getState()
    .changePassword({ kind: 'password', password: 'wrong' }, 'open barley')
  expect(changed).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
})

test('shares open the notebook together, and one too few does not', async () => {
  const store = await openStore()
  const made = await store.getState().makeShares({ password: 'open sesame', threshold: 2, count: 3 })
  const [first = '', , third = ''] = made.ok ? made.value : []
  await store.getState().lock()
  await store.getState().unlock({ path: PATH, key: { kind: 'shares', shares: [first] } })
  expect(store.getState().session.status).toBe('locked')
  await store.getState().unlock({ path: PATH, key: { kind: 'shares', shares: [first, third] } })
  expect(store.getState().session.status).toBe('new-password')
})

test('replacing the key hands the new recovery key to whoever asked, and set-up runs again', async () => {
  const store = await openStore()
  const rotated = await store.getState().rotateKey('open sesame')
  expect(rotated).toMatchObject({ ok: true, value: { recoveryCode: CODE } })
  expect(store.getState().session).toMatchObject({ vault: { setUp: 'running', recoveryKeyAtHand: true } })
})

test('the store keeps no key that passes through it', async () => {
  const store = await openStore()
  const made = await store.getState().makeShares({ password: 'open sesame', threshold: 2, count: 3 })
  await store.getState().changePassword({ kind: 'password', password: 'open sesame' }, 'open barley')
  await store.getState().rotateKey('open barley')
  await store.getState().lock()
  await store.getState().unlock(BY_CODE)
  const kept = JSON.stringify(store.getState())
  expect(kept).not.toMatch(/sesame|barley/u)
  for (const secret of [CODE, ...(made.ok ? made.value : ['nothing was made'])]) {
    expect(kept).not.toContain(secret.slice(0, 13))
  }
})
