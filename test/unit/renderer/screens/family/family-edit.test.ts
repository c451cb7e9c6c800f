import { expect, test } from 'vitest'
import { wishesEdit, wishesOf } from '../../../../../src/renderer/screens/family/family-edit.ts'
import { account } from '../../../../support/records.ts'

const told = account('told', { release: { wish: 'close', toIds: ['masao'], note: 'よろしく' } })
const hidden = account('hidden')
const accounts = [told, hidden]

test('what nobody decided is not told', () => {
  expect(wishesOf(accounts)).toEqual({ told: 'close', hidden: '' })
  expect(wishesEdit(accounts, wishesOf(accounts)).put).toEqual([])
})

test('saves what was decided, in one edit; who is told and the word with it stay', () => {
  expect(wishesEdit(accounts, { told: 'keep', hidden: 'leave' }).put.map(({ record }) => record)).toEqual([
    account('told', { release: { wish: 'keep', toIds: ['masao'], note: 'よろしく' } }),
    account('hidden', { release: { wish: 'leave' } }),
  ])
  expect(wishesEdit(accounts, { told: '', hidden: '' }).put.map(({ record }) => record)).toEqual([
    account('told'),
  ])
})
