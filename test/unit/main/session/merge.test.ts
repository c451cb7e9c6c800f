import { expect, test } from 'vitest'
import { asRecordId } from '#core/record/field'
import { account, copyOf, newSession, putting, removing, reopened } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'
import type { Session } from '../../../../src/main/session/session.ts'

const SHOP = asRecordId('shop')

/** One vault on two computers, the second one's clock five minutes ahead. */
async function twoCopies(): Promise<{ readonly here: Session; readonly there: Session }> {
  const here = await newSession()
  must(here.applyEdit(putting([account('shop', { label: 'shop' }), { password: 'first' }], account('bank'))))
  return { here, there: await copyOf(here, 5) }
}

/** What a merge would change, by id. */
const kinds = (session: Session, other: Session) =>
  Object.fromEntries(must(session.planMerge(other)).rows.map(({ id, kind }) => [id, kind]))

test('copies of which neither was edited have nothing to take in', async () => {
  const { here, there } = await twoCopies()
  expect(must(here.planMerge(there))).toEqual({ rows: [], conflictCount: 0 })
})

test('edits of different fields are both kept, on both sides, and nothing has to be settled', async () => {
  const { here, there } = await twoCopies()
  must(here.applyEdit(putting(account('shop', { label: 'here' }))))
  must(
    there.applyEdit(
      putting([account('shop', { label: 'shop', url: 'https://there.example' }), { password: 'second' }]),
    ),
  )
  must(there.applyEdit(putting(account('new'))))
  must(there.applyEdit(removing('bank')))
  expect(kinds(here, there)).toEqual({ shop: 'changed', new: 'added', bank: 'deleted' })
  must(here.applyMerge(must(here.planMerge(there))))
  must(there.applyMerge(must(there.planMerge(here))))
  for (const session of [await reopened(here), await reopened(there)]) {
    const shop = session.records().find(({ id }) => id === SHOP)
    expect(shop).toMatchObject({ label: 'here', url: 'https://there.example' })
    expect(must(session.secret(SHOP, 'password')).value).toBe('second')
    expect(
      session
        .records()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['new', 'shop'])
    expect(must(session.conflicts())).toEqual([])
  }
})

test('a field changed in both copies has the newest value, and the other one waits to be settled', async () => {
  const { here, there } = await twoCopies()
  must(here.applyEdit(putting([account('shop', { label: 'here' }), { password: 'here' }])))
  must(there.applyEdit(putting([account('shop', { label: 'there' }), { password: 'there' }])))
  const plan = must(here.planMerge(there))
  expect(plan.conflictCount).toBe(2)
  must(here.applyMerge(plan))
  expect(here.labels().undo).toBe('merge')
  expect(here.records().find(({ id }) => id === SHOP)).toMatchObject({ label: 'there' })
  const conflicts = must(here.conflicts())
  expect(
    conflicts.map(({ recordId, field, isSecret, versions }) => [
      recordId,
      field,
      isSecret,
      versions.map(({ value }) => value),
    ]),
  ).toEqual([
    ['shop', 'label', false, ['there', 'here']],
    ['shop', 'secrets.password', true, ['there', 'here']],
  ])
  for (const { recordId, field, versions } of conflicts) {
    must(here.settle({ recordId, field, versionId: versions[1]?.versionId ?? '' }))
  }
  expect(must(here.conflicts())).toEqual([])
  expect(here.records().find(({ id }) => id === SHOP)).toMatchObject({ label: 'here' })
  must(there.applyMerge(must(there.planMerge(here))))
  expect(must(there.secret(SHOP, 'password')).value).toBe('here')
  expect(must(there.conflicts())).toEqual([])
})

test('what was deleted in one copy and changed in the other is in the bin, to be settled', async () => {
  const { here, there } = await twoCopies()
  must(here.applyEdit(removing('shop')))
  must(there.applyEdit(putting(account('shop', { label: 'still needed' }))))
  must(here.applyMerge(must(here.planMerge(there))))
  const [conflict] = must(here.conflicts())
  expect(conflict).toMatchObject({
    recordId: 'shop',
    field: 'bin',
    versions: [{ value: true }, { value: false }],
  })
  must(here.settle({ recordId: SHOP, field: 'bin', versionId: conflict?.versions[1]?.versionId ?? '' }))
  expect(here.bin()).toEqual([])
  expect(here.records().find(({ id }) => id === SHOP)).toMatchObject({ label: 'still needed' })
})

test('what was removed for good goes from a copy that only kept it, and not from one that changed it', async () => {
  const { here, there } = await twoCopies()
  must(here.applyEdit(removing('shop', 'bank')))
  must(here.purge([SHOP, asRecordId('bank')]))
  must(there.applyEdit(putting(account('shop', { label: 'still needed' }))))
  must(there.applyMerge(must(there.planMerge(here))))
  expect(there.records()).toEqual([])
  expect(there.bin().map(({ record }) => record.id)).toEqual(['shop'])
  expect(must(there.conflicts())).toMatchObject([{ recordId: 'shop', field: 'bin' }])
})

test('taking in a copy is one step to undo; former values keep what it said', async () => {
  const { here, there } = await twoCopies()
  must(there.applyEdit(putting(account('shop', { label: 'there' }), account('new'))))
  const before = here.records()
  must(here.applyMerge(must(here.planMerge(there))))
  must(here.undo())
  expect(here.records()).toMatchObject(before.map(({ updatedAt, ...rest }) => rest))
  expect(here.bin().map(({ record }) => record.id)).toEqual(['new'])
  must(here.redo())
  expect(here.records().find(({ id }) => id === SHOP)).toMatchObject({ label: 'there' })
  expect(
    here
      .records()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['bank', 'new', 'shop'])
})

test('secrets are decrypted of the records that differ, and of no other', async () => {
  const { here, there } = await twoCopies()
  must(there.applyEdit(putting([account('bank'), { password: 'other' }])))
  const asked: string[] = []
  const watched: Session = {
    ...there,
    rows: { ...there.rows, stateOf: (id) => (asked.push(id), there.rows.stateOf(id)) },
  }
  must(here.planMerge(watched))
  expect(asked).toEqual(['bank'])
})
