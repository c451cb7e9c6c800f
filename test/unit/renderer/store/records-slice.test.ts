import { expect, test } from 'vitest'
import { asRecordId } from '#core/record/field'
import type { Failure } from '#core/failure'
import { createAppStore, startStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'
import { amazon, hanako } from '../../../support/store-records.ts'

const openStore = async (failures: Readonly<Record<string, Failure>> = {}) => {
  const store = createAppStore(fakeApi({ open: true, records: [hanako], failures }))
  await startStore(store)
  return store
}
const add = { put: [{ record: amazon }], remove: [], label: 'add' as const }

test('what was saved appears with what main made of it', async () => {
  const store = await openStore()
  const saved = await store.getState().save(add)
  expect(saved.ok).toBe(true)
  expect(store.getState().recordById.get(amazon.id)).toMatchObject({ serviceId: 'amazon-co-jp' })
  expect(store.getState().savedAt).toBe('2026-11-22T01:00:00.000Z')
})

test('the undo button says what it would take back, and redo what it would bring again', async () => {
  const store = await openStore()
  await store.getState().save(add)
  expect(store.getState()).toMatchObject({ undoLabel: 'add', redoLabel: null })
  await store.getState().undo()
  expect(store.getState()).toMatchObject({ undoLabel: null, redoLabel: 'add' })
  expect(store.getState().recordById.has(amazon.id)).toBe(false)
  await store.getState().redo()
  expect(store.getState()).toMatchObject({ undoLabel: 'add', redoLabel: null })
  expect(store.getState().recordById.has(amazon.id)).toBe(true)
})

test('undo brings back a record that was removed', async () => {
  const store = await openStore()
  await store.getState().save({ put: [], remove: [hanako.id], label: 'delete' })
  expect(store.getState().records).toEqual([])
  await store.getState().undo()
  expect(store.getState().records).toEqual([hanako])
})

test('a failed save changes nothing and comes back as data', async () => {
  const store = await openStore({ 'records.save': { code: 'E_DISK_FULL' } })
  const before = store.getState().records
  const saved = await store.getState().save(add)
  expect(saved).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
  expect(store.getState().records).toBe(before)
  expect(store.getState().saving).toBe(false)
})

test('with nothing to undo it says so', async () => {
  const store = await openStore()
  expect(await store.getState().undo()).toEqual({ ok: false, error: { code: 'E_NOTHING_TO_UNDO' } })
})

test('records that cannot be read are a failure, not an empty notebook', async () => {
  const store = await openStore({ 'records.all': { code: 'E_LOCKED' } })
  expect(store.getState().recordsFailure).toEqual({ code: 'E_LOCKED' })
})

test('an import is one edit that can be undone', async () => {
  const store = await openStore()
  await store.getState().applyImport()
  expect(store.getState()).toMatchObject({ undoLabel: 'import' })
  expect(store.getState().records).toHaveLength(2)
})

test('what was deleted comes back out of the bin, or goes for good', async () => {
  const store = await openStore()
  await store.getState().save({ put: [], remove: [hanako.id], label: 'delete' })
  await store.getState().restoreFromBin([hanako.id])
  expect(store.getState().records).toMatchObject([hanako])
  await store.getState().save({ put: [], remove: [hanako.id], label: 'delete' })
  const purged = await store.getState().purge([hanako.id])
  expect(purged).toMatchObject({ ok: true, value: { backupCount: 0 } })
  await store.getState().restoreFromBin([hanako.id])
  expect(store.getState().records).toEqual([])
})

test('nobody asks what follows from a large notebook before that was worked out; of a small one, at once', async () => {
  const store = await openStore()
  expect(store.getState().checked).toBe('all')

  const many = Array.from({ length: 2001 }, (_, i) => ({ ...hanako, id: asRecordId(`person-${i}`) }))
  const large = createAppStore(fakeApi({ open: true, records: many }))
  await startStore(large)
  expect(large.getState().checked).toBe('nothing')
  large.getState().setChecked('all')
  await large.getState().loadRecords()
  expect(large.getState().checked).toBe('all')
})
