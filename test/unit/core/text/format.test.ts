import { describe, expect, test } from 'vitest'
import { formatDay, formatList, formatMoney, formatNumber } from '#core/text/format'

describe('money', () => {
  test('is written as people write it', () => {
    expect(formatMoney({ amount: 43_980, currency: 'JPY' }, 'ja')).toBe('43,980円')
    expect(formatMoney({ amount: 43_980, currency: 'JPY' }, 'en')).toBe('¥43,980')
    expect(formatMoney({ amount: 60, currency: 'USD' }, 'en')).toBe('$60.00')
    expect(formatMoney({ amount: 60, currency: 'USD' }, 'ja')).toBe('$60.00')
  })
})

test('numbers are grouped', () => {
  expect(formatNumber(369_640, 'ja')).toBe('369,640')
  expect(formatNumber(369_640, 'en')).toBe('369,640')
})

describe('a day', () => {
  test('is written as people write it', () => {
    expect(formatDay('2026-11-22', 'ja')).toBe('2026年11月22日')
    expect(formatDay('2026-11-22', 'en')).toBe('22 Nov 2026')
  })

  test('can carry its weekday', () => {
    expect(formatDay('2026-11-22', 'ja', 'weekday')).toBe('2026年11月22日（日）')
    expect(formatDay('2026-11-22', 'en', 'weekday')).toBe('Sun 22 Nov 2026')
  })

  test('is as rough as it is known', () => {
    expect(formatDay('2020-04', 'ja')).toBe('2020年4月')
    expect(formatDay('2020-04', 'en')).toBe('Apr 2020')
    expect(formatDay('2020', 'ja')).toBe('2020年')
    expect(formatDay('2020', 'en')).toBe('2020')
  })

  test('carries no weekday when the day itself is not known', () => {
    expect(formatDay('2020-04', 'ja', 'weekday')).toBe('2020年4月')
    expect(formatDay('2020', 'en', 'weekday')).toBe('2020')
  })

  test('of an instant is its date', () => {
    expect(formatDay('2026-08-03T23:59:59Z', 'ja')).toBe('2026年8月3日')
  })
})

describe('a list', () => {
  test('is joined in the way of its language', () => {
    expect(formatList(['携帯電話', '紙'], 'ja')).toBe('携帯電話、紙')
    expect(formatList(['the phone', 'the paper'], 'en')).toBe('the phone and the paper')
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  })

  test('of one is that one, of none is nothing', () => {
    expect(formatList(['紙'], 'ja')).toBe('紙')
    expect(formatList([], 'ja')).toBe('')
    expect(formatList([], 'en')).toBe('')
  })
})
