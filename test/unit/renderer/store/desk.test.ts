import { expect, test } from 'vitest'
import type { Api } from '#contract'
import { asRecordId } from '#core/record/field'
import { createAppStore, type AppStore } from '../../../../src/renderer/store/store.ts'
import { fakeApi } from '../../../support/fake-api.ts'

const NOTE = 'bulk.note/note'

function typed(value: unknown) {
  return { value, isTyped: true }
}

function opened(value: unknown) {
  return { value, isTyped: false }
}

/** What the store of a window would do at a lock; answers the store of the next one. */
async function afterLock(api: Api, before: AppStore): Promise<AppStore> {
  await before.getState().keepDraftsNow()
  const after = createAppStore(api)
  await after.getState().loadDrafts()
  return after
}

async function goOn(store: AppStore): Promise<void> {
  await store.getState().resumeDraft(store.getState().drafts[0]?.key ?? '')
}

test('what is typed into a dialog is offered after a lock, and stands there again with the page around it', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().show('accounts')
  store.getState().chooseThese([asRecordId('a1'), asRecordId('a2')])
  store.getState().hold('bulk', opened('note'))
  store.getState().hold(NOTE, typed('Hanako keeps the paper'))
  const after = await afterLock(api, store)
  expect(after.getState().onDesk(NOTE)).toBeUndefined()
  await goOn(after)
  expect(after.getState()).toMatchObject({ screen: 'accounts', drafts: [], takenUp: 1 })
  expect([...(after.getState().chosen ?? [])]).toEqual(['a1', 'a2'])
  expect(after.getState().onDesk('bulk')).toBe('note')
  expect(after.getState().onDesk(NOTE)).toBe('Hanako keeps the paper')
})

test('every letter that was typed before the lock is kept', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().hold(NOTE, typed('a'))
  store.getState().hold(NOTE, typed('ab'))
  const after = await afterLock(api, store)
  await goOn(after)
  expect(after.getState().onDesk(NOTE)).toBe('ab')
})

test('an open dialog into which nothing was typed is nothing to go on with', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().hold('bulk', opened('note'))
  expect((await afterLock(api, store)).getState().drafts).toEqual([])
})

test('what was sent or thrown away is gone, however many fields it had', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().show('visits')
  store.getState().hold('visits.task/what', typed('a new lock'))
  store.getState().hold('visits.task/who', typed('Taro'))
  await store.getState().keepDraftsNow()
  expect(await api.drafts.list()).toMatchObject({ value: [{}] })
  store.getState().hold('visits.task/what', null)
  store.getState().hold('visits.task/who', null)
  expect((await afterLock(api, store)).getState().drafts).toEqual([])
})

test('fields that leave with their page take its draft along', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().show('visits')
  store.getState().hold('visits.begin/helper', typed('Taro'))
  store.getState().hold('visits.begin/agreed-with', typed('Hanako'))
  await store.getState().keepDraftsNow()
  store.getState().show('accounts')
  store.getState().leaveUnsaved()
  store.getState().hold('visits.begin/helper', null)
  store.getState().hold('visits.begin/agreed-with', null)
  expect((await afterLock(api, store)).getState().drafts).toEqual([])
})

test('what was taken up again and locked again is still one draft', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().hold(NOTE, typed('one'))
  const second = await afterLock(api, store)
  await goOn(second)
  second.getState().hold(NOTE, typed('one and two'))
  const third = await afterLock(api, second)
  expect(third.getState().drafts).toHaveLength(1)
  await goOn(third)
  expect(third.getState().onDesk(NOTE)).toBe('one and two')
})

test('a draft that another version wrote differently is let go, and everything goes on', async () => {
  const api = fakeApi()
  const key = JSON.stringify(['accounts', { kind: 'desk', form: 'bulk.note' }, '1'])
  await api.drafts.keep({ key, content: '{"other":true}' })
  const store = createAppStore(api)
  await store.getState().loadDrafts()
  await goOn(store)
  expect(store.getState()).toMatchObject({ screen: 'home', takenUp: 0, drafts: [] })
})

test('on another page nothing of it appears', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store.getState().show('visits')
  store.getState().hold('visits.deed/what', typed('a new lock'))
  const after = await afterLock(api, store)
  await goOn(after)
  after.getState().show('papers')
  expect(after.getState().onDesk('visits.deed/what')).toBeUndefined()
})

test('whoever leaves a page with typed words is asked, unless they were a mere question', () => {
  const store = createAppStore(fakeApi())
  store.getState().hold('papers.check/number', typed('12'))
  expect(store.getState().unsaved).toBe(false)
  store.getState().hold('visits.deed/what', typed('a new lock'))
  expect(store.getState().unsaved).toBe(true)
  store.getState().hold('visits.deed/what', opened(''))
  expect(store.getState().unsaved).toBe(false)
})

test('of more chosen accounts than a draft can hold, the words are kept', async () => {
  const api = fakeApi()
  const store = createAppStore(api)
  store
    .getState()
    .chooseThese(Array.from({ length: 4_000 }, (_, at) => asRecordId(`a${String(at).padStart(31, '0')}`)))
  store.getState().hold(NOTE, typed('for all of them'))
  const after = await afterLock(api, store)
  await goOn(after)
  expect(after.getState().onDesk(NOTE)).toBe('for all of them')
  expect(after.getState().chosen?.size).toBe(0)
})
