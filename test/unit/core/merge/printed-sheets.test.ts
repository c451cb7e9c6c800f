import { expect, test } from 'vitest'
import { resolve } from '#core/merge/resolve'
import { printedBefore } from '../../../support/printed.ts'

const three = printedBefore(3, ['a'])

test('two copies that printed the same number without knowing of each other keep both papers', () => {
  const here = printedBefore(4, ['a'])
  const there = printedBefore(4, ['a'], { printedOn: '2026-08-04T03:00:00.000Z' })
  expect(
    resolve('sheets', [
      [three, there],
      [three, here],
    ]),
  ).toEqual([three, here, there])
})

test('a paper that was noted as destroyed in one copy is destroyed, whichever copy was saved last', () => {
  const destroyed = { ...three, destroyedOn: '2026-11-01', at: '2026-11-01T03:00:00.000Z' }
  expect(resolve('sheets', [[three], [destroyed]])).toEqual([destroyed])
  expect(resolve('sheets', [[destroyed], [three]])).toEqual([destroyed])
})

test('what was noted of a paper last counts', () => {
  const destroyed = { ...three, destroyedOn: '2026-11-01', at: '2026-11-01T03:00:00.000Z' }
  const takenBack = { ...three, at: '2026-11-02T03:00:00.000Z' }
  expect(resolve('sheets', [[takenBack], [destroyed]])).toEqual([takenBack])
  expect(resolve('sheets', [[destroyed], [takenBack]])).toEqual([takenBack])
})
