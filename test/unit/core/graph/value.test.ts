import { expect, test } from 'vitest'
import { keepsakesOf, valueOf } from '#core/graph/value'
import { licence, yen } from '../../../support/records.ts'

test('value is summed per currency, the largest first', () => {
  const licences = [
    licence('points', { value: yen(3_020) }),
    licence('game', { value: { amount: 60, currency: 'USD' } }),
    licence('gift', { value: yen(12_400) }),
  ]
  expect(valueOf(licences)).toEqual([yen(15_420), { amount: 60, currency: 'USD' }])
})

test('a licence that is named twice counts once', () => {
  const office = licence('office', { value: yen(35_000) })
  expect(valueOf([office, office])).toEqual([yen(35_000)])
})

test('what has no price has no value', () => {
  expect(valueOf([licence('prime')])).toEqual([])
  expect(valueOf([])).toEqual([])
})

test('equal sums are ordered by currency', () => {
  const licences = [licence('a', { value: { amount: 5, currency: 'USD' } }), licence('b', { value: yen(5) })]
  expect(valueOf(licences).map(({ currency }) => currency)).toEqual(['JPY', 'USD'])
})

test('keepsakes are what money cannot say, once each licence', () => {
  const photos = licence('photos', { keepsake: '写真5年分' })
  expect(keepsakesOf([photos, photos, licence('office')])).toEqual(['写真5年分'])
})
