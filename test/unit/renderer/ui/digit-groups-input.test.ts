import { expect, test } from 'vitest'
import { fillGroups, spreadDigits } from '../../../../src/renderer/ui/digit-groups-input.ts'

const fields = (...values: readonly string[]) => values.map((value) => ({ value }))
const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value)

test('a whole key that is pasted into the first group fills them all', () => {
  const groups = fields('111111 222222-333333', '', '')
  expect(spreadDigits(groups, 0)).toBe(2)
  expect(values(groups)).toEqual(['111111', '222222', '333333'])
})

test('digits that a scanner types without a pause go on in the next group', () => {
  const groups = fields('111111', '2222223', '')
  expect(spreadDigits(groups, 1)).toBe(2)
  expect(values(groups)).toEqual(['111111', '222222', '3'])
})

test('full-width digits are spread as well', () => {
  const groups = fields('１１１１１１２', '')
  spreadDigits(groups, 0)
  expect(values(groups)).toEqual(['111111', '2'])
})

test('six characters or fewer stay as they were typed', () => {
  const groups = fields('11 111', '')
  expect(spreadDigits(groups, 0)).toBe(0)
  expect(values(groups)).toEqual(['11 111', ''])
})

test('what does not fit any more is left out', () => {
  const groups = fields('', '')
  expect(fillGroups(groups, '111111222222333333')).toBe(1)
  expect(values(groups)).toEqual(['111111', '222222'])
})
